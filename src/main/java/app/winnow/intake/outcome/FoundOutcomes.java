package app.winnow.intake.outcome;

import app.winnow.intake.form.OutcomeMapping;
import app.winnow.intake.form.Read;
import app.winnow.intake.form.ReadOutcomes;
import app.winnow.intake.value.Texts;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.Several;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was understood of a list of outcomes: its columns and rows, what it leaves open, what of the audit it does not hold any more, and the change that the
 * rows make that people choose. It fits the audit that it was compared with.
 */
public final class FoundOutcomes {
    /** A list that is longer is not taken as a whole unless people say so. */
    public static final int LONG = 200;

    /** Where it comes from: the file or the name of a set, the sheet ("" = none), and all sheets that may hold lists. */
    public record Source(String file, String sheet, List<String> sheets) { }

    /** A row of the file that is no outcome, and why in a few words. */
    public record Dropped(int row, String why) { }

    private final Source source;
    private final OutcomeMapping said;
    private final ListReading reading;
    private final Portfolio portfolio;
    private final List<Problem> problems;
    private final List<ListRow> rows;
    private final List<ListColumn> columns;
    private final List<ListColumn> groupings;

    FoundOutcomes(Source source, OutcomeMapping said, ListReading reading, Portfolio portfolio) {
        this.source = source;
        this.said = said;
        this.reading = reading;
        this.portfolio = portfolio;
        ReadOutcomes all = reading.read(portfolio, row -> true);
        problems = all.problems();
        rows = reading.rows(all.taken(), portfolio);
        columns = reading.places().columns();
        groupings = new Grouping(reading.grid(), columns, rows.stream().map(ListRow::row).toList()).columns();
    }

    /** The file and the sheet. */
    public Source source() {
        return source;
    }

    /** 1-based row of the headings, 0 = none. */
    public int headingRow() {
        int row = reading.places().ours().headingRow();
        return row < 0 ? 0 : reading.grid().rowNumber(row);
    }

    /** The columns in the order of the file. */
    public List<ListColumn> columns() {
        return columns;
    }

    /** The columns by which the rows can be cut down, the finest first. */
    public List<ListColumn> groupings() {
        return groupings;
    }

    /** Every row that could become an outcome, in the order of the file. */
    public List<ListRow> rows() {
        return rows;
    }

    /** The rows that are none. */
    public List<Dropped> dropped() {
        return reading.shape().dropped().entrySet().stream().map(entry -> new Dropped(reading.grid().rowNumber(entry.getKey()), entry.getValue())).toList();
    }

    /** Whether rows stand under others. */
    public boolean isHierarchy() {
        return rows.stream().anyMatch(ListRow::isHead);
    }

    /** What a row says in a column, as it stands in the file. */
    public String text(ListRow row, ListColumn column) {
        return Texts.clean(reading.grid().cell(row.row(), column.place()).text());
    }

    /** What the list leaves open, with what holds until somebody answers. */
    public List<ListQuestion> questions() {
        List<ListQuestion> questions = new ArrayList<>();
        if (source.sheets().size() > 1) {
            questions.add(new ListQuestion("sheet", Words.of("ask.sheet"), source.sheet(), source.sheets()));
        }
        if (reading.places().isGuessed()) {
            String assumed = columns.stream().filter(column -> "Outcome".equals(column.word())).map(ListColumn::name).findFirst().orElse("");
            questions.add(new ListQuestion("outcome", Words.of("ask.outcome"), assumed, columns.stream().map(ListColumn::name).toList()));
        }
        if (isHierarchy()) {
            long heads = rows.stream().filter(ListRow::isHead).count();
            questions.add(new ListQuestion("rows", Words.of("ask.rows", heads), rowsWord(), List.of("lowest", "all")));
        }
        if (rows.size() > LONG && !groupings.isEmpty()) {
            ListColumn column = groupings.get(0);
            questions.add(new ListQuestion("only: " + column.name(), Words.of("ask.only", rows.size(), column.name()), said.answers().getOrDefault("only: " + column.name(), ""), values(column)));
        }
        return questions;
    }

