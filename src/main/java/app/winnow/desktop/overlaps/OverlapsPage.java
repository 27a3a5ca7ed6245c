package app.winnow.desktop.overlaps;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.util.List;
import javafx.scene.Node;

/** The page Overlaps. */
public final class OverlapsPage implements Page {
    private final Workspace workspace;
    private final PageContext context;
    private final OverlapsViewModel model;
    private OverlapsView view;

    /** The overlaps of this audit. */
    public OverlapsPage(Workspace workspace, Tasks tasks, PageContext context) {
        this.workspace = workspace;
        this.context = context;
        model = new OverlapsViewModel(workspace, tasks, context.notices());
    }

    @Override
    public String id() {
        return "overlaps";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-layers";
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new OverlapsView(model, workspace, context.navigation());
        }
        return view;
    }

    @Override
    public void shown() {
        view();
        model.setShown(true);
        view.takeKeyboard();
    }

    @Override
    public void hidden() {
        model.setShown(false);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("S", Words.of("key.same")), new KeyHint("N", Words.of("key.different")), new KeyHint("\u2190 \u2192", Words.of("key.pair")),
                new KeyHint("\u2191 \u2193", Words.of("key.group")), new KeyHint("Shift+S", Words.of("key.all-same")), new KeyHint("Shift+N", Words.of("key.none-same")),
                new KeyHint("D", Words.of("key.decided")), new KeyHint("A", Words.of("key.again")), new KeyHint("Page Up Page Down", Words.of("key.scroll")), new KeyHint("O", Words.of("key.open")), new KeyHint("Backspace", Words.of("key.undo")));
    }

    @Override
    public void close() {
        model.close();
    }
}
