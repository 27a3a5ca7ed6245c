package app.winnow.desktop.quality;

import app.winnow.desktop.shell.Notices;
import app.winnow.insight.quality.OwnerGroup;
import app.winnow.intake.form.OwnerDifference;
import app.winnow.intake.form.OwnerForm;
import app.winnow.intake.form.OwnerNote;
import app.winnow.intake.form.OwnerRead;
import app.winnow.model.Portfolio;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Refused;
import app.winnow.task.Progress;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Owners' sheets: written into a folder, read back as a list of differences of which people tick those that count. What was read stays in front while the audit
 * changes, and is compared anew each time.
 */
public final class SheetsViewModel implements AutoCloseable {
    /** Owners get so many days, unless somebody says otherwise. */
    private static final int DAYS = 7;

    private final Workspace workspace;
    private final Tasks tasks;
    private final Notices notices;
    private final WritesSheets writer;
    private final ReadsSheets reader;
    private final ObservableList<OwnerGroup> owners = FXCollections.observableArrayList();
    private final ObservableList<DifferenceRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final ObservableList<OwnerNote> notes = FXCollections.observableArrayList();
    private final StringProperty due = new SimpleStringProperty(this, "due", "");
    private final ReadOnlyStringWrapper read = new ReadOnlyStringWrapper(this, "read", "");
    private final ReadOnlyObjectWrapper<Waiting> waiting = new ReadOnlyObjectWrapper<>(this, "waiting");
    private final Map<String, Boolean> ticks = new HashMap<>();
    private final ChangeListener<Object> follow = (property, was, is) -> compare();
    private final ChangeListener<Object> judged = (property, was, is) -> count();
    private final Object counting = new Object();
    private List<Opened> opened = List.of();
    private boolean shown;

    /** A folder in which some of the sheets are already. */
    public record Waiting(Path folder, int existing) { }

    /** A file that came back: its sheet, or why there is none. */
    private record Opened(String file, Grid grid, String refused) { }

