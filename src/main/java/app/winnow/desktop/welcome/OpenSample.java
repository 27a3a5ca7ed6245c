package app.winnow.desktop.welcome;

import app.winnow.desktop.shell.Desk;
import app.winnow.desktop.shell.Notices;
import app.winnow.model.change.Change;
import app.winnow.task.Tasks;
import app.winnow.task.Work;
import java.util.List;

/** Reads the sample behind the window and opens it as an audit of its own, a new one each time. */
public final class OpenSample implements Runnable {
    private final Tasks tasks;
    private final Work<List<Change>> sample;
    private final Desk desk;
    private final Notices notices;

    /** Reads with {@code sample}, which gives the changes that make the sample of an empty audit. */
    public OpenSample(Tasks tasks, Work<List<Change>> sample, Desk desk, Notices notices) {
        this.tasks = tasks;
        this.sample = sample;
        this.desk = desk;
        this.notices = notices;
    }

    @Override
    public void run() {
        tasks.run(Words.of("sample.task"), sample,
                changes -> desk.create(Words.of("sample.name"), workspace -> changes.forEach(workspace::apply), () -> { }),
                notices::failed);
    }
}
