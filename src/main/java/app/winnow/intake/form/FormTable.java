package app.winnow.intake.form;

import app.winnow.sheet.Cell;
import app.winnow.sheet.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The table in a grid: which row holds the headings, and in which grid column each of our columns stands. */
final class FormTable {
    private static final int HEADING_ROWS = 30;
    private static final int BY_ENDING = 1000;
    private final Grid grid;
    private final int headingRow;
    private final Map<String, Integer> places;

    private FormTable(Grid grid, int headingRow, Map<String, Integer> places) {
        this.grid = grid;
        this.headingRow = headingRow;
        this.places = places;
    }

    /** A column to look for: its name, the key of its synonyms, and whether a heading that only ends with one of them counts ("Abilities Element Name"). */
    record Wanted(String name, String synonyms, boolean byEnding) { }

    /** The table whose heading row, among the first rows, names most of what is wanted and is good enough. Those wanted first choose first. */
    static Optional<FormTable> find(Grid grid, List<Wanted> wanted, Predicate<Set<String>> enough) {
        FormTable best = null;
        int widest = 0;
        for (int row = 0; row < Math.min(HEADING_ROWS, grid.rows()); row++) {
            int filled = filled(grid, row);
            if (widest < Math.max(2, filled)) {
                Map<String, Integer> places = places(grid, row, wanted);
                if (enough.test(places.keySet()) && (best == null || places.size() > best.places.size())) {
                    best = new FormTable(grid, row, places);
                }
            }
            widest = Math.max(widest, filled);
        }
        return Optional.ofNullable(best);
    }

    /** Cells filled in a row: a row below one that is as wide is data, even where a word in it could be a heading. */
    private static int filled(Grid grid, int row) {
        int filled = 0;
        for (int column = 0; column < grid.columns(); column++) {
            filled += grid.cell(row, column).isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** A table whose headings and columns somebody found or named: the grid row of its headings, -1 for none, and where each column stands. */
    static FormTable at(Grid grid, int headingRow, Map<String, Integer> places) {
        return new FormTable(grid, headingRow, places);
    }

    /** Where its headings and columns stand. */
    OutcomePlaces places() {
        return new OutcomePlaces(headingRow, places);
    }

    /** A table without headings whose only column has this name. */
    static FormTable headless(Grid grid, String name, int column) {
        return new FormTable(grid, -1, Map.of(name, column));
    }

    /** Where each of what is wanted stands when these are the headings; none for a row below 0. */
    static Map<String, Integer> places(Grid grid, int row, List<Wanted> wanted) {
        List<Set<String>> forms = new ArrayList<>();
        for (int column = 0; row >= 0 && column < grid.columns(); column++) {
            forms.add(Headings.forms(grid.cell(row, column).text()));
        }
        Map<String, Integer> places = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (boolean ownName : new boolean[] {true, false}) {
            for (Wanted want : wanted) {
                if (!places.containsKey(want.name())) {
                    best(forms, want, ownName, taken).ifPresent(column -> {
                        places.put(want.name(), column);
                        taken.add(column);
                    });
                }
            }
        }
        return places;
    }

    private static Optional<Integer> best(List<Set<String>> forms, Wanted want, boolean ownName, Set<Integer> taken) {
        int best = -1;
        int bestRank = Integer.MAX_VALUE;
        for (int column = 0; column < forms.size(); column++) {
            int rank = taken.contains(column) ? Integer.MAX_VALUE
                    : ownName ? forms.get(column).contains(Headings.plain(want.name())) ? 0 : Integer.MAX_VALUE : rank(forms.get(column), want);
            if (rank < bestRank) {
                best = column;
                bestRank = rank;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static int rank(Set<String> forms, Wanted want) {
        List<String> words = Synonyms.OURS.of(want.synonyms());
        for (int at = 0; at < words.size(); at++) {
            if (forms.contains(words.get(at))) {
                return at;
            }
        }
        if (want.byEnding()) {
            for (int at = 0; at < words.size(); at++) {
                String ending = " " + words.get(at);
                if (forms.stream().anyMatch(form -> form.endsWith(ending) && !form.startsWith("parent "))) {
                    return BY_ENDING + at;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    /** First and last grid row below the headings are {@code first()} and {@code end() - 1}. */
    int first() {
        return headingRow + 1;
    }

    int end() {
        return grid.rows();
    }

    /** The number of a grid row that a person sees. */
    int rowNumber(int row) {
        return grid.rowNumber(row);
    }

    /** Whether the file has this column. */
    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The cell of a row in one of our columns; blank when the file has no such column. */
    Cell cell(int row, String column) {
        Integer place = places.get(column);
        return place == null ? Cell.BLANK : grid.cell(row, place);
    }

    /** Its text without outer blanks. */
    String text(int row, String column) {
        return cell(row, column).text().strip();
    }

    /** The heading of one of our columns as the file has it, "" when it has none. */
    String heading(String column) {
        return headingRow < 0 || !has(column) ? "" : grid.cell(headingRow, places.get(column)).text().strip();
    }

    /** Lists each column with content that none of ours is, and what the sheet room did not understand. */
    void complainAboutTheRest(Complaints complaints) {
        grid.troubles().forEach(trouble -> complaints.add(trouble.rowNumber(), trouble.message()));
        for (int column = 0; column < grid.columns(); column++) {
            if (headingRow >= 0 && !places.containsValue(column) && hasContent(column)) {
                String heading = grid.cell(headingRow, column).text().strip();
                complaints.add(grid.rowNumber(headingRow), heading, "", heading.isEmpty() ? "column.no-heading" : "column.unused", column + 1, heading);
            }
        }
    }

    private boolean hasContent(int column) {
        for (int row = first(); row < end(); row++) {
            if (!grid.cell(row, column).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
