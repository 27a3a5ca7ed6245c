package app.winnow.desktop.forget;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import java.util.List;
import javafx.scene.Node;

/** Takes a column or a name out of the audit and its history; reached from the catalog. */
public final class ForgetPage implements Page {
    private final ForgetViewModel model;
    private final PageContext context;
    private ForgetView view;

    /** Forgets in an open audit. */
    public ForgetPage(ForgetViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
    }

    @Override
    public String id() {
        return "forget";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-user-x";
    }

    @Override
    public boolean onRail() {
        return false;
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new ForgetView(model, context);
        }
        return view;
    }

    @Override
    public void shown() {
        view.begin();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Escape", Words.of("key.back")));
    }
}
