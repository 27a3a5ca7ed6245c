package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.DateOrder;
import app.winnow.model.Field;
import app.winnow.model.FieldValues;
import app.winnow.sheet.Cell;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A reading in which equal cells mean the same: every distinct cell is read once. */
final class DistinctReading implements Reading {
    private static final int MANY = 2_048;

    private final TableColumn column;
    private final Object[] values;
    private final boolean[] problems;
    private final String unit;
    private final DateOrder order;

    /** {@code read}, a pure function, gives null for a cell that it does not understand; blank cells never reach it. */
    DistinctReading(TableColumn column, String unit, DateOrder order, Function<Cell, Object> read) {
        this.column = column;
        this.unit = unit;
        this.order = order;
        int[] counts = column.counts();
        values = new Object[counts.length];
        problems = new boolean[counts.length];
        IntStream codes = IntStream.range(0, counts.length).filter(code -> counts[code] > 0);
        (counts.length < MANY ? codes : codes.parallel()).forEach(code -> {
            Cell cell = column.distinct().get(code);
            if (cell.kind() != Cell.Kind.ERROR && !Blanks.isBlank(cell.text())) {
                Object value = read.apply(cell);
                problems[code] = value == null;
                values[code] = value == Unknown.KNOWN_TO_BE ? null : value;
            }
        });
    }

    /** Whether each value is the text of its cell, so that different cells have different values. */
    boolean areTexts() {
        for (int code = 0; code < values.length; code++) {
            if (values[code] != null && (values[code] != column.distinct().get(code).text() || column.distinct().get(code).kind() != Cell.Kind.TEXT)) {
                return false;
            }
        }
        return true;
    }

    /** What each row says of this field. */
    FieldValues values(Field field) {
        return new FieldValues(field, values, column.filled());
    }

    /** The column that is read. */
    TableColumn column() {
        return column;
    }

    /** Marks a cell that was understood, and says that nothing is known. */
    enum Unknown { KNOWN_TO_BE }

    @Override
    public Object value(int row) {
        return values[column.code(row)];
    }

    @Override
    public boolean isProblem(int row) {
        return problems[column.code(row)];
    }

    @Override
    public int parsed(int rows) {
        int parsed = 0;
        for (int row = 0; row < rows; row++) {
            parsed += values[column.code(row)] == null ? 0 : 1;
        }
        return parsed;
    }

    @Override
    public boolean mayHaveProblems() {
        for (boolean problem : problems) {
            if (problem) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public DateOrder order() {
        return order;
    }
}
