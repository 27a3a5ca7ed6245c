package app.winnow.desktop.intake;

import app.winnow.desktop.shell.Navigation;
import app.winnow.desktop.shell.Notices;
import app.winnow.intake.Question;
import app.winnow.intake.Understood;
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
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One file on its way into the audit: what was understood, what people say to it, and the change that takes it over. */
public final class ImportViewModel {
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused", "");
    private final ReadOnlyStringWrapper reading = new ReadOnlyStringWrapper(this, "reading", "");
    private final ReadOnlyStringWrapper mappingName = new ReadOnlyStringWrapper(this, "mappingName", "");
    private final CountedTime counted = new CountedTime();
    private final Workspace workspace;
    private final Tasks tasks;
    private final Notices notices;
    private final Navigation navigation;
    private final MappingMemory memory;
    private Remembering remembering = Remembering.NOTHING;
    private OpenFile file;
    private Running running;
    private Wishes wishes = Wishes.NONE;
    private BesideChoices choices = BesideChoices.ASSUMED;
    /** What the preview shows; what is wished beyond it may turn out impossible. */
    private Wishes shown = Wishes.NONE;

    /** Imports into this audit; {@code mappings} is what this machine remembers of other files, null = nothing. */
    public ImportViewModel(Workspace workspace, Tasks tasks, Notices notices, Navigation navigation, Mappings mappings) {
        memory = new MappingMemory(mappings, notices);
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        this.navigation = navigation;
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

    /** The name of the mapping that the file is read by, "" when nothing but the file itself says how. */
    public ReadOnlyStringProperty mappingName() {
        return mappingName.getReadOnlyProperty();
    }

    /** Begins with this file. */
    public void take(Path chosen) {
        file = new OpenFile(chosen);
        counted.clear();
        wishes = Wishes.NONE;
        choices = BesideChoices.ASSUMED;
        remembering = memory.remembering();
        mappingName.set("");
        preview.set(null);
        read();
    }

    /** Takes another sheet of the book; what was said of the columns of the one before is let go. */
    public void sheet(String name) {
        wishes = Wishes.ofSheet(name);
        read();
    }

    /** Answers a question and shows at once what follows from it. */
    public void answer(Question question, String option) {
        wishes = wishes.with(question, option);
        read();
    }

    /** Takes a column for this field, whatever it looked like. */
    public void field(String heading, Field field) {
        wishes = wishes.field(heading, field);
        read();
    }

    /** Takes the headings from this 1-based row of the file; 0 = there are none, null = find them. */
    public void headingRow(Integer row) {
        say(wishes.headingRow(row));
    }

    /** Reads the bare numbers of a column in this unit: min, h, s, day, week or credit; null = as found. */
    public void unit(String column, String unit) {
        say(wishes.unit(column, unit));
    }

    /** Reads the dates of a column in this order: dmy, mdy or ymd; null = as found. */
    public void dateOrder(String column, String order) {
        say(wishes.dateOrder(column, order));
    }

    /** Reads yes as no in a column, or not. */
    public void reversed(String column, boolean isReversed) {
        say(wishes.reversed(column, isReversed));
    }

    /** Leaves a column out before anything is recorded. */
    public void leaveOut(String column) {
        say(wishes.leaveOut(column));
    }

    /** Keeps a column that people had left out. */
    public void keep(String column) {
        say(wishes.keep(column));
    }

    /** Whether people left this column out, who may also keep it; one that holds learners stays out. */
    public boolean isLeftOutByHand(String column) {
        return wishes.leavesOut(column);
    }

    private void say(Wishes next) {
        wishes = next;
        read();
    }

    /** The names of the mappings that people saved, in the order of the alphabet. */
    public List<String> mappings() {
        return memory.names();
    }

    /** Saves how the file is read under a name, instead of what had the name before; from then on the file is read by it. */
    public void saveMapping(String name) {
        if (memory.save(name, said())) {
            named(name.strip());
            notices.tell(Words.of("mapping.saved", name.strip()));
        }
    }

    /** Reads the file by a mapping that people saved; what was said of it before is let go. */
    public void useMapping(String name) {
        memory.named(name).ifPresentOrElse(this::use, () -> notices.trouble(Words.of("mapping.gone", name)));
    }

    /** Reads the file as it is, by no mapping. */
    public void withoutMapping() {
        remembering = Remembering.NOTHING;
        say(Wishes.NONE);
    }

    /** Writes how the file is read to a file that other people can import, or give to the command line. */
    public void exportMapping(Path to) {
        memory.export(to, said());
    }

    /** Takes a mapping from a file that somebody shared, keeps it under its name, and reads the file by it. */
    public void importMapping(Path from) {
        memory.take(from).ifPresent(this::use);
    }

    /** Gives a saved mapping another name. */
    public void renameMapping(String from, String to) {
        if (memory.rename(from, to) && mappingName.get().equals(from)) {
            named(to.strip());
        }
    }

    /** Deletes a saved mapping; the file stays read as it is. */
    public void forgetMapping(String name) {
        if (memory.forget(name) && mappingName.get().equalsIgnoreCase(name)) {
            named("");
        }
    }

    private void use(Mapping mapping) {
        mappingName.set(mapping.name());
        wishes = Wishes.of(mapping);
        if (file != null) {
            Wishes.window(mapping.answers().getOrDefault("usage-window", "")).ifPresent(window -> counted.say(window.from().toString(), window.to().toString()));
            read();
        }
    }

    private void named(String name) {
        wishes = wishes.named(name);
        mappingName.set(name);
    }

    /** How the file is read now, with every column spelled out; where its table is found only as far as people said, for the next file may have it elsewhere. */
    private Mapping said() {
        Mapping spelled = preview.get().understood().mapping().named(mappingName.get()).withHeadingRow(wishes.mapping().headingRow());
        return Wishes.of(spelled).usage(counted.said().orElse(null)).mapping().withSheet(wishes.sheet() == null ? wishes.mapping().sheet() : wishes.sheet());
    }

    private void read() {
        refused.set("");
        reading.set(file.name());
        run(new FileReading(file, wishes, remembering, workspace.portfolio().get(), choices, preview.get() == null));
    }

    private void run(FileReading work) {
        // What it takes the place of is cancelled, which is not people's *Stop*.
        running = null;
        Running its = tasks.run(this, Words.of("reading", work.file().name()), work, found -> show(found, work), this::refuse);
        running = its;
        its.state().addListener((property, was, is) -> {
            if (is == Running.State.CANCELLED && running == its) {
                stopped();
            }
        });
    }

    /** Reading was stopped: a file of which not all is known is left, an answer that was being worked in is taken back. */
    private void stopped() {
        reading.set("");
        wishes = shown;
        Preview before = preview.get();
        preview.set(null);
        if (before != null && before.understood().isWhole()) {
            preview.set(before);
        }
    }

    /** A glance at the beginning of a long file is shown at once; the whole of it follows and replaces it. */
    private void show(Preview found, FileReading work) {
        if (found.understood().isWhole()) {
            reading.set("");
        }
        memory.tellTroubles();
        wishes = found.understood().wishes();
        shown = wishes;
        mappingName.set(found.understood().wishes().name());
        preview.set(found);
        if (!found.understood().isWhole()) {
            run(work.whole());
        }
    }

    /** A file that cannot be taken says why; an answer that makes it impossible is taken back, and what was understood stays. */
    private void refuse(Throwable failure) {
        reading.set("");
        if (preview.get() == null || !preview.get().understood().isWhole()) {
            preview.set(null);
            refused.set(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        } else {
            wishes = shown;
            Preview before = preview.get();
            preview.set(null);
            preview.set(before);
            notices.failed(failure);
        }
    }

    /** What was understood, in a sentence. */
    public String sentence() {
        Understood all = preview.get().understood();
        long used = all.columns().stream().filter(column -> column.field() != null).count();
        if (!all.isWhole()) {
            return Words.of("sentence.beginning", all.rows());
        }
        String rows = all.rows() == all.offerings() ? Words.of("sentence.same", all.rows()) : Words.of("sentence.grouped", all.rows(), all.offerings());
        String heading = all.headingRow().map(row -> Words.of("sentence.heading", row)).orElseGet(() -> Words.of("sentence.no-heading"));
        String learners = all.leftOut().isEmpty() ? "" : " " + Words.of("sentence.left-out", all.leftOut().size());
        return rows + " " + heading + " " + Words.of("sentence.columns", used, all.columns().size()) + learners;
    }

    /** Whether the file has counts whose time somebody should name. */
    public boolean asksUsage() {
        return preview.get().understood().questions().stream().anyMatch(question -> question.key().equals("usage-window"));
    }

    /** The time that the counts cover. */
    public CountedTime counted() {
        return counted;
    }

    /** The last twelve whole months, as a proposal that nobody has to take. */
    public UsageWindow lastYear() {
        return CountedTime.yearBefore(workspace.today());
    }

    /** Takes the file over as one undoable change, and goes on to the next page; nothing happens before all of it is read. */
    public void take() {
        if (!preview.get().understood().isWhole()) {
            return;
        }
        if (!counted.trouble().get().isEmpty()) {
            notices.trouble(counted.trouble().get());
            return;
        }
        Preview seen = preview.get();
        Preview now = seen.beside().into() == workspace.portfolio().get() ? seen : Preview.of(seen.understood(), workspace.portfolio().get(), choices, Watch.NOBODY);
        if (!now.beside().isLike(seen.beside())) {
            preview.set(now);
            notices.trouble(Words.of("changed.meanwhile"));
            return;
        }
        String file = seen.understood().source().file();
        memory.remember(said(), file);
        workspace.apply(now.beside().change(counted.said().orElse(null)));
        String said = done(now.beside(), file);
        preview.set(null);
        file = null;
        navigation.go(workspace.portfolio().get().outcomes().isEmpty() ? "outcomes" : "catalog");
        notices.undoable(said);
    }

    private static String done(Beside beside, String file) {
        return beside.isData() ? Words.of("joined", file, beside.changed())
                : beside.diff().isAgain() ? Words.of("updated", file, beside.added(), beside.changed(), beside.gone()) : Words.of("imported", beside.added(), file);
    }

    /** What people said of the file beside the audit. */
    BesideChoices choices() {
        return choices;
    }

    /** Takes the file for something else beside the audit, and shows at once what follows; the file is not read again. */
    void choose(BesideChoices said) {
        choices = said;
        Preview seen = preview.get();
        Portfolio into = workspace.portfolio().get();
        tasks.run(this, Words.of("comparing", seen.understood().source().file()), progress -> Preview.of(seen.understood(), into, said, (rows, share) -> progress.checkCancelled()), preview::set, notices::failed);
    }

    /** The name of the file that was read and not taken over yet, "" for none. */
    String waiting() {
        return preview.get() == null || file == null ? "" : file.name();
    }

    /** Leaves the file where it is. */
    public void leave() {
        if (running != null) {
            running.cancel();
        }
        reading.set("");
        preview.set(null);
        file = null;
        refused.set("");
        navigation.go("catalog");
    }
}
