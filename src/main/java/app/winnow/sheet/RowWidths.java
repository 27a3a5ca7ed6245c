package app.winnow.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How many cells each row of a delimited text has. Rows that differ from most of the others are reported at the end. */
final class RowWidths {
    private final Map<Integer, Integer> tally = new HashMap<>();
    private int[] lines = new int[256];
    private int[] cells = new int[256];
    private int[] filled = new int[256];
    private int rows;

    /** A row with so many cells, the last of them that shows anything being the {@code lastFilled}th. */
    void add(int line, int count, int lastFilled) {
        if (rows == lines.length) {
            lines = Arrays.copyOf(lines, rows * 2);
            cells = Arrays.copyOf(cells, rows * 2);
            filled = Arrays.copyOf(filled, rows * 2);
        }
        lines[rows] = line;
        cells[rows] = count;
        filled[rows++] = lastFilled;
        tally.merge(count, 1, Integer::sum);
    }

    /** Short lines above the first full row are a title or a note, and empty cells too many lose nothing: neither is reported. */
    void report(Troubles troubles) {
        int usual = tally.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(0);
        boolean above = true;
        for (int row = 0; row < rows; row++) {
            above &= cells[row] < usual;
            if (cells[row] < usual && !above) {
                troubles.add(lines[row], Say.of("trouble.row-short", lines[row], cells[row], usual));
            } else if (filled[row] > usual) {
                troubles.add(lines[row], Say.of("trouble.row-long", lines[row], cells[row], usual));
            }
        }
    }
}
