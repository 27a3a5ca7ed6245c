package app.winnow.workspace;

import app.winnow.insight.Ledger;
import app.winnow.insight.Score;
import app.winnow.insight.Version;
import app.winnow.journal.Journal;
import app.winnow.journal.Line;
import app.winnow.journal.Past;
import app.winnow.journal.Pen;
import app.winnow.journal.Replay;
import app.winnow.journal.Step;
import app.winnow.model.Ask;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetPolicy;
import app.winnow.store.Position;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final Trial trial = new Trial();
    private final StringProperty selected = new SimpleStringProperty(this, "selected", "");
    private final Findings findings;
    private final Filtering filtering;
    private final Marked marked;
    private final Opening opening;
    private final Clock clock;
    private final Recording recording;
    private final Behind behind;
    private final Summaries summaries;
    private final Writers writers;
    private long lines;
    private boolean isClosed;

    /** The workspace of an audit that was opened; for the window's thread. */
    Workspace(Opening opening, OwnStores own, Tasks tasks, Clock clock) {
        this.opening = opening;
        this.clock = clock;
        Replay replay = opening.reading().replay();
        lines = replay.lines();
        recording = new Recording(replay.past(), new Journal(opening.folder(), opening.reading()), new Pen(Me.user(), clock, replay.seen()),
                tasks.inOrder("journal"), new Forced());
        behind = new Behind(opening.folder(), own, tasks.inOrder("database"), notice::set);
        summaries = new Summaries(opening.folder());
        writers = new Writers(replay.writers(), Me.user(), clock);
        findings = new Findings(tasks, clock, this::say);
        filtering = new Filtering(findings.verdicts.getReadOnlyProperty(), tasks, this::say);
        marked = new Marked(portfolio(), filtering);
        show(replay.past());
        if (!isReadOnly()) {
            follow(replay.past().portfolio(), replay.lastId());
        }
        notice.set(isReadOnly() ? readOnlyReason() : opening.reading().isTorn() ? Words.of("torn") : "");
    }

    /** The portfolio as it is now, by the policy that is being tried where one is; another value after each change. */
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
     * nothing; in a portfolio that is open read-only, or while a policy is tried, nothing happens but a notice.
     */
    public void apply(Change change) {
        record(() -> recording.make(change));
    }

    /**
     * Shows everything by this policy without recording it, until it is {@link #takeOver taken over} or {@link #drop dropped}. Meanwhile nothing else can be
     * changed. The policy in force drops what was tried.
     */
    public void tryOut(Policy policy) {
        if (policy.equals(recording.past().portfolio().policy())) {
            drop();
        } else if (!policy.equals(trial.policy().get())) {
            trial.begin(policy, () -> new Version(recording.past().portfolio(), verdicts().get(), ledger().get()));
            show(recording.past());
        }
    }

    /** The policy that is being tried, null while none is. */
    public ReadOnlyObjectProperty<Policy> tried() {
        return trial.policy();
    }

    /** How the audit stands by the policy in force while another one is tried, null while none is. */
    public ReadOnlyObjectProperty<Version> inForce() {
        return trial.inForce();
    }

    /** Makes the tried policy the one in force, as one change. */
    public void takeOver() {
        if (isReadOnly()) {
            say(readOnlyReason());
        } else if (trial.isOn()) {
            Policy policy = trial.policy().get();
            trial.end();
            apply(new SetPolicy(recording.past().portfolio().policy(), policy));
        }
    }

    /** Goes back to the policy in force. */
    public void drop() {
        if (trial.isOn()) {
            trial.end();
            show(recording.past());
        }
    }

    /** Takes the last change back; nothing happens when there is none. */
    public void undo() {
        if (recording.past().done().top().isPresent()) {
            record(recording::undo);
        }
    }

    /** Makes the change again that was taken back last; nothing happens when there is none. */
    public void redo() {
        if (recording.past().undone().top().isPresent()) {
            record(recording::redo);
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

    /** The offerings that are marked on every page, to do something with all of them. */
    public Marked marked() {
        return marked;
    }

    /** What is typed in the strip's search field. */
    public StringProperty search() {
        return filtering.search();
    }

    /** The filter that all pages share. */
    public Filtering filtering() {
        return filtering;
    }

    /** How each person, or on a shared laptop each day, links offerings to outcomes: worked out from the whole past, so ask for it when somebody wants to see it. */
    public List<Hand> hands() {
        return Hands.of(recording.past(), writers);
    }

    /** Where the answer to this comes from, empty when nobody gave one; looked for in the whole past, so ask when somebody wants to see it. */
    public Optional<Origin> origin(String code, Ask<?> ask) {
        return writers.origin(recording.past(), code + "/" + ask.column());
    }

    /** Whether nothing can be changed: the disk is read-only, or a damaged journal was opened up to its damage. */
    public boolean isReadOnly() {
        return !readOnlyReason().isEmpty();
    }

    /** Why, in a sentence for people; "" when it can be changed. */
    public String readOnlyReason() {
        return opening.readOnly();
    }

    /** The audit's folder. */
    public Path folder() {
        return opening.folder();
    }

    /** Remembers that a file was written out of this audit, for the day when something is to be forgotten. */
    public void exported(Path file) {
        exported(List.of(file));
    }

    /** The same of several files that were written at once. */
    public void exported(List<Path> files) {
        try {
            new Exports(opening.folder()).add(files, clock.instant());
        } catch (IOException unwritable) {
            say(Words.of("exports.failed", Sentences.reason(unwritable)));
        }
    }

    /** The last thing people should know (a change that could not be saved, a torn line left out), "" for none. */
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** Waits until everything is on disk and lets others open the portfolio; nothing can be changed afterwards. */
    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            recording.close();
        } catch (IOException failed) {
            notice.set(Sentences.notSaved(failed));
        } finally {
            filtering.close();
            findings.close();
            behind.close();
            Opening.close(opening.lock());
        }
    }

    private void record(Runnable step) {
        if (isClosed) {
            throw new IllegalStateException("a closed audit takes no changes");
        }
        if (isReadOnly() || trial.isOn()) {
            say(isReadOnly() ? readOnlyReason() : Words.of("trying"));
            return;
        }
        Saved before = saved.get();
        // Set first: where the disk is quick, the change is forced by the time that the step returns.
        saved.set(Saved.SAVING);
        try {
            step.run();
        } catch (RuntimeException unfit) {
            saved.set(before);
            throw unfit;
        }
        show(recording.past());
    }

    /** Says it again even if it was said before. */
    private void say(String sentence) {
        notice.set("");
        notice.set(sentence);
    }

    private void show(Past past) {
        undoTitle.set(trial.isOn() ? "" : past.done().top().map(Workspace::title).orElse(""));
        redoTitle.set(trial.isOn() ? "" : past.undone().top().map(Workspace::title).orElse(""));
        Portfolio next = trial.of(past.portfolio());
        if (next != portfolio.get()) {
            portfolio.set(next);
            findings.follow(next);
        }
    }

    private void follow(Portfolio forced, String lastId) {
        behind.follow(new Behind.State(forced, new Position(opening.reading().replay().portfolio(), lines, lastId)));
        summaries.write(forced);
    }

    private static String title(Step step) {
        return step.change().title();
    }

    /** What the disk says. */
    private final class Forced implements Recording.Listener {
        @Override
        public void forced(Past past, Line last, int count, boolean isAll) {
            lines += count;
            saved.set(isAll ? Saved.YES : Saved.SAVING);
            follow(past.portfolio(), last.id());
        }

        @Override
        public void refused(Past past, Throwable reason) {
            String sentence = Sentences.notSaved(reason);
            saved.set(Saved.failed(sentence));
            show(past);
            say(sentence);
        }
    }
}
