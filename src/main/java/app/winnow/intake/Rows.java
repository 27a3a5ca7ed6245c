package app.winnow.intake;

import app.winnow.intake.value.DateOrder;
import app.winnow.intake.value.Dates;
import app.winnow.intake.value.Numbers;
import app.winnow.intake.value.Texts;
import app.winnow.model.Codes;
import app.winnow.sheet.Cell;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sheet's rows looked at before anything is known about its columns; merged areas are filled downwards. */
final class Rows {
    private static final int LOOKED_AT = 200;
    private static final int LONGEST_HEADING = 120;

    private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.).*");

    private final Grid grid;
    private final Map<Long, Integer> above = new HashMap<>();
    private final BitSet wide = new BitSet();
    private final List<Looks> looks;
    /** Which of the cells looked at could be headings: the first rows are compared with each other again and again. */
    private final Map<Long, Boolean> headings = new HashMap<>();

    Rows(Grid grid, Watch watch) {
        this.grid = grid;
        for (Grid.Area area : grid.merged()) {
            for (int row = area.firstRow() + 1; row <= area.lastRow(); row++) {
                above.put(key(row, area.firstColumn()), area.firstRow());
            }
            if (area.lastColumn() > area.firstColumn()) {
                wide.set(area.firstRow());
            }
        }
        looks = IntStream.range(0, grid.columns()).parallel().mapToObj(column -> {
            watch.at(grid.rows(), 0);
            return Looks.of(grid.distinct(column));
        }).toList();
    }

    /** Which of a column's distinct cells show nothing, which are numbers, and which have a colon. */
    private record Looks(BitSet blank, BitSet number, BitSet colon) {
        static Looks of(List<Cell> distinct) {
            Looks looks = new Looks(new BitSet(), new BitSet(), new BitSet());
            for (int code = 0; code < distinct.size(); code++) {
                Cell cell = distinct.get(code);
                if (Texts.isNothing(cell.text())) {
                    looks.blank.set(code);
                }
                if (cell.kind() == Cell.Kind.NUMBER || isNumber(cell.text())) {
                    looks.number.set(code);
                }
                if (cell.text().indexOf(':') >= 0 || cell.text().indexOf('\uff1a') >= 0) {
                    looks.colon.set(code);
                }
            }
            return looks;
        }
    }

    /** A number without a word beside it: "PHP 4" may be pesos, but here it is a text. */
    private static boolean isNumber(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return Numbers.parse(text).isPresent();
    }

    Grid grid() {
        return grid;
    }

    int count() {
        return grid.rows();
    }

    /** The row whose cell this one shows: the first of its merged area, else the row itself. */
    int shownFrom(int row, int column) {
        return above.isEmpty() ? row : above.getOrDefault(key(row, column), row);
    }

    boolean isBlank(int row, int column) {
        return looks.get(column).blank().get(grid.code(shownFrom(row, column), column));
    }

    /** Whether the cell's text has a colon: a look that takes nothing. */
    boolean hasColon(int row, int column) {
        return looks.get(column).colon().get(grid.code(shownFrom(row, column), column));
    }

    /** The cleaned text, with merged areas filled downwards. */
    String text(int row, int column) {
        return Texts.clean(grid.cell(shownFrom(row, column), column).text());
    }

    /** Whether the cell's cleaned text is this one. */
    boolean reads(int row, int column, String clean) {
        String text = grid.cell(shownFrom(row, column), column).text();
        return text.length() >= clean.length() && Texts.clean(text).equals(clean);
    }

    /** How many columns hold something in this row. */
    int width(int row) {
        int width = 0;
        for (int column = 0; column < grid.columns(); column++) {
            width += isBlank(row, column) ? 0 : 1;
        }
        return width;
    }

    /** The columns that hold something in this row. */
    List<Integer> filled(int row) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            if (!isBlank(row, column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Whether exactly one column holds something in this row. */
    boolean isSingle(int row) {
        int filled = 0;
        for (int column = 0; column < grid.columns() && filled < 2; column++) {
            filled += isBlank(row, column) ? 0 : 1;
        }
        return filled == 1;
    }

    /** Index into the column's distinct cells of what this cell shows. */
    int shown(int row, int column) {
        return grid.code(isPlain() ? row : shownFrom(row, column), column);
    }

    /** Whether one of these distinct cells of a column shows something. */
    boolean anyText(Codes codes, int column) {
        BitSet blank = looks.get(column).blank();
        for (int at = 0; at < codes.size(); at++) {
            if (!blank.get(codes.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no cell shows another one's content. */
    boolean isPlain() {
        return above.isEmpty();
    }

    /** Whether a cell of this row spans several columns. */
    boolean isWide(int row) {
        return wide.get(row);
    }

    /** Whether a cell could be a heading: short text with letters, no number, date or link. */
    boolean couldBeHeading(int row, int column) {
        return headings.computeIfAbsent(key(grid.code(row, column), column), cell -> couldBeHeading(grid.cell(row, column)));
    }

    private static boolean couldBeHeading(Cell cell) {
        String text = Texts.clean(cell.text());
        return cell.kind() == Cell.Kind.TEXT && text.length() <= LONGEST_HEADING && text.chars().anyMatch(Character::isLetter) && !LINK.matcher(text).matches()
                && !text.contains("@") && Dates.parse(text, DateOrder.DMY).isEmpty();
    }

    boolean isNumber(int row, int column) {
        return looks.get(column).number().get(grid.code(shownFrom(row, column), column));
    }

    /** How many cells a typical row fills: three quarters of the first rows fill no more. */
    int typicalWidth(int from) {
        int to = Math.min(count(), from + LOOKED_AT);
        int[] widths = new int[Math.max(0, to - from)];
        for (int row = from; row < to; row++) {
            widths[row - from] = width(row);
        }
        java.util.Arrays.sort(widths);
        return widths.length == 0 ? 0 : widths[widths.length * 3 / 4];
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }
}
