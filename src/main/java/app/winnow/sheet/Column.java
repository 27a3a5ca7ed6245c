package app.winnow.sheet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One column while it is filled: each distinct cell once, rows as numbers in blocks that exist only where something stands.
 * Inside, number 0 is blank and the others count from 1 in order of appearance.
 */
final class Column {
    private static final int BLOCK = 1024;
    /** Bytes of a cell beside its text. */
    private static final int CELL = 40;
    /** Drawn anew for each run, so that nobody can write a file whose texts all meet in one place of the table. */
    private static final long SEED = ThreadLocalRandom.current().nextLong() | 1;

    private static final int RECENT = 1 << 10;
    /** Short columns need no such table, and a sheet may have thousands of them. */
    private static final int FIRST_LOOK = 200;
    private static final int LOOKS = 1 << 12;

    private final Budget budget;
    /** Texts met a short while ago, by a place that is quickly found: in most columns a few stand again and again. */
    private int[] recent;
    private int looks;
    private int hits;
    /** The texts of the distinct cells; nearly all are texts and nothing else, of which no cell is kept. */
    private String[] texts = new String[16];
    /** The cells that are more than a text; null as long as there are none. */
    private Cell[] cells;
    private int size;
    /** All bits of the characters that were hashed last, and which distinct texts have one beyond ASCII. */
    private int bits;
    private final BitSet beyondAscii = new BitSet();
    /** The hash of each distinct cell, so that most others are told apart without a look at their texts. */
    private int[] hashes = new int[16];
    private int[] table = new int[16];
    private int[][] blocks = new int[1][];
    /** The same once nothing is put any more, where two bytes a row are enough; else null. */
    private char[][] closed;
    private IntTable keys = new IntTable();
    private char[] scratch = new char[64];

    Column(Budget budget) {
        this.budget = budget;
    }

    void put(int row, Cell cell, int key) {
        block(row)[row % BLOCK] = key == 0 ? number(cell) : keyed(cell, key);
    }

    /** The same for the text between these places; nothing where there is none. */
    void put(int row, char[] chars, int from, int to) {
        if (to > from) {
            block(row)[row % BLOCK] = quickly(null, chars, from, to);
        }
    }

    /** A cell whose key was met before needs no second look. */
    private int keyed(Cell cell, int key) {
        int number = keys.get(key);
        if (number == 0) {
            number = number(cell);
            budget.take(keys.put(key, number));
        }
        return number;
    }

    /** Empties the cell; whether there was one. */
    boolean clear(int row) {
        boolean filled = number(row) != 0;
        if (filled) {
            blocks[row / BLOCK][row % BLOCK] = 0;
        }
        return filled;
    }

    /** The same column without the distinct cells that stand nowhere any more. */
    Column withoutLost(int rows) {
        Column kept = new Column(budget);
        for (int row = 0; row < rows; row++) {
            if (number(row) != 0) {
                kept.put(row, cell(number(row)), 0);
            }
        }
        return kept;
    }

    int number(int row) {
        int block = row / BLOCK;
        if (closed != null) {
            return block < closed.length && closed[block] != null ? closed[block][row % BLOCK] : 0;
        }
        return block < blocks.length && blocks[block] != null ? blocks[block][row % BLOCK] : 0;
    }

