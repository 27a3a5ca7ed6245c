package app.winnow.picture.coverage;

import app.winnow.picture.Box;
import app.winnow.picture.Frame;
import app.winnow.picture.Lines;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The part of a matrix that fits a frame: outcomes down the left with their sums at the right, groups across the top with theirs at the bottom. Rows and columns become as narrow as one line of words
 * before any is folded away into the last one.
 */
final class Sheet {
    private static final double LINE = 1.25;
    private static final double LEAST_ROW = 1.5;
    /** Two figures fit into it. */
    private static final double LEAST_COLUMN = 1.75;
    private static final double ROW_AT_MOST = 7;
    private static final double COLUMN_AT_MOST = 16;
    private static final double HEAD_AT_MOST = .36;
    private static final double NAMES_AT_MOST = .34;
    private static final int HEAD_LINES = 3;
    private static final int MEASURED = 400;

    private final Matrix matrix;
    private final Figures figures;
    private final Frame frame;
    private final Lines wrapping;
    private final Shape.Type type;
    private final double scale;
    private final double names;
    private final double sums;
    private final List<Slot> columns;
    private final boolean isUpright;
    private final double head;
    private final double foot;
    private final List<Slot> rows;

    Sheet(Matrix matrix, Figures figures, Place place, Frame frame, Lines wrapping) {
        this.matrix = matrix;
        this.figures = figures;
        this.frame = frame;
        this.wrapping = wrapping;
        type = new Shape.Type(frame.text(), Weight.REGULAR);
        scale = frame.text() / 12;
        names = namesWidth(place.row());
        sums = sumsWidth();
        columns = slots(place.column(), groups(), names, frame.width() - sums, LEAST_COLUMN, COLUMN_AT_MOST);
        isUpright = columns.stream().allMatch(slot -> slot.isFold() || !across(group(slot), slot).isEmpty());
        head = isUpright ? columns.stream().mapToInt(slot -> slot.isFold() ? HEAD_LINES : across(group(slot), slot).size()).max().orElse(1) * LINE * frame.text() + 8 * scale : turnedHeight();
        foot = footHeight();
        rows = slots(place.row(), outcomes(), head, frame.height() - foot, LEAST_ROW, ROW_AT_MOST);
    }

    private int outcomes() {
        return matrix.axes().outcomes().size();
    }

    private int groups() {
        return matrix.axes().groups().size();
    }

    private double namesWidth(int first) {
        double widest = IntStream.range(first, Math.min(outcomes(), first + MEASURED)).mapToDouble(row -> width(matrix.axes().outcomes().get(row).sentence())).max().orElse(0);
        return Math.min(NAMES_AT_MOST * frame.width(), Math.max(70 * scale, widest + 12 * scale));
    }

    private double sumsWidth() {
        double widest = IntStream.range(0, Math.min(outcomes(), MEASURED)).mapToDouble(row -> width(figures.of(matrix.row(row)))).max().orElse(0);
        // What does not fit is summed up in the last row: never more than all rows together.
        double all = figures.measure() == Measure.LEVEL ? 0 : IntStream.range(0, outcomes()).mapToDouble(row -> matrix.row(row).value(figures.measure())).filter(value -> value > 0).sum();
        return Math.max(44 * scale, Math.max(Math.max(widest, width(Figures.written(all))), width(figures.inAll())) + 16 * scale);
    }

    /** One line, or as high as the widest sum is wide where sums do not fit across their columns and run upwards. */
    private double footHeight() {
        double widest = columns.stream().filter(slot -> !slot.isFold()).mapToDouble(slot -> width(figures.of(matrix.column(slot.from())))).max().orElse(0);
        boolean fits = columns.isEmpty() || widest <= columns.get(0).size() - 1.5 * scale;
        return (fits ? 1.7 * frame.text() : Math.min(.2 * frame.height(), widest + 4 * scale)) + 4 * scale;
    }

    /** As many as fit from the first one on, as wide as the room allows; the last one stands for all that do not fit. */
    private List<Slot> slots(int first, int count, double from, double to, double least, double most) {
        double room = Math.max(0, to - from);
        int fit = Math.max(2, (int) (room / (least * frame.text())));
        boolean folds = count - first > fit;
        int shown = folds ? fit - 1 : count - first;
        int all = shown + (folds ? 1 : 0);
        double size = all == 0 ? 0 : Math.min(most * frame.text(), room / all);
        List<Slot> slots = new ArrayList<>();
        for (int at = 0; at < shown; at++) {
            slots.add(new Slot(first + at, first + at + 1, false, from + at * size, size));
        }
        if (folds) {
            slots.add(new Slot(first + shown, count, true, from + shown * size, size));
        }
        return slots;
    }

