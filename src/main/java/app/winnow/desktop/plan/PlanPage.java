package app.winnow.desktop.plan;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.desktop.shell.offering.OfferingPanel;
import app.winnow.workspace.Workspace;
import java.util.List;
import javafx.scene.Node;

/** The decisions, what they change, and the way to Excel. */
public final class PlanPage implements Page {
    private final PlanViewModel model;
    private final AidsViewModel aids;
    private final Workspace workspace;
    private final Deciding deciding;
    private final PageContext context;
    private PlanView view;

    /** The plan of an open audit. */
    public PlanPage(PlanViewModel model, AidsViewModel aids, Workspace workspace, Deciding deciding, PageContext context) {
        this.model = model;
        this.aids = aids;
        this.workspace = workspace;
        this.deciding = deciding;
        this.context = context;
    }

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-check-square";
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new PlanView(model, aids, new OfferingPanel(workspace, deciding), context);
        }
        return view;
    }

    @Override
    public void shown() {
        view.refresh();
        view.focusTable();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Escape", Words.of("key.close")));
    }

    @Override
    public void close() {
        model.close();
    }
}
