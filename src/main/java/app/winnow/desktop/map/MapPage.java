package app.winnow.desktop.map;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.desktop.shell.offering.MarkedViewModel;
import app.winnow.desktop.shell.policy.TryingViewModel;
import app.winnow.picture.PictureKind;
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
    private final PictureExport export;
    private final MarkedViewModel marked;
    private final Deciding deciding;
    private final PageContext context;
    private MapView view;

    /** The map of this audit in these kinds of pictures, the first one in front; decisions go through {@code deciding}, pictures leave through {@code writer}. */
    public MapPage(Workspace workspace, Tasks tasks, Deciding deciding, PageContext context, List<PictureKind> kinds, WritesPictures writer) {
        this.workspace = workspace;
        this.deciding = deciding;
        this.context = context;
        model = new MapViewModel(workspace, tasks, context.navigation(), kinds);
        trying = new TryingViewModel(workspace);
        smallest = new SmallestSetViewModel(workspace, tasks);
        export = new PictureExport(workspace, tasks, writer, model.picture()::get);
        marked = new MarkedViewModel(workspace, deciding, tasks, context.notices()::undoable);
    }

    MapViewModel model() {
        return model;
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
            view = new MapView(new MapView.Models(model, smallest, trying, export, marked), workspace, deciding, context);
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
        return List.of(hint("1 \u2026 " + (model.kinds().size() + 1), "key.tabs"), hint("\u2190 \u2191 \u2192 \u2193", "key.arrows"), hint("Enter", "key.open"), hint("Backspace", "key.up"),
                hint("Space", "key.take"), hint("Ctrl+D", "key.decide"), hint("L", "key.lasso"), hint("+  \u2212  0", "key.zoom"), hint("Ctrl+\u2190 \u2191 \u2192 \u2193", "key.pan"),
                hint("Esc", "key.close"), ExportMenu.key(), hint("Ctrl+F", "key.filter"), hint("T", "key.table"), hint("W", "key.what-if"), hint("S", "key.set"), hint("\u2190 \u2192", "key.choose"));
    }

    private static KeyHint hint(String key, String words) {
        return new KeyHint(key, Words.of(words));
    }

    @Override
    public void close() {
        model.close();
        trying.close();
        smallest.close();
    }
}
