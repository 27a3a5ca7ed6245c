package app.winnow.desktop.rules;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.util.List;
import javafx.scene.Node;

/** Rules that people write for matching; reached from Match. */
public final class RulesPage implements Page {
    private final RulesViewModel model;
    private final PageContext context;
    private RulesView view;

    /** The rules of this audit. */
    public RulesPage(Workspace workspace, Tasks tasks, PageContext context) {
        this.context = context;
        model = new RulesViewModel(workspace, tasks, context.notices());
    }

    @Override
    public String id() {
        return "rules";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-filter";
    }

    @Override
    public boolean onRail() {
        return false;
    }

    @Override
    public String railId() {
        return "match";
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new RulesView(model, () -> context.navigation().go("match"));
        }
        return view;
    }

    @Override
    public void shown() {
        model.setShown(true);
        view.takeKeyboard();
    }

    @Override
    public void hidden() {
        model.setShown(false);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Tab", Words.of("key.complete")), new KeyHint("\u2193", Words.of("key.completions")), new KeyHint("Enter", Words.of("key.enter")),
                new KeyHint("Space", Words.of("key.space")), new KeyHint("Esc", Words.of("key.back")));
    }

    @Override
    public void close() {
        model.close();
    }
}
