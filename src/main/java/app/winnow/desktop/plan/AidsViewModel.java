package app.winnow.desktop.plan;

import app.winnow.desktop.shell.Notices;
import app.winnow.model.Portfolio;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Writing the drafts of the aids that the plan needs, beside the window. */
public final class AidsViewModel {
    private final Workspace workspace;
    private final Tasks tasks;
    private final WritesAids writer;

    /** Writes the drafts of this audit. */
    public AidsViewModel(Workspace workspace, Tasks tasks, WritesAids writer) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.writer = writer;
    }

    /**
     * Writes the drafts as the plan stands now into this folder, of suggestions too where those are listed; says in a line how many and where, with a way to
     * the folder. Every file is remembered as exported; where the work was stopped or failed, the folder is.
     */
    public Running write(Path folder, boolean suggestedToo, Notices notices, Consumer<Path> show) {
        Portfolio portfolio = workspace.portfolio().get();
        LocalDate today = workspace.today();
        Running running = tasks.run(Words.of("aids.writing", folder.getFileName()), progress -> writer.write(portfolio, Verdicts.of(portfolio, today), suggestedToo, folder, progress), written -> {
            workspace.exported(written.files());
            if (written.files().isEmpty()) {
                notices.tell(Words.of(suggestedToo ? "aids.none" : "aids.none.decided"));
            } else {
                String kept = written.kept() == 0 ? "" : " " + Words.of("aids.kept", written.kept());
                notices.tell(Words.of("aids.written", written.drafts(), folder.getFileName()) + kept, Words.of("show.folder"), () -> show.accept(written.files().get(0)));
            }
        }, failed -> {
            workspace.exported(folder);
            notices.trouble(failed.getMessage() == null ? failed.toString() : failed.getMessage());
        });
        stopped(running.state().get(), folder);
        running.state().addListener((property, was, is) -> stopped(is, folder));
        return running;
    }

    /** What was stopped midway has written some of its files. */
    private void stopped(Running.State state, Path folder) {
        if (state == Running.State.CANCELLED) {
            workspace.exported(folder);
        }
    }
}
