package app.winnow;

import app.winnow.desktop.catalog.CatalogPage;
import app.winnow.desktop.catalog.CatalogViewModel;
import app.winnow.desktop.forget.ForgetPage;
import app.winnow.desktop.forget.ForgetViewModel;
import app.winnow.desktop.map.MapPage;
import app.winnow.desktop.match.MatchPage;
import app.winnow.desktop.outcomes.OutcomesPage;
import app.winnow.desktop.intake.ImportPage;
import app.winnow.desktop.intake.ImportViewModel;
import app.winnow.desktop.overlaps.OverlapsPage;
import app.winnow.desktop.plan.AidsViewModel;
import app.winnow.desktop.plan.PlanPage;
import app.winnow.desktop.plan.PlanViewModel;
import app.winnow.desktop.plan.WritesAids;
import app.winnow.desktop.policy.PolicyPage;
import app.winnow.desktop.quality.QualityPage;
import app.winnow.desktop.quality.QualityViewModel;
import app.winnow.desktop.quality.SheetsViewModel;
import app.winnow.desktop.rules.RulesPage;
import app.winnow.desktop.scenarios.ScenariosPage;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.desktop.shell.offering.MarkedViewModel;
import app.winnow.model.Portfolio;
import app.winnow.model.forget.Forget;
import app.winnow.picture.gallery.Gallery;
import app.winnow.report.AidFolder;
import app.winnow.report.PlanWorkbook;
import app.winnow.settings.Mappings;
import app.winnow.task.Progress;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Portfolios;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the pages of an audit, in the order of the rail. A new page is one line in {@link #of}. */
final class AuditPages {
    private final Tasks tasks;
    private final Clock clock;
    private final PageContext context;
    private final Mappings mappings;
    private final Portfolios portfolios;
    private final Consumer<Forget> forgetter;

    AuditPages(Tasks tasks, Clock clock, PageContext context, Mappings mappings, Portfolios portfolios, Consumer<Forget> forgetter) {
        this.mappings = mappings;
        this.portfolios = portfolios;
        this.forgetter = forgetter;
        this.tasks = tasks;
        this.clock = clock;
        this.context = context;
    }

    List<Page> of(Workspace workspace) {
        Deciding deciding = new Deciding(workspace, System.getProperty("user.name", ""));
        List<Page> pages = new ArrayList<>();
        pages.add(new OutcomesPage(workspace, tasks, context));
        pages.add(catalog(workspace, deciding));
        pages.add(new MatchPage(workspace, tasks, clock, deciding, context));
        pages.add(new RulesPage(workspace, tasks, context));
        pages.add(new OverlapsPage(workspace, tasks, context));
        pages.add(new MapPage(workspace, tasks, deciding, context, Gallery.kinds(), new PictureWriting()));
        pages.add(new PlanPage(new PlanViewModel(workspace, deciding, tasks, PlanWorkbook::write), new AidsViewModel(workspace, tasks, AuditPages::drafts), workspace, deciding, context));
        pages.add(quality(workspace));
        pages.add(new ScenariosPage(workspace, tasks, context));
        pages.add(new PolicyPage(workspace, tasks, context));
        pages.add(new ImportPage(new ImportViewModel(workspace, tasks, context.notices(), context.navigation(), mappings), context));
        pages.add(new ForgetPage(new ForgetViewModel(workspace, portfolios, forgetter), context));
        return pages;
    }

    private CatalogPage catalog(Workspace workspace, Deciding deciding) {
        MarkedViewModel marked = new MarkedViewModel(workspace, deciding, tasks, context.notices()::undoable);
        return new CatalogPage(new CatalogViewModel(workspace, tasks), marked, workspace, deciding, context);
    }

    private QualityPage quality(Workspace workspace) {
        OwnerFiles files = new OwnerFiles();
        return new QualityPage(new QualityViewModel(workspace, tasks, context.navigation(), context.notices()),
                new SheetsViewModel(workspace, tasks, context.notices(), files, files), context);
    }

    private static WritesAids.Written drafts(Portfolio portfolio, Verdicts verdicts, boolean suggestedToo, Path folder, Progress progress) {
        AidFolder.Written written = AidFolder.write(portfolio, verdicts, suggestedToo, folder, (done, of) -> {
            progress.checkCancelled();
            progress.report(done, of, "");
        });
        return new WritesAids.Written(written.drafts(), written.kept(), written.files());
    }
}
