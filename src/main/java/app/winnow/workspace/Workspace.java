package app.winnow.workspace;

import app.winnow.insight.Ledger;
import app.winnow.insight.Score;
import app.winnow.journal.Past;
import app.winnow.journal.Step;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The open portfolio, shared by all pages. {@link #apply} is the only way to change anything: it shows the change and queues its line of the journal in
 * one step. All methods are for the window's thread.
 */
public final class Workspace implements AutoCloseable {
    private final ReadOnlyObjectWrapper<Portfolio> portfolio = new ReadOnlyObjectWrapper<>(this, "portfolio");
    private final ReadOnlyObjectWrapper<Saved> saved = new ReadOnlyObjectWrapper<>(this, "saved", Saved.YES);
    private final ReadOnlyStringWrapper undoTitle = new ReadOnlyStringWrapper(this, "undoTitle", "");
    private final ReadOnlyStringWrapper redoTitle = new ReadOnlyStringWrapper(this, "redoTitle", "");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final StringProperty selected = new SimpleStringProperty(this, "selected", "");
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final Findings findings;
    private Past past;
    private int count;

    Workspace(Past past, Tasks tasks, Clock clock) {
        this.past = past;
        findings = new Findings(past.portfolio(), tasks, clock);
        show(past);
    }

    /** The portfolio as it is now; another value after each change. */
    public ReadOnlyObjectProperty<Portfolio> portfolio() {
        return portfolio.getReadOnlyProperty();
    }

    /** The suggestions; for a big portfolio they follow it by some moments, so look at their size before using a dense index. */
    public ReadOnlyObjectProperty<Verdicts> verdicts() {
        return findings.verdicts.getReadOnlyProperty();
    }

    /** The strip at the top. */
    public ReadOnlyObjectProperty<Score> score() {
        return findings.score.getReadOnlyProperty();
    }

    /** What changes by the decisions and suggestions so far. */
    public ReadOnlyObjectProperty<Ledger> ledger() {
        return findings.ledger.getReadOnlyProperty();
    }

    /** Whether everything on screen is forced to disk. */
    public ReadOnlyObjectProperty<Saved> saved() {
        return saved.getReadOnlyProperty();
    }

    /** The day that counts as today where the policy names none. */
    public LocalDate today() {
        return findings.today();
    }

    /**
     * Makes a change and queues it for the disk. A change that does not fit what is there throws {@link app.winnow.model.change.DoesNotFit} and changes
     * nothing; in a portfolio that is open read-only nothing happens but a notice.
     */
    public void apply(Change change) {
        show(past.applied("w-" + ++count, change));
    }

    /** Takes the last change back; nothing happens when there is none. */
    public void undo() {
        if (past.done().top().isPresent()) {
            show(past.undo());
        }
    }

    /** Makes the change again that was taken back last; nothing happens when there is none. */
    public void redo() {
        if (past.undone().top().isPresent()) {
            show(past.redo());
        }
    }

    /** What undo would take back, "" when there is nothing. */
    public ReadOnlyStringProperty undoTitle() {
        return undoTitle.getReadOnlyProperty();
    }

    /** What redo would make again, "" when there is nothing. */
    public ReadOnlyStringProperty redoTitle() {
        return redoTitle.getReadOnlyProperty();
    }

    /** The code of the offering that is selected on every page, "" for none. */
    public StringProperty selected() {
        return selected;
    }

    /** What is typed in the strip's search field. */
    public StringProperty search() {
        return search;
    }

    /** Whether nothing can be changed: the disk is read-only, or a damaged journal was opened up to its damage. */
    public boolean isReadOnly() {
        return !readOnlyReason().isEmpty();
    }

    /** Why, in a sentence for people; "" when it can be changed. */
    public String readOnlyReason() {
        return "";
    }

    /** The last thing people should know (a change that could not be saved, a torn line left out), "" for none. */
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** Waits until everything is on disk and lets others open the portfolio. */
    @Override
    public void close() { }

    private void show(Past next) {
        past = next;
        undoTitle.set(next.done().top().map(Workspace::title).orElse(""));
        redoTitle.set(next.undone().top().map(Workspace::title).orElse(""));
        portfolio.set(next.portfolio());
        findings.follow(next.portfolio(), failure -> notice.set(String.valueOf(failure.getMessage())));
    }

    private static String title(Step step) {
        return step.change().title();
    }
}
