package app.winnow.desktop.intake;

import app.winnow.desktop.shell.Navigation;
import app.winnow.desktop.shell.Notices;
import app.winnow.desktop.shell.OwnSteps;
import app.winnow.intake.Question;
import app.winnow.intake.Wishes;
import app.winnow.intake.form.Mapping;
import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.model.UsageWindow;
import app.winnow.settings.Mappings;
import app.winnow.sheet.Watch;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One file on its way into the audit: what was understood, what people say to it step by step, and the change that takes it over. */
public final class ImportViewModel implements OwnSteps {
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused", "");
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper(this, "reading", "");
    private final ReadOnlyStringWrapper stopped = new ReadOnlyStringWrapper(this, "stopped", "");
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper(this, "held");
    private final ReadOnlyStringWrapper undoTitle = new ReadOnlyStringWrapper(this, "undoTitle", "");
    private final ReadOnlyStringWrapper redoTitle = new ReadOnlyStringWrapper(this, "redoTitle", "");
    private final CountedTime counted = new CountedTime();
    private final Workspace workspace;
    private final Tasks tasks;
    private final Notices notices;
    private final Navigation navigation;
    private final FileMappings mapping;
    private OpenFile file;
    private Running running;
    private FileSaid said = FileSaid.nothing(Remembering.NOTHING);
    private Trail trail = Trail.NONE;
    /** What the preview shows, and the steps up to it; what is said beyond it may turn out impossible. */
    private FileSaid shown = said;
    private Trail shownTrail = trail;

    /** Imports into this audit; {@code mappings} is what this machine remembers of other files, null = nothing. */
    public ImportViewModel(Workspace workspace, Tasks tasks, Notices notices, Navigation navigation, Mappings mappings) {
        mapping = new FileMappings(this, mappings, notices);
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        this.navigation = navigation;
        held.bind(preview.isNotNull().or(reading.isNotEmpty()));
    }

    /** What was understood, of a long file first its beginning; null while there is no file or nothing of it is known yet. */
    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Why the file cannot be taken, "" when it can. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    /** The name of the file that is being read, "" when none is or all of it was read. */
    public ReadOnlyStringProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** The name of the file whose reading was stopped before anything of it could be taken, "" for none. */
    public ReadOnlyStringProperty stopped() {
        return stopped.getReadOnlyProperty();
    }

    /** The file's name, "" without a file. */
    public String fileName() {
        return file == null ? "" : file.name();
    }

    /** How the file is read, kept under a name. */
    public FileMappings mapping() {
        return mapping;
    }

    /** Begins with this file. */
    public void take(Path chosen) {
        file = new OpenFile(chosen);
        forget(FileSaid.nothing(mapping.memory().remembering()));
        preview.set(null);
        read();
    }

    private void forget(FileSaid from) {
        counted.clear();
        said = from;
        shown = from;
        trail(Trail.NONE);
        shownTrail = trail;
        mapping.show("");
        stopped.set("");
    }

    /** Takes another sheet of the book; what was said of the columns of the one before is let go. */
    public void sheet(String name) {
        step(Words.of("step.sheet", name), Wishes.ofSheet(name));
    }

    /** Answers a question and shows at once what follows from it. */
    public void answer(Question question, String option) {
        step(Words.of("step.answer", ReadValue.cut(option)), said.wishes().with(question, option));
    }

    /** Takes a column for this field, whatever it looked like. */
    public void field(String heading, Field field) {
        step(Words.of("step.field", heading, field == null ? Words.of("kept.as.text") : Words.of("field." + field.word())), said.wishes().field(heading, field));
    }

    /** Takes the headings from this 1-based row of the file; 0 = there are none, null = find them. */
    public void headingRow(Integer row) {
        step(row == null ? Words.of("step.headings-found") : Words.of("step.headings", String.valueOf(row)), said.wishes().headingRow(row));
    }

    /** Reads the bare numbers of a column in this unit: min, h, s, day, week or credit; null = as found. */
    public void unit(String column, String unit) {
        step(Words.of("step.unit", column), said.wishes().unit(column, unit));
    }

    /** Reads the dates of a column in this order: dmy, mdy or ymd; null = as found. */
    public void dateOrder(String column, String order) {
        step(Words.of("step.order", column), said.wishes().dateOrder(column, order));
    }

    /** Reads yes as no in a column, or not. */
    public void reversed(String column, boolean isReversed) {
        step(Words.of("step.reversed", column), said.wishes().reversed(column, isReversed));
    }

