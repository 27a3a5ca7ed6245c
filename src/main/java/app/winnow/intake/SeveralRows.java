package app.winnow.intake;

import java.util.Arrays;

/** Rows of one offering while they are put together, with its code and title; {@code next} is another offering under the same key. */
final class SeveralRows {
    final String code;
    final String title;
    SeveralRows next;
    private final int first;
    /** Null as long as there is one row only, as nearly everywhere. */
    private int[] rows;
    private int count = 1;

    SeveralRows(String code, String title, int first) {
        this.code = code;
        this.title = title;
        this.first = first;
    }

    void add(int row) {
        if (rows == null) {
            rows = new int[] {first, row};
        } else if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
        }
        rows[count++] = row;
    }

    int first() {
        return first;
    }

    /** In file order. */
    int[] rows() {
        return rows == null ? new int[] {first} : Arrays.copyOf(rows, count);
    }
}
