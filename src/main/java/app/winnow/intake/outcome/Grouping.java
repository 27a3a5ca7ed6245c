package app.winnow.intake.outcome;

import app.winnow.intake.value.Texts;
import app.winnow.sheet.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The column by which a long list is best cut down: one of words that repeat, such as the occupation of each task. */
final class Grouping {
    private static final int MOST = 3_000;
    private static final Set<String> NOT = Set.of("Outcome", "Name", "Definition", "Id", "Parent", "Level", "Weight", "Complete", "Unit", "Baseline", "Target");
    private final Grid grid;
    private final List<ListColumn> columns;
    private final List<Integer> rows;

    Grouping(Grid grid, List<ListColumn> columns, List<Integer> rows) {
        this.grid = grid;
        this.columns = columns;
        this.rows = rows;
    }

    /** The columns that group the rows, the finest first. */
    List<ListColumn> columns() {
        Map<ListColumn, Integer> groups = new HashMap<>();
        for (ListColumn column : columns) {
            Set<String> values = new HashSet<>();
            int letters = 0;
            for (int row : rows) {
                String text = Texts.clean(grid.cell(row, column.place()).text());
                values.add(text);
                letters += text.chars().filter(Character::isLetter).count() > text.length() / 2 ? 1 : 0;
            }
            if (values.size() > 1 && values.size() <= Math.min(MOST, rows.size() / 2) && letters * 2 > rows.size() && !NOT.contains(String.valueOf(column.word()))) {
                groups.put(column, values.size());
            }
        }
        return groups.keySet().stream().sorted(Comparator.comparing((ListColumn column) -> -groups.get(column)).thenComparing(ListColumn::place)).toList();
    }

    Optional<ListColumn> best() {
        return columns().stream().findFirst();
    }

    /** The values of a column in the order of the file. */
    List<String> values(ListColumn column) {
        Set<String> values = new java.util.LinkedHashSet<>();
        rows.forEach(row -> values.add(Texts.clean(grid.cell(row, column.place()).text())));
        values.remove("");
        return new ArrayList<>(values);
    }
}
