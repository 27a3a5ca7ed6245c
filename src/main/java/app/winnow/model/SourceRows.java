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
    /** The only row where there is no array: a million offerings of one row each are held at once. */
    private final int single;
    private final int[] rows;
    private final Map<Field, SourceRows> elsewhere;

    private SourceRows(int source, int[] rows) {
        this(source, -1, rows, Map.of());
    }

    private SourceRows(int source, int single, int[] rows, Map<Field, SourceRows> elsewhere) {
        this.source = source;
        this.single = single;
        this.rows = rows;
        this.elsewhere = elsewhere;
    }

    /** Rows of the portfolio's import number {@code source}, in file order. */
    public static SourceRows of(int source, int... rows) {
        return rows.length == 1 ? of(source, rows[0]) : new SourceRows(source, rows.clone());
    }

    /** A single row of the portfolio's import number {@code source}. */
    public static SourceRows of(int source, int row) {
        return new SourceRows(source, row, null, Map.of());
    }

    /** Index of the import, -1 when added by hand. */
    public int source() {
        return source;
    }

    /** How many rows. */
    public int size() {
        return rows == null ? 1 : rows.length;
    }

    /** The rows in file order. */
    public IntStream rows() {
        return rows == null ? IntStream.of(single) : Arrays.stream(rows);
    }

    /** The first row; ArrayIndexOutOfBoundsException when added by hand. */
    public int first() {
        return row(0);
    }

    /** The row at this place of them; ArrayIndexOutOfBoundsException where they are fewer. */
    public int row(int at) {
        if (rows == null && at != 0) {
            throw new ArrayIndexOutOfBoundsException(at);
        }
        return rows == null ? single : rows[at];
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
        if (from == null || from.isFrom(this)) {
            next.remove(field);
        } else {
            next.put(field, new SourceRows(from.source, from.single, from.rows, Map.of()));
        }
        return new SourceRows(source, single, rows, next.isEmpty() ? Map.of() : Collections.unmodifiableMap(next));
    }

    /** Whether these are the same rows of the same import, whatever came from elsewhere. */
    private boolean isFrom(SourceRows other) {
        return source == other.source && single == other.single && Arrays.equals(rows, other.rows);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceRows that && isFrom(that) && elsewhere.equals(that.elsewhere);
    }

    @Override
    public int hashCode() {
        return 31 * source + (rows == null ? single : Arrays.hashCode(rows));
    }

    @Override
    public String toString() {
        return source + rows().mapToObj(Integer::toString).collect(java.util.stream.Collectors.joining(", ", "[", "]")) + (elsewhere.isEmpty() ? "" : elsewhere);
    }
}