    /** The name of a group in lines across its column; none where it does not fit. */
    List<String> across(String name, Slot column) {
        return wrapping.whole(name, column.size() - 6 * scale, HEAD_LINES, type);
    }

    private String group(Slot column) {
        return matrix.axes().groups().get(column.from()).name();
    }

    private double turnedHeight() {
        double widest = columns.stream().mapToDouble(slot -> width(slot.isFold() ? figures.folded(slot.count()) : group(slot))).max().orElse(0);
        return Math.min(HEAD_AT_MOST * frame.height(), widest + 14 * scale);
    }

    /** The same upwards, in as many lines as the column is wide. */
    List<String> upwards(String name, Slot column) {
        return wrapping.whole(name, head - 10 * scale, Math.max(1, (int) ((column.size() - 2 * scale) / (LINE * frame.text()))), type);
    }

    /** What a name that does not fit upwards begins with: whole words where there is room for one, else letters. */
    List<String> beginningUpwards(String name, Slot column) {
        for (int end = name.length() - 1; end > 2; end--) {
            boolean isWord = name.indexOf(' ') < 0 || name.indexOf(' ') > end || name.charAt(end) == ' ';
            List<String> lines = isWord ? upwards(name.substring(0, end).replaceAll("[^\\p{L}\\p{N}]+$", "") + "\u2026", column) : List.of();
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        return List.of();
    }

    /** The words at the head of a row, in as many lines as it is high. */
    List<String> beside(String name, Slot row) {
        return wrapping.whole(name, names - 10 * scale, (int) ((row.size() - 1) / (LINE * frame.text())), type);
    }

    /** An id and what its sentence, which does not fit, begins with, as far as there is room: people know it by that; the id alone where not even two words fit. */
    List<String> beginning(String sentence, String id, Slot row) {
        for (int end = sentence.lastIndexOf(' '); end > 0 && sentence.lastIndexOf(' ', end - 1) > 0; end = sentence.lastIndexOf(' ', end - 1)) {
            List<String> lines = beside(id + " " + sentence.substring(0, end).strip() + " \u2026", row);
            if (!lines.isEmpty()) {
                return lines;
            }
        }
        return beside(id, row);
    }

    double width(String words) {
        return wrapping.width(words, type);
    }

    List<Slot> rows() {
        return rows;
    }

    List<Slot> columns() {
        return columns;
    }

    /** Whether the names of groups stand across their columns; else they run upwards. */
    boolean isUpright() {
        return isUpright;
    }

    Box cell(Slot row, Slot column) {
        double gap = Math.min(scale, .08 * Math.min(row.size(), column.size()));
        return new Box(column.at() + gap, row.at() + gap, column.size() - 2 * gap, row.size() - 2 * gap);
    }

    Box rowHead(Slot row) {
        return new Box(0, row.at(), names, row.size());
    }

    Box columnHead(Slot column) {
        return new Box(column.at(), 0, column.size(), head);
    }

    /** Where the sum of a row stands: right of the last column. */
    Box rowSum(Slot row) {
        return new Box(right(), row.at(), sums, row.size());
    }

    /** Where the sum of a column stands: below the last row. */
    Box columnSum(Slot column) {
        return new Box(column.at(), bottom() + 4 * scale, column.size(), foot - 4 * scale);
    }

    /** Where the names of the sums stand: on top of those of the rows, before those of the columns. */
    Box corner(boolean isTop) {
        return isTop ? new Box(right(), head - 1.7 * frame.text(), sums, 1.7 * frame.text()) : new Box(0, bottom() + 4 * scale, names, foot - 4 * scale);
    }

    double right() {
        return columns.isEmpty() ? names : columns.get(columns.size() - 1).end();
    }

    double bottom() {
        return rows.isEmpty() ? head : rows.get(rows.size() - 1).end();
    }

    double head() {
        return head;
    }

    double scale() {
        return scale;
    }

    Shape.Type type() {
        return type;
    }
}
