package app.winnow.desktop.catalog;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.facet.FacetsViewModel;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.desktop.shell.offering.MarkedViewModel;
import app.winnow.desktop.shell.offering.OfferingPanel;
import app.winnow.workspace.Workspace;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;

/** Every offering of the audit. */
public final class CatalogPage implements Page {
    private final CatalogViewModel model;
    private final BulkViewModel bulk;
    private final MarkedViewModel marked;
    private final Workspace workspace;
    private final Deciding deciding;
    private final PageContext context;
    private final ChangeListener<String> follow = (property, was, code) -> follow(code);
    private CatalogView view;

    /** The catalog of an open audit, where all that are {@code marked} can be decided at once. */
    public CatalogPage(CatalogViewModel model, MarkedViewModel marked, Workspace workspace, Deciding deciding, PageContext context) {
        this.model = model;
        this.marked = marked;
        bulk = new BulkViewModel(workspace);
        this.workspace = workspace;
        this.deciding = deciding;
        this.context = context;
        workspace.selected().addListener(follow);
    }

    @Override
    public String id() {
        return "catalog";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-grid";
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new CatalogView(model, bulk, new FacetsViewModel(workspace, context.notices()), marked, new OfferingPanel(workspace, deciding), context);
        }
        return view;
    }

    @Override
    public void shown() {
        view.shown(workspace.selected().get());
        view.focusTable();
    }

    private void follow(String code) {
        if (view != null && view.getScene() != null) {
            view.show(code);
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Ctrl+F", Words.of("key.filter")), new KeyHint("Escape", Words.of("key.close")),
                new KeyHint("Shift+\u2191 \u2193", Words.of("key.several")), new KeyHint("Ctrl+A", Words.of("key.all")), new KeyHint("Ctrl+E", Words.of("key.many")),
                new KeyHint("Space", Words.of("key.mark")), new KeyHint("Ctrl+D", Words.of("key.decide")));
    }

    @Override
    public void close() {
        workspace.selected().removeListener(follow);
        model.close();
        bulk.close();
    }
}
