package app.winnow.desktop.policy;

import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import javafx.scene.Node;

/** The page Policy. */
public final class PolicyPage implements Page {
    private final PolicyViewModel model;
    private final PageContext context;
    private PolicyView view;

    /** The policy of this audit. */
    public PolicyPage(Workspace workspace, Tasks tasks, PageContext context) {
        this.context = context;
        model = new PolicyViewModel(workspace, tasks, context.notices());
    }

    @Override
    public String id() {
        return "policy";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-sliders";
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new PolicyView(model, context);
        }
        return view;
    }

    @Override
    public void shown() {
        view.takeKeyboard();
    }

    @Override
    public void close() {
        model.close();
    }
}
