package app.winnow.sheet;

/** Names of cells as spreadsheets write them: "B7" is column 1, row 7. */
final class CellName {
    private CellName() { }

    static String of(int column, int rowNumber) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(rowNumber).toString();
    }

    /** The column of a name like "AB12", counted from 0; -1 when there is none or it is absurd. */
    static int column(String name) {
        int column = 0;
        int at = 0;
        for (; at < name.length() && isLetter(name.charAt(at)); at++) {
            column = column * 26 + (name.charAt(at) & 0x1F);
            if (column > 1_000_000) {
                return column;
            }
        }
        return at == 0 ? -1 : column - 1;
    }

    /** The 1-based row of a name like "AB12"; 0 when there is none. */
    static int row(String name) {
        int row = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '0' && c <= '9') {
                row = row * 10 + c - '0';
                if (row > 100_000_000) {
                    return 0;
                }
            }
        }
        return row;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
