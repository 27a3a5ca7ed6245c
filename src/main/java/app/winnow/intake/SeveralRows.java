package app.winnow.intake;

import java.util.Arrays;

/** Rows of one offering while they are put together, with its code and title; {@code next} is another offering under the same key. */
final class SeveralRows {
    final String code;
    final String title;
    final String titleKey;
    SeveralRows next;
    private int[] rows;
    private int count = 1;

    SeveralRows(String code, String title, String titleKey, int first) {
        this.code = code;
        this.title = title;
        this.titleKey = titleKey;
        this.rows = new int[] {first};
    }

    void add(int row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
        }
        rows[count++] = row;
    }

    int first() {
        return rows[0];
    }

    /** In file order. */
    int[] rows() {
        return count == rows.length ? rows : Arrays.copyOf(rows, count);
    }
}
