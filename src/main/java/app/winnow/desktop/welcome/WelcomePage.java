package app.winnow.desktop.welcome;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import java.util.List;
import javafx.scene.Node;

/** The page without an audit: recent audits and two ways to begin. */
public final class WelcomePage implements Page {
    private final WelcomeViewModel model;
    private final PageContext context;
    private WelcomeView view;

    /** Shows what this model has. */
    public WelcomePage(WelcomeViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
    }

    @Override
    public String id() {
        return "welcome";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-home";
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new WelcomeView(model, context.dialogs());
        }
        return view;
    }

    @Override
    public void shown() {
        model.refresh();
        ((WelcomeView) view()).focusList();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter", Words.of("key.open")), new KeyHint("F2", Words.of("rename")), new KeyHint("Delete", Words.of("trash")));
    }
}
