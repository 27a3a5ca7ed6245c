package app.winnow.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which rows of which import an offering was made of. Import and rows count from 0; an offering added by hand has {@link #NONE}. Imported values that
 * came from elsewhere (data that was added, an earlier import of the catalog) are told field by field, so that a count stays with the time it covers.
 */
public final class SourceRows {
    /** Added by hand: no rows. */
    public static final SourceRows NONE = new SourceRows(-1, new int[0]);

    private final int source;
    private final int[] rows;
    private final Map<Field, SourceRows> elsewhere;

    private SourceRows(int source, int[] rows) {
        this(source, rows, Map.of());
    }

    private SourceRows(int source, int[] rows, Map<Field, SourceRows> elsewhere) {
        this.source = source;
        this.rows = rows;
        this.elsewhere = elsewhere;
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

    /** The row at this place of them. */
    public int row(int at) {
        return rows[at];
    }

    /** The rows that this field's imported value came from: these ones unless it is told otherwise. Rows that are none: another file says so by its silence. */
    public SourceRows of(Field field) {
        return elsewhere.getOrDefault(field, this);
    }

    /** The fields whose imported values came from elsewhere. */
    public Set<Field> elsewhere() {
        return elsewhere.keySet();
    }

    /** These rows, where this field's imported value came from others; null = from these after all. */
    public SourceRows with(Field field, SourceRows from) {
        Map<Field, SourceRows> next = new EnumMap<>(Field.class);
        next.putAll(elsewhere);
        if (from == null || from.source == source && Arrays.equals(from.rows, rows)) {
            next.remove(field);
        } else {
            next.put(field, new SourceRows(from.source, from.rows));
        }
        return new SourceRows(source, rows, next.isEmpty() ? Map.of() : Collections.unmodifiableMap(next));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceRows that && source == that.source && Arrays.equals(rows, that.rows) && elsewhere.equals(that.elsewhere);
    }

    @Override
    public int hashCode() {
        return 31 * source + Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return source + Arrays.toString(rows) + (elsewhere.isEmpty() ? "" : elsewhere);
    }
}
