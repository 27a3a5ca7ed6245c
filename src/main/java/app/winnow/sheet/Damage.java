package app.winnow.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds characters that were lost or mistaken before the file was written. They are reported, never repaired: what the
 * right letter was is a guess.
 */
final class Damage {
    private static final char LOST = '\uFFFD';
    /** UTF-8 read as windows-1252, as it looks: "Ã©" for é, "â€™" for an apostrophe, "Â " for a hard space. */
    private static final Pattern MISTAKEN = Pattern.compile(
            "Ã[\u0080-\u009F\u00A0-\u00BF\u201A\u0192\u201E\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u02DC\u2122\u0161\u203A\u0153\u017E\u0178\u20AC]"
            + "|â€[\u0093\u0094\u0098\u0099\u009C\u009D\u201C\u201D\u2122\u0153\u02DC\u00A2\u00A6]"
            + "|Â[\u00A0-\u00BA\u00BC-\u00BF]|ðŸ");

    private Damage() { }

    static void report(List<StoredGrid.StoredColumn> columns, int[] rowNumbers, Troubles troubles) {
        BitSet reported = new BitSet();
        List<BitSet> found = columns.parallelStream().map(column -> damaged(column)).toList();
        for (int i = 0; i < columns.size(); i++) {
            StoredGrid.StoredColumn column = columns.get(i);
            BitSet damaged = found.get(i);
            for (int row = 0; row < rowNumbers.length && !damaged.isEmpty(); row++) {
                if (damaged.get(column.code(row)) && !reported.get(row)) {
                    reported.set(row);
                    troubles.add(rowNumbers[row], sentence(column.cell(row).text(), CellName.of(i, rowNumbers[row])));
                }
            }
        }
    }

    static boolean in(String text) {
        return text.indexOf(LOST) >= 0 || looksMistaken(text);
    }

    /** Only texts with characters beyond ASCII can be. */
    private static BitSet damaged(StoredGrid.StoredColumn column) {
        BitSet damaged = new BitSet();
        BitSet beyond = column.column().beyondAscii();
        for (int at = beyond.nextSetBit(0); at >= 0; at = beyond.nextSetBit(at + 1)) {
            if (in(column.column().cell(at + 1).text())) {
                damaged.set(column.place(at + 1));
            }
        }
        return damaged;
    }

    private static boolean looksMistaken(String text) {
        boolean possible = text.indexOf('Ã') >= 0 || text.indexOf('â') >= 0 || text.indexOf('Â') >= 0 || text.indexOf('ð') >= 0;
        return possible && MISTAKEN.matcher(text).find();
    }

    private static String sentence(String text, String cell) {
        return text.indexOf(LOST) >= 0 ? Say.of("trouble.characters-lost", cell) : Say.of("trouble.characters-mistaken", cell);
    }
}
