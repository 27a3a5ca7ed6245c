package app.winnow.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which rows of which import an offering was made of. Import and rows count from 0; an offering added by hand has {@link #NONE}. */
public final class SourceRows {
    /** Added by hand: no rows. */
    public static final SourceRows NONE = new SourceRows(-1, new int[0]);

    private final int source;
    private final int[] rows;

    private SourceRows(int source, int[] rows) {
        this.source = source;
        this.rows = rows;
    }

    /** Rows of the portfolio's import number {@code source}, in file order. */
    public static SourceRows of(int source, int... rows) {
        return new SourceRows(source, rows.clone());
    }

    /** Index of the import, -1 when added by hand. */
    public int source() {
        return source;
    }

    /** How many rows. */
    public int size() {
        return rows.length;
    }

    /** The rows in file order. */
    public IntStream rows() {
        return Arrays.stream(rows);
    }

    /** The first row; ArrayIndexOutOfBoundsException when added by hand. */
    public int first() {
        return rows[0];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceRows that && source == that.source && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return 31 * source + Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return source + Arrays.toString(rows);
    }
}
