package app.winnow.intake.form;

import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.State;
import app.winnow.model.UnitAudience;
import app.winnow.sheet.Book;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** The outcomes file (intake.md): one row an outcome. Reads lists of goals, tasks or indicators from elsewhere too, as far as their headings allow. */
public final class OutcomesForm {
    /** The sheet that is read in a workbook, and that the plan writes. */
    public static final String SHEET = "Outcomes";
    /** What explains an outcome where a list has no column of its own for what people do. */
    public static final String DEFINITION = "(definition)";
    /** What names it there. */
    public static final String NAME = "(name)";
    private static final Set<String> BY_ENDING = Set.of("Outcome", "Id", DEFINITION, NAME);

    private OutcomesForm() { }

    /** The headings, in the order in which they are written. */
    public static List<String> columns() {
        return List.of("Id", "Outcome", "Measure", "Unit", "Baseline", "Target", "Source", "Sponsor", "Weight", "Audience", "Language", "Business unit",
                "State", "Causes", "Complete", "Not causes", "Enablers");
    }

    /** The words that a drop-down offers in a column; empty where people write freely. */
    public static List<String> choices(String column) {
        return switch (column) {
            case "State" -> Arrays.stream(State.values()).map(State::word).toList();
            case "Complete" -> List.of("yes", "no");
            default -> List.of();
        };
    }

    /** The sheet of this book that holds outcomes: the one called so, else the first in which a heading says so, else the first. */
    public static Grid sheet(Book book) {
        return FormBook.sheet(book, SHEET, grid -> table(grid).isPresent());
    }

    /**
     * Reads outcomes: known ids are rewritten where a cell says something, others are added in file order.
     *
     * @throws Refused when no column can hold outcomes
     */
    public static Read read(Grid grid, String file, Portfolio portfolio) {
        FormTable table = table(grid).orElseThrow(() -> new Refused(Sentences.of(grid.rows() == 0 ? "outcomes.empty" : "outcomes.no-column", file)));
        ReadOutcomes read = read(table, file, portfolio, row -> true);
        return new Read(read.change(), read.problems());
    }

    /** Reads only these grid rows, each of our columns from where it stands in this grid; otherwise as {@link #read(Grid, String, Portfolio)}. */
    public static ReadOutcomes read(Grid grid, String file, Portfolio portfolio, OutcomePlaces places, IntPredicate wanted) {
        return read(FormTable.at(grid, places.headingRow(), places.columns()), file, portfolio, wanted);
    }

    private static ReadOutcomes read(FormTable table, String file, Portfolio portfolio, IntPredicate wanted) {
        Complaints complaints = new Complaints(file);
        OutcomeRows rows = new OutcomeRows(table, portfolio, complaints);
        for (int row = table.first(); row < table.end(); row++) {
            if (wanted.test(row)) {
                rows.read(row);
            }
        }
        table.complainAboutTheRest(complaints);
        return new ReadOutcomes(rows.change(Sentences.of("outcomes.title", file)), complaints.all(), rows.taken());
    }

    /** Where our columns stand in a grid by its headings; empty when none of them could hold outcomes. */
    public static Optional<OutcomePlaces> places(Grid grid) {
        return table(grid).map(FormTable::places);
    }

    /** The same with the headings in this grid row, -1 for none; places may be none. */
    public static OutcomePlaces places(Grid grid, int headingRow) {
        OutcomePlaces stated = new OutcomePlaces(headingRow, FormTable.places(grid, headingRow, wanted(columns(), "Outcome")));
        return stated.columns().containsKey("Outcome") ? stated : new OutcomePlaces(headingRow, FormTable.places(grid, headingRow, wanted(described(), DEFINITION)));
    }

    private static List<String> described() {
        List<String> named = new ArrayList<>(columns());
        named.remove("Outcome");
        named.addAll(List.of(DEFINITION, NAME));
        return named;
    }

    /** The outcomes as rows of text in the order of {@link #columns}, and what sponsors said of them being complete. */
    public static List<List<String>> rows(Portfolio portfolio) {
        Map<UnitAudience, Boolean> complete = new LinkedHashMap<>(portfolio.complete());
        List<List<String>> rows = new ArrayList<>();
        for (Outcome outcome : portfolio.outcomes()) {
            UnitAudience about = new UnitAudience(outcome.scope().unit(), outcome.scope().audience());
            rows.add(OutcomeWords.row(outcome, complete.remove(about)));
        }
        complete.forEach((about, yes) -> rows.add(OutcomeWords.completeOnly(about, yes)));
        return rows;
    }

    private static Optional<FormTable> table(Grid grid) {
        Optional<FormTable> stated = FormTable.find(grid, wanted(columns(), "Outcome"), places -> places.contains("Outcome"));
        if (stated.isPresent()) {
            return stated;
        }
        Optional<FormTable> completeOnly = FormTable.find(grid, wanted(columns(), "Outcome"), places -> places.contains("Complete"));
        Optional<FormTable> described = FormTable.find(grid, wanted(described(), DEFINITION), places -> places.contains(NAME) || places.contains(DEFINITION));
        return described.or(() -> completeOnly).or(() -> plainList(grid));
    }

    private static List<FormTable.Wanted> wanted(List<String> columns, String first) {
        List<FormTable.Wanted> wanted = new ArrayList<>();
        columns.forEach(column -> wanted.add(column.equals(first) ? 0 : wanted.size(),
                new FormTable.Wanted(column, "outcomes/" + column.replaceAll("[()]", ""), BY_ENDING.contains(column))));
        return wanted;
    }

    private static Optional<FormTable> plainList(Grid grid) {
        List<Integer> filled = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            int at = column;
            if (grid.distinct(column).stream().anyMatch(cell -> !cell.isBlank())) {
                filled.add(at);
            }
        }
        return filled.size() == 1 ? Optional.of(FormTable.headless(grid, "Outcome", filled.get(0))) : Optional.empty();
    }
}
