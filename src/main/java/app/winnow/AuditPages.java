package app.winnow;

import app.winnow.desktop.catalog.CatalogPage;
import app.winnow.desktop.catalog.CatalogViewModel;
import app.winnow.desktop.map.MapPage;
import app.winnow.desktop.outcomes.OutcomesPage;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;

/** Makes the pages of an audit, in the order of the rail. A new page is one line in {@link #of}. */
final class AuditPages {
    private final Tasks tasks;
    private final PageContext context;

    AuditPages(Tasks tasks, PageContext context) {
        this.tasks = tasks;
        this.context = context;
    }

    List<Page> of(Workspace workspace) {
        Deciding deciding = new Deciding(workspace, System.getProperty("user.name", ""));
        List<Page> pages = new ArrayList<>();
        pages.add(new OutcomesPage(workspace, tasks, context));
        pages.add(new CatalogPage(new CatalogViewModel(workspace, tasks), workspace, deciding, context));
        pages.add(new MapPage(workspace, tasks, deciding, context));
        return pages;
    }
}
