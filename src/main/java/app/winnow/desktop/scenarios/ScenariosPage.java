package app.winnow.desktop.scenarios;

import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import javafx.scene.Node;

/** Named copies of decisions and policy beside what is in force; reached from the plan. */
public final class ScenariosPage implements Page {
    private final Workspace workspace;
    private final ScenariosViewModel model;
    private final PageContext context;
    private ScenariosView view;

    /** The scenarios of this audit. */
    public ScenariosPage(Workspace workspace, Tasks tasks, PageContext context) {
        this.workspace = workspace;
        this.context = context;
        model = new ScenariosViewModel(workspace, tasks, context.notices());
    }

    @Override
    public String id() {
        return "scenarios";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-copy";
    }

    @Override
    public boolean onRail() {
        return false;
    }

    @Override
    public String railId() {
        return "plan";
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new ScenariosView(model, code -> {
                workspace.selected().set(code);
                context.navigation().go("catalog");
            }, () -> context.navigation().go("plan"));
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
    public void close() {
        model.close();
    }
}
