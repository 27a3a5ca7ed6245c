package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.DateOrder;
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

    /** Marks a cell that was understood, and says that nothing is known. */
    enum Unknown { KNOWN_TO_BE }

    @Override
    public Object value(int row) {
        return values[column.filled()[row]];
    }

    @Override
    public boolean isProblem(int row) {
        return problems[column.filled()[row]];
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