    /** The values of a column that groups the rows, in the order of the file. */
    public List<String> values(ListColumn column) {
        return new Grouping(reading.grid(), columns, rows.stream().map(ListRow::row).toList()).values(column);
    }

    private String rowsWord() {
        return said.answers().getOrDefault("rows", "lowest").equals("all") ? "all" : "lowest";
    }

    /** The rows that the answers leave: of a hierarchy the lowest unless all were asked for; of groups, the ones that were named. */
    public List<ListRow> wanted() {
        Map<ListColumn, Set<String>> only = new LinkedHashMap<>();
        said.answers().forEach((key, answer) -> columns.stream().filter(column -> key.equals("only: " + column.name()) && !answer.isBlank())
                .forEach(column -> only.put(column, java.util.stream.Stream.of(answer.split(";")).map(Texts::key).collect(Collectors.toSet()))));
        boolean lowest = isHierarchy() && rowsWord().equals("lowest");
        return rows.stream().filter(row -> !lowest || !row.isHead())
                .filter(row -> only.entrySet().stream().allMatch(entry -> entry.getValue().contains(Texts.key(text(row, entry.getKey()))))).toList();
    }

    /** The grid rows that are ticked at first: what is wanted and new or changed; none where that would be a long list of which nobody has said anything. */
    public Set<Integer> proposed() {
        List<ListRow> wanted = wanted();
        boolean isCut = said.answers().keySet().stream().anyMatch(key -> key.startsWith("only: "));
        return wanted.size() > LONG && !isCut ? Set.of()
                : wanted.stream().filter(row -> row.does() == ListRow.Does.NEW || row.does() == ListRow.Does.CHANGED).map(ListRow::row).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Outcomes of the audit that the list does not hold any more; empty unless it is a list of these outcomes, at least half of which are in it. */
    public List<Outcome> gone() {
        Set<String> met = new HashSet<>();
        rows.stream().filter(row -> row.before() != null).forEach(row -> met.add(row.before().id()));
        return met.size() * 2 < portfolio.outcomes().size() || met.isEmpty() ? List.of()
                : portfolio.outcomes().stream().filter(outcome -> !met.contains(outcome.id())).toList();
    }

    /** Cells that were not understood, and columns of no use to us. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The one change that these rows make, some of them in other words (by grid row), and the removal of those that the list does not hold any more.
     *
     * @param removed outcomes of the audit that go
     */
    public Read take(Collection<Integer> chosen, Map<Integer, String> words, Collection<Outcome> removed) {
        Set<Integer> wanted = new HashSet<>(chosen);
        ReadOutcomes read = reading.read(portfolio, wanted::contains);
        Map<String, String> byId = new LinkedHashMap<>();
        read.taken().forEach((row, outcome) -> Optional.ofNullable(words.get(row)).ifPresent(text -> byId.put(outcome.id(), text)));
        List<Change> changes = new ArrayList<>();
        read.change().changes().forEach(change -> changes.add(change instanceof SetOutcome set && byId.containsKey(set.id())
                ? new SetOutcome(set.id(), set.before(), set.after().withSentence(byId.get(set.id()))) : change));
        removed.forEach(outcome -> changes.add(SetOutcome.from(portfolio, outcome.id(), null)));
        return new Read(new Several(Words.of("taken", source.file()), changes), read.problems());
    }

    /** The audit that it was compared with. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** How this list was understood, spelled out: given back, it is understood the same way. */
    public OutcomeMapping mapping() {
        Map<String, String> spelled = new LinkedHashMap<>();
        columns.forEach(column -> spelled.put(column.name(), Optional.ofNullable(column.word()).orElse("")));
        Map<String, String> answers = new LinkedHashMap<>(said.answers());
        questions().forEach(question -> {
            if (!question.assumed().isEmpty() && !question.key().equals("outcome") && !question.key().equals("sheet")) {
                answers.putIfAbsent(question.key(), question.assumed());
            }
        });
        return new OutcomeMapping(source.sheet().isEmpty() ? null : source.sheet(), headingRow(), spelled, answers);
    }

    /** What people have said of it so far. */
    public OutcomeMapping said() {
        return said;
    }
}