    /** Leaves a column out before anything is recorded. */
    public void leaveOut(String column) {
        step(Words.of("step.left-out", column), said.wishes().leaveOut(column));
    }

    /** Keeps a column that people had left out. */
    public void keep(String column) {
        step(Words.of("step.kept", column), said.wishes().keep(column));
    }

    /** Whether people left this column out, who may also keep it; one that holds learners stays out. */
    public boolean isLeftOutByHand(String column) {
        return said.wishes().leavesOut(column);
    }

    /** Reads the file as it is, by no mapping. */
    public void withoutMapping() {
        step(Words.of("step.without-mapping"), said.with(Wishes.NONE).remembering(Remembering.NOTHING));
    }

    /** Reads the file by a mapping; what was said of it before is let go. */
    void use(Mapping other) {
        if (file == null) {
            return;
        }
        FileSaid next = said.with(Wishes.of(other));
        step(Words.of("step.mapping", other.name()), Wishes.window(other.answers().getOrDefault("usage-window", ""))
                .map(window -> next.counting(window.from().toString(), window.to().toString())).orElse(next));
    }

    /** The mapping in use is called so from now on; nothing else changes. */
    void named(String name) {
        said = said.with(said.wishes().named(name));
        shown = shown.with(shown.wishes().named(name));
        mapping.show(name);
    }

    /** How the file is read now, with every column spelled out; where its table is found only as far as people said, for the next file may have it elsewhere. */
    Mapping spelled() {
        Wishes wishes = said.wishes();
        Mapping spelled = preview.get().understood().mapping().named(wishes.name()).withHeadingRow(wishes.mapping().headingRow());
        return Wishes.of(spelled).usage(counted.said().orElse(null)).mapping().withSheet(wishes.sheet() == null ? wishes.mapping().sheet() : wishes.sheet());
    }

    /** The time that the counts cover. */
    public CountedTime counted() {
        return counted;
    }

    /** What was typed as the time of the counts is a step of its own, once people leave it; a step that says the same is none. */
    public void timeTyped() {
        if (!held.get()) {
            return;
        }
        counted.judge();
        FileSaid next = said.counting(counted.from().get(), counted.to().get());
        if (!next.equals(said)) {
            step(counted.said().map(time -> Words.of("step.time", time.from().toString(), time.to().toString())).orElse(Words.of("step.time-typed")), next);
        }
    }

    /** The last twelve whole months, as a proposal that nobody has to take. */
    public UsageWindow lastYear() {
        return CountedTime.yearBefore(workspace.today());
    }

    /** What people said of the file beside the audit. */
    BesideChoices choices() {
        return said.choices();
    }

    /** Takes the file for something else beside the audit, and shows at once what follows; the file is not read again. */
    void choose(BesideChoices choices) {
        step(choices.difference(said.choices()), said.with(choices));
    }

    private void step(String title, Wishes wishes) {
        step(title, said.with(wishes));
    }

    private void step(String title, FileSaid next) {
        trail(trail.with(new Trail.Step(title, said, next)));
        become(next);
    }

    private void trail(Trail next) {
        trail = next;
        undoTitle.set(next.last().map(Trail.Step::title).orElse(""));
        redoTitle.set(next.next().map(Trail.Step::title).orElse(""));
    }

    /** This is said now: the file is read again where that matters for reading, else only what it does beside the audit is worked out. */
    private void become(FileSaid next) {
        boolean readsAlike = next.readsAs(said);
        boolean isBesideAlike = next.choices().equals(said.choices());
        counted.say(next.from(), next.to());
        said = next;
        if (!readsAlike || !isBesideAlike && !reading.get().isEmpty()) {
            read();
        } else if (!isBesideAlike) {
            compare();
        } else if (reading.get().isEmpty()) {
            shown = said;
            shownTrail = trail;
        }
    }