    /** The sheets of this audit. */
    public SheetsViewModel(Workspace workspace, Tasks tasks, Notices notices, WritesSheets writer, ReadsSheets reader) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        this.writer = writer;
        this.reader = reader;
        due.set(workspace.today().plusDays(DAYS).toString());
        workspace.portfolio().addListener(follow);
        workspace.verdicts().addListener(judged);
    }

    /** Every owner and what is asked of them; what nobody owns last. */
    public ObservableList<OwnerGroup> owners() {
        return owners;
    }

    /** The day of return as it is typed, an ISO date. */
    public StringProperty due() {
        return due;
    }

    /** The folder in which some sheets are already, until somebody says whether they are replaced; null for none. */
    public ReadOnlyObjectProperty<Waiting> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** What was read, in a sentence; "" while nothing is in front. */
    public ReadOnlyStringProperty read() {
        return read.getReadOnlyProperty();
    }

    /** What the sheets say other than the audit. */
    public ObservableList<DifferenceRow> rows() {
        return rows;
    }

    /** What was not understood or not used, a sentence each. */
    public ObservableList<String> sentences() {
        return sentences;
    }

    /** What owners wrote beside the questions. */
    public ObservableList<OwnerNote> notes() {
        return notes;
    }

    /** Whether a file is an owner's sheet. */
    public boolean isOne(Path file) {
        return reader.isOne(file);
    }

    /** The page came to the front or left it. */
    public void setShown(boolean front) {
        shown = front;
        count();
    }

    private void count() {
        Verdicts verdicts = workspace.verdicts().get();
        if (shown && verdicts != null && verdicts.size() == workspace.portfolio().get().offerings().size()) {
            tasks.run(counting, Words.of("task.owners"), progress -> OwnerGroup.of(verdicts), owners::setAll, notices::failed);
        }
    }

    /** Writes the sheets into a folder; where some are there already, first asks whether to replace them. */
    public void write(Path folder, Consumer<Path> show) {
        waiting.set(null);
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            notices.trouble(Words.of("due.wrong", due.get()));
            return;
        }
        int existing = writer.existing(owners, folder);
        if (existing > 0) {
            waiting.set(new Waiting(folder, existing));
        } else {
            write(folder, day.get(), false, show);
        }
    }

    /** Answers whether the sheets that are in the folder already are replaced, or stay beside the ones that are written. */
    public void answer(boolean replaces, Consumer<Path> show) {
        Waiting folder = waiting.get();
        waiting.set(null);
        if (folder != null) {
            day().ifPresent(day -> write(folder.folder(), day, replaces, show));
        }
    }

    /** Writes nothing after all. */
    public void leave() {
        waiting.set(null);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(due.get().strip()));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private void write(Path folder, LocalDate day, boolean replaces, Consumer<Path> show) {
        Portfolio portfolio = workspace.portfolio().get();
        LocalDate today = workspace.today();
        tasks.run(Words.of("writing", folder.getFileName()), progress -> {
            Verdicts verdicts = Verdicts.of(portfolio, today);
            return writer.write(verdicts, OwnerGroup.of(verdicts), day, folder, replaces, progress);
        }, written -> {
            workspace.exported(written.files());
            String kept = written.kept() == 0 ? "" : " " + Words.of("written.kept", written.kept());
            notices.tell(Words.of("written", written.files().size(), folder.getFileName()) + kept, Words.of("show.folder"), () -> show.accept(folder));
        }, failure -> {
            workspace.exported(folder);
            notices.trouble(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        });
    }

    /** Reads files and folders that owners sent back; what was in front before makes room. */
    public void read(List<Path> chosen) {
        tasks.run(this, Words.of("reading"), progress -> open(chosen, progress), found -> {
            opened = found;
            ticks.clear();
            compare();
        }, notices::failed);
    }

    private List<Opened> open(List<Path> chosen, Progress progress) {
        List<Path> files = reader.files(chosen);
        List<Opened> found = new ArrayList<>();
        for (Path file : files) {
            progress.checkCancelled();
            progress.report(found.size(), files.size(), file.getFileName().toString());
            try {
                found.add(new Opened(file.getFileName().toString(), reader.open(file), ""));
            } catch (Refused refused) {
                found.add(new Opened(file.getFileName().toString(), null, refused.getMessage()));
            }
        }
        return found;
    }

    private void compare() {
        List<OwnerRead> sheets = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Opened one : opened) {
            try {
                if (one.grid() == null) {
                    said.add(one.refused());
                } else {
                    sheets.add(OwnerForm.read(one.grid(), one.file(), workspace.portfolio().get()));
                }
            } catch (Refused refused) {
                said.add(refused.getMessage());
            }
        }
        sheets.forEach(sheet -> sheet.problems().forEach(problem -> said.add(Words.of("problem", sheet.file(), problem.message()))));
        List<OwnerDifference> differences = OwnerForm.together(sheets);
        rows.setAll(differences.stream().map(one -> new DifferenceRow(one, !one.isDoubtful())).map(row -> row.with(ticks.getOrDefault(row.key(), row.ticked()))).toList());
        sentences.setAll(said);
        notes.setAll(sheets.stream().flatMap(sheet -> sheet.notes().stream()).toList());
        read.set(opened.isEmpty() ? "" : differences.isEmpty() ? Words.of("read.nothing", sheets.size()) : Words.of("read.some", sheets.size(), differences.size()));
    }

    /** Ticks the difference in this row or unticks it. Of two that contradict each other only one can count. */
    public void toggle(int row) {
        DifferenceRow one = rows.get(row);
        for (int at = 0; at < rows.size(); at++) {
            boolean isRival = at != row && rows.get(at).ticked() && rows.get(at).difference().change().key().equals(one.difference().change().key());
            if (isRival && !one.ticked()) {
                set(at, false);
            }
        }
        set(row, !one.ticked());
    }

    private void set(int row, boolean tick) {
        ticks.put(rows.get(row).key(), tick);
        rows.set(row, rows.get(row).with(tick));
    }

    /** Ticks all, or none. */
    public void tickAll(boolean tick) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).ticked() != tick) {
                toggle(row);
            }
        }
    }

    /** How many differences are ticked. */
    public int ticked() {
        return (int) rows.stream().filter(DifferenceRow::ticked).count();
    }

    /** Makes what is ticked one change of the audit. */
    public void take() {
        List<OwnerDifference> ticked = rows.stream().filter(DifferenceRow::ticked).map(DifferenceRow::difference).toList();
        if (ticked.isEmpty()) {
            notices.tell(Words.of("take.none"));
            return;
        }
        boolean isOpen = !workspace.isReadOnly() && workspace.tried().get() == null;
        workspace.apply(OwnerForm.change(ticked));
        if (isOpen) {
            notices.undoable(Words.of("taken", ticked.size()));
        }
    }

    /** Puts what was read away; the files stay as they are. */
    public void discard() {
        opened = List.of();
        ticks.clear();
        compare();
    }

    @Override
    public void close() {
        workspace.portfolio().removeListener(follow);
        workspace.verdicts().removeListener(judged);
    }
}