    /** The numbers in these rows. */
    int[] numbers(int[] rows) {
        int[] numbers = new int[rows.length];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = number(rows[at]);
        }
        return numbers;
    }

    /** The cell with this number. */
    Cell cell(int number) {
        if (number == 0) {
            return Cell.BLANK;
        }
        Cell more = cells == null ? null : cells[number - 1];
        return more == null ? Cell.text(texts[number - 1]) : more;
    }

    int size() {
        return size;
    }

    /** The texts of the distinct cells, and the cells that are more than a text where there are any, else null. */
    record Values(String[] texts, Cell[] cells) {
        /** The cell with this number. */
        Cell cell(int number) {
            Cell more = number == 0 ? Cell.BLANK : cells == null ? null : cells[number - 1];
            return more == null ? Cell.text(texts[number - 1]) : more;
        }
    }

    /** The distinct cells; only of a column that is closed. */
    Values values() {
        return new Values(texts, cells);
    }

    /** Ends filling: what finds equal cells again is let go. */
    void close() {
        table = new int[0];
        hashes = new int[0];
        keys = null;
        recent = null;
        scratch = null;
        texts = Arrays.copyOf(texts, size);
        if (size < 1 << Character.SIZE) {
            closed = new char[blocks.length][];
            for (int block = 0; block < closed.length; block++) {
                closed[block] = blocks[block] == null ? null : narrow(blocks[block]);
                blocks[block] = null;
            }
        }
    }

    private static char[] narrow(int[] block) {
        char[] narrow = new char[block.length];
        for (int row = 0; row < narrow.length; row++) {
            narrow[row] = (char) block[row];
        }
        return narrow;
    }

    private int[] block(int row) {
        int block = row / BLOCK;
        if (block >= blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(block + 1, blocks.length * 2));
        }
        if (blocks[block] == null) {
            budget.take(BLOCK * 4L);
            blocks[block] = new int[BLOCK];
        }
        return blocks[block];
    }

    private int number(Cell cell) {
        if (cell == Cell.BLANK) {
            return 0;
        }
        int length = cell.text().length();
        scratch = length <= scratch.length ? scratch : new char[length * 2];
        cell.text().getChars(0, length, scratch, 0);
        return cell.kind() == Cell.Kind.TEXT ? quickly(cell, scratch, 0, length) : found(cell, scratch, 0, length);
    }

    /** The number of a text, which stands between these places too; {@code cell} may be null. */
    private int quickly(Cell cell, char[] chars, int from, int to) {
        if (looks++ == FIRST_LOOK) {
            budget.take(RECENT * 4L);
            recent = new int[RECENT];
        }
        if (recent == null) {
            return found(cell, chars, from, to);
        }
        int place = place(chars, from, to);
        int number = recent[place];
        boolean again = number != 0 && is(number - 1, cell, chars, from, to);
        if (!again) {
            number = found(cell, chars, from, to);
            recent[place] = number;
        }
        hits += again ? 1 : 0;
        if (looks == LOOKS && hits * 2 < looks) {
            // A column of texts of their own: looking at the recent ones only costs.
            recent = null;
        }
        return number;
    }

    /** By its length, its beginning and its end. */
    private static int place(char[] chars, int from, int to) {
        int place = (to - from) * 31 + chars[from];
        for (int at = Math.max(from, to - 4); at < to; at++) {
            place = place * 31 + chars[at];
        }
        return (place ^ place >>> 10) & RECENT - 1;
    }

    private int found(Cell cell, char[] chars, int from, int to) {
        int hash = hash(cell, chars, from, to);
        int slot = slot(cell, hash, chars, from, to);
        if (table[slot] == 0) {
            budget.takeText(to - from, bits <= 0xFF);
            if (bits >= 0x80) {
                beyondAscii.set(size);
            }
            keep(cell, cell == null ? new String(chars, from, to - from) : cell.text(), hash);
            table[slot] = size;
            if (size * 2 > table.length) {
                grow();
                return size;
            }
        }
        return table[slot];
    }

    private void keep(Cell cell, String text, int hash) {
        if (size == hashes.length) {
            budget.take(size * 8L);
            hashes = Arrays.copyOf(hashes, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
            cells = cells == null ? null : Arrays.copyOf(cells, size * 2);
        }
        if (cell != null && cell.kind() != Cell.Kind.TEXT) {
            budget.take(CELL);
            cells = cells == null ? new Cell[hashes.length] : cells;
            cells[size] = cell;
        }
        texts[size] = text;
        hashes[size++] = hash;
    }

    private boolean is(int at, Cell cell, char[] chars, int from, int to) {
        Cell more = cells == null ? null : cells[at];
        if (more != null || cell != null && cell.kind() != Cell.Kind.TEXT) {
            return more != null && more.equals(cell);
        }
        String text = texts[at];
        if (text.length() != to - from) {
            return false;
        }
        for (int place = from; place < to; place++) {
            if (text.charAt(place - from) != chars[place]) {
                return false;
            }
        }
        return true;
    }

    private int slot(Cell cell, int hash, char[] chars, int from, int to) {
        int slot = hash & table.length - 1;
        while (table[slot] != 0 && (hashes[table[slot] - 1] != hash || !is(table[slot] - 1, cell, chars, from, to))) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        budget.take(table.length * 4L);
        table = new int[table.length * 2];
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & table.length - 1;
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = i + 1;
        }
    }

    /** Which distinct cells, the first having place 0, hold a character beyond ASCII. */
    BitSet beyondAscii() {
        return beyondAscii;
    }

    private int hash(Cell cell, char[] chars, int from, int to) {
        long seen = 0;
        long hash = SEED ^ (cell == null ? Cell.Kind.TEXT : cell.kind()).ordinal() ^ Double.hashCode(cell == null ? Double.NaN : cell.number());
        int at = from;
        for (int four = to - 3; at < four; at += 4) {
            long some = chars[at] | (long) chars[at + 1] << 16 | (long) chars[at + 2] << 32 | (long) chars[at + 3] << 48;
            hash = mixed(hash, some);
            seen |= some;
        }
        for (; at < to; at++) {
            hash = mixed(hash, chars[at]);
            seen |= chars[at];
        }
        seen |= seen >>> 32;
        bits = (int) (seen | seen >>> 16) & 0xFFFF;
        // Spread once more: neighbouring slots must not fill with texts that differ at their end only.
        hash = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32);
    }

    private static long mixed(long hash, long chars) {
        long mixed = (hash ^ chars) * (SEED & ~7L | 5);
        return mixed ^ mixed >>> 29;
    }
}
