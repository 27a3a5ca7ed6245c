package app.winnow.intake;

/**
 * The data rows (from 0, in file order) that are one offering, its code in the portfolio, the code as the file has it ("" when none) and its title. Nearly
 * every offering of a large file is one row, and so gets no array of its own.
 */
final class Group {
    private final String code;
    private final String read;
    private final String title;
    private final int first;
    /** Null for a single row. */
    private final int[] rows;

    Group(String code, String read, String title, int... rows) {
        this(code, read, title, rows[0], rows.length == 1 ? null : rows);
    }

    /** Of a single row. */
    Group(String code, String read, String title, int row) {
        this(code, read, title, row, null);
    }

    private Group(String code, String read, String title, int first, int[] rows) {
        this.code = code;
        this.read = read;
        this.title = title;
        this.first = first;
        this.rows = rows;
    }

    String code() {
        return code;
    }

    String read() {
        return read;
    }

    String title() {
        return title;
    }

    /** The first row. */
    int first() {
        return first;
    }

    /** How many rows, 1 or more. */
    int size() {
        return rows == null ? 1 : rows.length;
    }

    boolean isSingle() {
        return rows == null;
    }

    /** All rows in file order. */
    int[] rows() {
        return rows == null ? new int[] {first} : rows;
    }
}