    @Override
    public ReadOnlyBooleanProperty held() {
        return held.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty undoTitle() {
        return undoTitle.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty redoTitle() {
        return redoTitle.getReadOnlyProperty();
    }

    @Override
    public void undo() {
        Optional<Trail.Step> last = trail.last();
        if (last.isEmpty()) {
            notices.tell(Words.of("step.none", fileName()));
        } else {
            trail(trail.back());
            become(last.get().before());
        }
    }

    @Override
    public void redo() {
        Optional<Trail.Step> next = trail.next();
        if (next.isPresent()) {
            trail(trail.again());
            become(next.get().after());
        }
    }

    private void read() {
        refused.set("");
        reading.set(file.name());
        run(new FileReading(file, said.wishes(), said.remembering(), workspace.portfolio().get(), said.choices(), preview.get() == null));
    }

    private void run(FileReading work) {
        // What it takes the place of is cancelled, which is not people's *Stop*.
        running = null;
        Running its = tasks.run(this, Words.of("reading", work.file().name()), work, found -> show(found, work), this::refuse);
        running = its;
        its.state().addListener((property, was, is) -> {
            if (is == Running.State.CANCELLED && running == its) {
                stop();
            }
        });
    }

    /** Stops reading: what follows from that is shown. */
    public void stopReading() {
        if (running != null && running.state().get().isOver()) {
            // Between the glance and the reading of the rest.
            stop();
        } else if (running != null) {
            running.cancel();
        }
    }

    /** Reading was stopped: a file of which not all is known is left, an answer that was being worked in is taken back. */
    private void stop() {
        reading.set("");
        if (isShownWhole()) {
            takeBack();
        } else {
            stopped.set(file.name());
            preview.set(null);
        }
    }

    private boolean isShownWhole() {
        return preview.get() != null && preview.get().understood().isWhole();
    }

    /** What was said last cannot be or was stopped: everything is as it is shown, and the controls say so again. */
    private void takeBack() {
        said = shown;
        trail(shownTrail);
        counted.say(said.from(), said.to());
        preview.set(new Preview(preview.get().understood(), preview.get().beside()));
    }

    /** A glance at the beginning of a long file is shown at once; the whole of it follows and replaces it. */
    private void show(Preview found, FileReading work) {
        if (found.understood().isWhole()) {
            reading.set("");
        }
        mapping.memory().tellTroubles();
        said = said.with(found.understood().wishes());
        shown = said;
        shownTrail = trail;
        mapping.show(said.wishes().name());
        preview.set(found);
        if (!found.understood().isWhole()) {
            tasks.whenDrawn(() -> {
                if (preview.get() == found) {
                    run(work.whole());
                }
            });
        }
    }

    /** A file that cannot be taken says why; an answer that makes it impossible is taken back, and what was understood stays. */
    private void refuse(Throwable failure) {
        reading.set("");
        if (isShownWhole()) {
            takeBack();
            notices.failed(failure);
        } else {
            preview.set(null);
            refused.set(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        }
    }

    private void compare() {
        Preview seen = preview.get();
        Portfolio into = workspace.portfolio().get();
        BesideChoices choices = said.choices();
        tasks.run(this, Words.of("comparing", fileName()), progress -> Preview.of(seen.understood(), into, choices, (rows, share) -> progress.checkCancelled()), this::compared, failure -> {
            takeBack();
            notices.failed(failure);
        });
    }

    private void compared(Preview found) {
        shown = said;
        shownTrail = trail;
        preview.set(found);
    }

    /** Takes the file over as one undoable change, and goes on to the next page; nothing happens before all of it is read, or while something stands in the way. */
    public void take() {
        counted.judgeAll();
        if (!isShownWhole() || !reading.get().isEmpty()) {
            return;
        }
        String inTheWay = preview.get().whyNot().isEmpty() ? counted.trouble().get() : preview.get().whyNot();
        if (!inTheWay.isEmpty()) {
            notices.trouble(inTheWay);
            return;
        }
        Preview seen = preview.get();
        Preview now = seen.beside().into() == workspace.portfolio().get() ? seen : Preview.of(seen.understood(), workspace.portfolio().get(), said.choices(), Watch.NOBODY);
        if (!now.beside().isLike(seen.beside())) {
            preview.set(now);
            notices.trouble(Words.of("changed.meanwhile"));
            return;
        }
        String name = fileName();
        mapping.memory().remember(spelled(), name);
        workspace.apply(now.beside().change(counted.said().orElse(null)));
        String done = now.beside().done(name);
        preview.set(null);
        file = null;
        trail(Trail.NONE);
        navigation.go(workspace.portfolio().get().outcomes().isEmpty() ? "outcomes" : "catalog");
        notices.undoable(done);
    }

    /** The name of the file that was read and not taken over yet, "" for none. */
    String waiting() {
        return preview.get() == null ? "" : fileName();
    }

    /** Leaves the file where it is. */
    public void leave() {
        Running its = running;
        running = null;
        if (its != null) {
            its.cancel();
        }
        reading.set("");
        preview.set(null);
        file = null;
        refused.set("");
        forget(FileSaid.nothing(Remembering.NOTHING));
        navigation.go("catalog");
    }
}
