package app.winnow.intake.outcome;

import app.winnow.intake.value.Texts;
import app.winnow.sheet.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The rows of a list that are no outcomes: headings once more, totals, notes below, and the titles of sections, which stand above the rows that follow. */
final class OtherRows {
    private static final int TITLE = 90;
    private static final int SEARCHED = 2_000;
    private static final Pattern TOTAL = Pattern.compile("(?i)(grand |sub-?)?(total|totals|gesamt|summe|somme|suma|totale|totaal|jumlah|\\u5408\\u8a08|\\u5408\\u8ba1|\\ud569\\uacc4)\\s*:?");
    private static final Pattern NOTE = Pattern.compile("(?i)(\\*|notes?\\s*:|source\\s*:|legend|hinweis|anmerkung|quelle\\s*:|remarque|nota\\s*:|fuente\\s*:|generated|exported|printed).*");
    private final Grid grid;
    private final Places places;
    private final int first;
    private final Map<Integer, String> dropped = new LinkedHashMap<>();
    private final Map<Integer, String> sections = new HashMap<>();

    OtherRows(Grid grid, Places places) {
        this.grid = grid;
        this.places = places;
        this.first = places.ours().headingRow() + 1;
        drop();
    }

    /** By grid row, why it is none; to be changed by who knows better. */
    Map<Integer, String> dropped() {
        return dropped;
    }

    /** The titles of sections by grid row. */
    Map<Integer, String> sections() {
        return sections;
    }

    private void drop() {
        int width = typicalWidth();
        for (int row = first; row < grid.rows(); row++) {
            List<Integer> filled = filled(row);
            String head = filled.isEmpty() ? "" : text(row, filled.get(0));
            if (isHeadingAgain(row, filled)) {
                dropped.put(row, Words.of("dropped.heading"));
            } else if (TOTAL.matcher(head).matches()) {
                dropped.put(row, Words.of("dropped.total"));
            } else if (filled.size() == 1 && width >= 2 && (NOTE.matcher(head).matches() || head.length() > TITLE && row == grid.rows() - 1)) {
                dropped.put(row, Words.of("dropped.note"));
            } else if (filled.size() == 1 && width >= 3 && isSection(row, filled.get(0))) {
                dropped.put(row, Words.of("dropped.section"));
                sections.put(row, head);
            }
        }
    }

    private List<Integer> filled(int row) {
        List<Integer> filled = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            if (!grid.cell(row, column).isBlank()) {
                filled.add(column);
            }
        }
        return filled;
    }

    private int typicalWidth() {
        int[] widths = IntStream.range(first, Math.min(grid.rows(), first + 200)).map(row -> filled(row).size()).sorted().toArray();
        return widths.length == 0 ? 0 : widths[widths.length / 2];
    }

    private boolean isHeadingAgain(int row, List<Integer> filled) {
        return first > 0 && filled.size() > 1 && filled.stream().allMatch(column -> text(row, column).equalsIgnoreCase(text(first - 1, column)));
    }

    /**
     * A title over the rows that follow: alone in its row, short, no performance, a fuller row comes next, and either it begins the table or there are more of its kind.
     * Where one outcome merely has nothing but its sentence, it is none.
     */
    private boolean isSection(int row, int column) {
        boolean looks = looksLikeSection(row, column);
        return looks && (row == first || IntStream.range(first, grid.rows()).filter(other -> other != row).limit(SEARCHED)
                .anyMatch(other -> filled(other).size() == 1 && looksLikeSection(other, filled(other).get(0))));
    }

    private boolean looksLikeSection(int row, int column) {
        return column == 0 && row + 1 < grid.rows() && filled(row + 1).size() > 1 && text(row, column).length() <= TITLE
                && Statement.of(text(row, column)).kind() != Statement.Kind.PERFORMANCE && !Set.of("Complete", "Business unit", "Audience").contains(String.valueOf(places.ours().in(column)));
    }

    private String text(int row, int column) {
        return Texts.clean(grid.cell(row, column).text());
    }
}
