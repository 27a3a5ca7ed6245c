package app.winnow.desktop.outcomes;

import app.winnow.desktop.shell.Notices;
import app.winnow.intake.form.OutcomeMapping;
import app.winnow.intake.form.Read;
import app.winnow.intake.outcome.FoundOutcomes;
import app.winnow.intake.outcome.ListColumn;
import app.winnow.intake.outcome.ListQuestion;
import app.winnow.intake.outcome.ListRow;
import app.winnow.intake.outcome.OutcomeIntake;
import app.winnow.intake.outcome.Starters;
import app.winnow.intake.outcome.Statement;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.settings.OutcomeMappingFile;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Refused;
import app.winnow.task.Progress;
import app.winnow.task.Tasks;
import app.winnow.task.Work;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A list of outcomes before it is taken over: what was understood, which rows are chosen, and what is said of its columns. Read behind the window. */
final class ListViewModel {
    private final ReadOnlyObjectWrapper<FoundOutcomes> found = new ReadOnlyObjectWrapper<>(this, "found");
    private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ReadOnlyObjectWrapper<Integer> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", 0);
    private final Set<Integer> ticked = new LinkedHashSet<>();
    private final Set<String> removed = new LinkedHashSet<>();
    private final Map<Integer, String> words = new HashMap<>();
    private ListSearch finder = new ListSearch(null);
    private final Workspace workspace;
    private final Tasks tasks;
    private final Notices notices;
    private Reader reader;
    private String name = "";
    private boolean isPerformanceOnly;

    /** Where the list comes from. */
    private interface Reader {
        FoundOutcomes read(Portfolio portfolio, OutcomeMapping said, Progress progress);
    }

