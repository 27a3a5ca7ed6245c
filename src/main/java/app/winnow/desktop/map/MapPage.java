package app.winnow.desktop.map;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.desktop.shell.policy.TryingViewModel;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.util.List;
import javafx.scene.Node;

/** The page Map. */
public final class MapPage implements Page {
    private final Workspace workspace;
    private final MapViewModel model;
    private final TryingViewModel trying;
    private final SmallestSetViewModel smallest;
    private final Deciding deciding;
    private final PageContext context;
    private MapView view;

    /** The map of this audit; decisions go through {@code deciding}. */
    public MapPage(Workspace workspace, Tasks tasks, Deciding deciding, PageContext context) {
        this.workspace = workspace;
        this.deciding = deciding;
        this.context = context;
        model = new MapViewModel(workspace, tasks);
        trying = new TryingViewModel(workspace);
        smallest = new SmallestSetViewModel(workspace, tasks);
    }

    @Override
    public String id() {
        return "map";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-map";
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new MapView(new MapView.Models(model, smallest, trying), workspace, deciding, context);
        }
        return view;
    }

    @Override
    public void shown() {
        model.setShown(true);
        view.setShown(true);
        view.refresh();
        view.takeKeyboard();
    }

    @Override
    public void hidden() {
        model.setShown(false);
        view.setShown(false);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("\u2190 \u2191 \u2192 \u2193", Words.of("key.arrows")), new KeyHint("Enter", Words.of("key.open")),
                new KeyHint("Esc", Words.of("key.close")), new KeyHint("Ctrl+F", Words.of("key.filter")), new KeyHint("T", Words.of("key.table")), new KeyHint("W", Words.of("key.what-if")),
                new KeyHint("S", Words.of("key.set")), new KeyHint("\u2190 \u2192", Words.of("key.choose")));
    }

    @Override
    public void close() {
        model.close();
        trying.close();
        smallest.close();
    }
}
