package app.winnow;

import app.winnow.desktop.welcome.SampleAudit;
import app.winnow.model.Portfolio;
import app.winnow.picture.Caption;
import app.winnow.picture.Seen;
import app.winnow.report.PictureFolder;
import app.winnow.report.PlanWorkbook;
import app.winnow.sample.Sample;
import app.winnow.task.DirectTasks;
import app.winnow.task.Progress;
import app.winnow.task.Tasks;
import app.winnow.workspace.Portfolios;
import app.winnow.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The program tries itself, as it was packaged and without a display: a temporary audit, the sample imported and judged, its plan written and its pictures drawn, the audit opened again. */
final class SelfCheck {
    private static final int DONE = 0;
    private static final int FAULT = 1;
    private final PrintWriter out;
    private final PrintWriter err;

    SelfCheck(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** Prints one line and says the exit status: 0 when everything worked. */
    int run() {
        try {
            Path data = Files.createTempDirectory("winnow-check");
            try {
                out.println(check(data));
            } finally {
                remove(data);
            }
            return DONE;
        } catch (Exception | LinkageError failure) {
            // A class that was left out of the package is what this is here to find.
            err.println(Words.of("check.failed", failure));
            return FAULT;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static String check(Path data) throws Exception {
        try (Tasks tasks = new DirectTasks()) {
            Portfolios portfolios = new Portfolios(data, tasks, Clock.systemDefaultZone());
            Path plan = data.resolve("plan.xlsx");
            Portfolio written;
            long settled;
            int drawn;
            try (Workspace workspace = opened(then -> portfolios.create(Words.of("check.name"), then, SelfCheck::refuse))) {
                new SampleAudit(new Sample()).call(Progress.SILENT).forEach(workspace::apply);
                PlanWorkbook.write(workspace.portfolio().get(), workspace.verdicts().get(), plan);
                drawn = draw(workspace, data);
                written = workspace.portfolio().get();
                settled = workspace.verdicts().get().all().stream().filter(verdict -> verdict.isSettled()).count();
            }
            try (Workspace again = opened(then -> portfolios.open(portfolios.list().get(0), then, SelfCheck::refuse))) {
                if (!again.portfolio().get().equals(written)) {
                    throw new IllegalStateException(Words.of("check.differs"));
                }
            }
            return Words.of("check.done", written.offerings().size(), settled, Files.size(plan) / 1024, drawn);
        }
    }

    private static int draw(Workspace workspace, Path data) {
        Caption caption = new Caption(Words.of("check.name"), List.of(), workspace.today());
        return PictureFolder.write(Seen.of(workspace.portfolio().get(), workspace.verdicts().get()), caption, PictureFolder.PAPER, data.resolve("pictures"), PictureFolder.Existing.KEPT,
                (done, of) -> { }).pictures();
    }

    private static Workspace opened(Consumer<Consumer<Workspace>> open) {
        AtomicReference<Workspace> workspace = new AtomicReference<>();
        open.accept(workspace::set);
        return workspace.get();
    }

    private static void refuse(Throwable failure) {
        throw new IllegalStateException(failure.getMessage(), failure);
    }

    private static void remove(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