    ListViewModel(Workspace workspace, Tasks tasks, Notices notices) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        search.addListener((property, was, is) -> filter());
    }

    /** Reads a file; the window stays alive meanwhile. */
    void open(Path file) {
        name = String.valueOf(file.getFileName());
        begin((portfolio, said, progress) -> {
            try (Book book = Books.open(file)) {
                return new OutcomeIntake(portfolio).understand(book, said, (read, share) -> progress.checkCancelled());
            }
        });
    }

    /** Shows one of our own sets. */
    void open(Starters.Starter set) {
        name = set.title();
        begin((portfolio, said, progress) -> new OutcomeIntake(portfolio).understand(set.rows(), set.title()));
    }

    private void begin(Reader how) {
        reader = how;
        search.set("");
        isPerformanceOnly = false;
        read(OutcomeMapping.NONE);
    }

    private void read(OutcomeMapping said) {
        Portfolio portfolio = workspace.portfolio().get();
        Reader how = reader;
        Work<FoundOutcomes> work = progress -> how.read(portfolio, said, progress);
        tasks.run(this, Words.of("list.task", name), work, this::show, notices::failed);
    }

    private void show(FoundOutcomes list) {
        ticked.clear();
        ticked.addAll(list.proposed());
        removed.clear();
        words.clear();
        finder = new ListSearch(list);
        found.set(list);
        filter();
        count();
    }

    /** Says something of the list, which is then understood anew. */
    void say(OutcomeMapping said) {
        read(said);
    }

    /** Answers a question. */
    void answer(ListQuestion question, String answer) {
        OutcomeMapping said = found.get().said();
        say(question.key().equals("sheet") ? OutcomeMapping.NONE.answered("sheet", answer) : said.answered(question.key(), answer.isEmpty() ? null : answer));
    }

    /** Says which word of ours a column holds; "" = none. */
    void map(ListColumn column, String word) {
        say(found.get().said().with(column.name(), word));
    }

    /** Writes how the list is read into a file that people share and the command line takes. */
    void saveMapping(Path file) {
        try {
            OutcomeMappingFile.write(file, found.get().mapping());
            notices.tell(Words.of("mapping.saved", file.getFileName()));
        } catch (Refused refused) {
            notices.trouble(refused.getMessage());
        }
    }

    /** Reads the list as such a file says. */
    void openMapping(Path file) {
        try {
            say(OutcomeMappingFile.read(file));
        } catch (Refused refused) {
            notices.trouble(refused.getMessage());
        }
    }

    private void filter() {
        FoundOutcomes list = found.get();
        if (list == null) {
            rows.clear();
            return;
        }
        rows.setAll(finder.find(search.get()).stream().filter(row -> !isPerformanceOnly || isPerformance(row)).toList());
    }

    private static boolean isPerformance(ListRow row) {
        return !row.statement().isDoubtful();
    }

    /** Shows only rows that say what people do, or all. */
    void onlyPerformance(boolean only) {
        isPerformanceOnly = only;
        filter();
    }

    /** Whether a row is chosen. */
    boolean isTicked(ListRow row) {
        return ticked.contains(row.row());
    }

    /** Chooses a row, or not any more. */
    void tick(ListRow row) {
        if (!ticked.remove(row.row())) {
            ticked.add(row.row());
        }
        count();
    }

    /** Chooses all rows that are shown. */
    void tickShown() {
        rows.forEach(row -> ticked.add(row.row()));
        count();
    }

    /** Chooses none. */
    void tickNone() {
        ticked.clear();
        count();
    }

    /** Of the rows that are chosen, or shown where none is, keeps those that say what people do. */
    void tickPerformance() {
        FoundOutcomes list = found.get();
        if (ticked.isEmpty()) {
            rows.stream().filter(ListViewModel::isPerformance).forEach(row -> ticked.add(row.row()));
        } else {
            list.rows().stream().filter(row -> !isPerformance(row)).forEach(row -> ticked.remove(row.row()));
        }
        count();
    }

    private void count() {
        chosen.set(ticked.size() + removed.size());
    }

    /** Says a row in the words that are proposed for it, and chooses it; once more takes its own words back. */
    void rephrase(ListRow row) {
        Statement statement = row.statement();
        if (!statement.instead().isEmpty()) {
            if (words.remove(row.row()) == null) {
                words.put(row.row(), statement.instead());
                ticked.add(row.row());
            }
            count();
        }
    }

    /** What a row will say. */
    String sentence(ListRow row) {
        return words.getOrDefault(row.row(), row.outcome().sentence());
    }

    /** Outcomes of the audit that the list does not hold any more. */
    List<Outcome> gone() {
        return found.get() == null ? List.of() : found.get().gone();
    }

    /** Whether such an outcome is to be removed. */
    boolean isRemoved(Outcome outcome) {
        return removed.contains(outcome.id());
    }

    /** Removes such an outcome with the list, or not. */
    void remove(Outcome outcome, boolean isGone) {
        if (isGone) {
            removed.add(outcome.id());
        } else {
            removed.remove(outcome.id());
        }
        count();
    }

    /** Takes the chosen rows over as one change, and closes the list. Where the outcomes changed meanwhile, the list is compared anew instead. */
    void take() {
        FoundOutcomes list = found.get();
        if (list == null) {
            return;
        }
        if (!list.portfolio().outcomes().equals(workspace.portfolio().get().outcomes()) || !list.portfolio().complete().equals(workspace.portfolio().get().complete())) {
            notices.tell(Words.of("list.changed"));
            say(list.said());
            return;
        }
        Read read = list.take(ticked, words, list.gone().stream().filter(this::isRemoved).toList());
        leave();
        if (read.saysNothingNew()) {
            notices.tell(Words.of("list.nothing"));
        } else {
            workspace.apply(read.change());
            notices.undoable(Words.of("list.done", read.change().changes().size(), list.source().file()));
        }
    }

    /** Closes the list without taking anything. */
    void leave() {
        found.set(null);
        ticked.clear();
        rows.clear();
        count();
    }

    /** The list that is looked at, null for none. */
    ReadOnlyObjectProperty<FoundOutcomes> found() {
        return found.getReadOnlyProperty();
    }

    /** The rows that are shown. */
    ObservableList<ListRow> rows() {
        return rows;
    }

    /** What is looked for in all columns. */
    StringProperty search() {
        return search;
    }

    /** How many changes are chosen. */
    ReadOnlyObjectProperty<Integer> chosen() {
        return chosen.getReadOnlyProperty();
    }
}
