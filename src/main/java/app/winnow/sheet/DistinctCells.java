package app.winnow.sheet;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.ThreadLocalRandom;

/** The distinct cells of a column, each once, numbered from 1 in order of appearance; 0 is blank. Nearly all are texts and nothing else, of which no cell is kept. */
final class DistinctCells {
    /** Bytes of a cell beside its text. */
    private static final int CELL = 40;
    /** Drawn anew for each run, so that nobody can write a file whose texts all meet in one place of the table. */
    private static final long SEED = ThreadLocalRandom.current().nextLong() | 1;
    private static final long NUMBER = 0xFFFF_FFFFL;

    private final Budget budget;
    private String[] texts = new String[16];
    /** The cells that are more than a text; null as long as there are none. */
    private Cell[] cells;
    private int size;
    /** In each place the upper half of a hash, which says the place too, and the number of its cell: most others are told apart by one look into memory. */
    private long[] table = new long[16];
    private final BitSet beyondAscii = new BitSet();
    /** Null before there are short texts, and where nearly each stands once. */
    private ShortTexts shorts;
    private boolean areShortsInVain;
    private char[] scratch = new char[64];

    DistinctCells(Budget budget) {
        this.budget = budget;
    }

    /** The texts of the distinct cells, and the cells that are more than a text where there are any, else null. */
    record Values(String[] texts, Cell[] cells) {
        /** The cell with this number. */
        Cell cell(int number) {
            Cell more = number == 0 ? Cell.BLANK : cells == null ? null : cells[number - 1];
            return more == null ? Cell.text(texts[number - 1]) : more;
        }
    }

    int size() {
        return size;
    }

    Cell cell(int number) {
        return new Values(texts, cells).cell(number);
    }

    /** Only once closed. */
    Values values() {
        return new Values(texts, cells);
    }

    BitSet beyondAscii() {
        return beyondAscii;
    }

    void close() {
        table = new long[0];
        shorts = null;
        scratch = null;
        texts = Arrays.copyOf(texts, size);
    }

    /** The number of this cell, which is added where it is new. */
    int number(Cell cell) {
        if (cell == Cell.BLANK) {
            return 0;
        }
        int length = cell.text().length();
        scratch = length <= scratch.length ? scratch : new char[length * 2];
        cell.text().getChars(0, length, scratch, 0);
        return found(cell, hash(cell, scratch, 0, length), scratch, 0, length);
    }

    /**
     * The numbers of all these texts. What does not follow from a short text is looked up in three walks over the batch: one hashes, one reads the table, one the texts; so the memory, which
     * is where the time goes in a column of very many texts, is asked for many of them at once.
     */
    void number(TextSlices slices) {
        int open = 0;
        for (int at = 0; at < slices.count; at++) {
            slices.numbers[at] = known(slices, at);
            if (slices.numbers[at] == 0) {
                slices.open[open++] = at;
            }
        }
        for (int at = 0; at < open; at++) {
            int slice = slices.open[at];
            slices.hashes[at] = hash(null, slices.chars, slices.from[slice], slices.to[slice]);
        }
        for (int at = 0; at < open; at++) {
            slices.entries[at] = table[place(slices.hashes[at])];
        }
        int lengths = 0;
        for (int at = 0; at < open; at++) {
            long entry = slices.entries[at];
            lengths += isHash(entry, slices.hashes[at]) ? texts[(int) entry - 1].length() : 0;
        }
        for (int at = 0; at < open; at++) {
            resolve(slices, at, lengths);
        }
    }

    private void resolve(TextSlices slices, int at, int lengths) {
        int slice = slices.open[at];
        int from = slices.from[slice];
        int to = slices.to[slice];
        long entry = slices.entries[at];
        boolean again = lengths > 0 && isHash(entry, slices.hashes[at]) && is((int) entry - 1, null, slices.chars, from, to);
        slices.numbers[slice] = again ? (int) entry : found(null, slices.hashes[at], slices.chars, from, to);
        if (shorts != null && shorts.takes(slices.chars, from, to)) {
            shorts.remember(slices.numbers[slice]);
        }
    }

    /** What a short text is known by; 0 for others. */
    private int known(TextSlices slices, int at) {
        int from = slices.from[at];
        int to = slices.to[at];
        if (to - from > ShortTexts.LONGEST || areShortsInVain) {
            return 0;
        }
        shorts = shorts == null ? new ShortTexts(budget) : shorts;
        int number = shorts.takes(slices.chars, from, to) ? shorts.number() : 0;
        if (number == 0 && shorts.isInVain()) {
            areShortsInVain = true;
            shorts = null;
        }
        return number;
    }

    private static boolean isHash(long entry, long hash) {
        return entry != 0 && (entry ^ hash) >>> 32 == 0;
    }

    private int place(long hash) {
        return (int) (hash >>> 32) & table.length - 1;
    }

    private int found(Cell cell, long hash, char[] chars, int from, int to) {
        int slot = place(hash);
        while (table[slot] != 0 && (!isHash(table[slot], hash) || !is((int) table[slot] - 1, cell, chars, from, to))) {
            slot = slot + 1 & table.length - 1;
        }
        if (table[slot] == 0) {
            keep(cell, chars, from, to);
            table[slot] = hash & ~NUMBER | size;
            if (size * 2 > table.length) {
                grow();
            }
            return size;
        }
        return (int) table[slot];
    }

    private void keep(Cell cell, char[] chars, int from, int to) {
        int bits = 0;
        for (int at = from; at < to; at++) {
            bits |= chars[at];
        }
        budget.takeText(to - from, bits <= 0xFF);
        if (bits >= 0x80) {
            beyondAscii.set(size);
        }
        if (size == texts.length) {
            budget.take(size * 4L);
            texts = Arrays.copyOf(texts, size * 2);
            cells = cells == null ? null : Arrays.copyOf(cells, size * 2);
        }
        if (cell != null && cell.kind() != Cell.Kind.TEXT) {
            budget.take(CELL);
            cells = cells == null ? new Cell[texts.length] : cells;
            cells[size] = cell;
        }
        texts[size++] = cell == null ? new String(chars, from, to - from) : cell.text();
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

    private void grow() {
        budget.take(table.length * 8L);
        long[] old = table;
        table = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                int slot = place(entry);
                while (table[slot] != 0) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = entry;
            }
        }
    }

    private static long hash(Cell cell, char[] chars, int from, int to) {
        long hash = SEED ^ (cell == null ? Cell.Kind.TEXT : cell.kind()).ordinal() ^ Double.hashCode(cell == null ? Double.NaN : cell.number());
        int at = from;
        // Two hashes side by side: a processor does not wait for the one while it works on the other.
        long other = ~hash;
        for (int eight = to - 7; at < eight; at += 8) {
            hash = mixed(hash, four(chars, at));
            other = mixed(other, four(chars, at + 4));
        }
        if (at < to - 3) {
            hash = mixed(hash, four(chars, at));
            at += 4;
        }
        hash = mixed(hash, other);
        for (; at < to; at++) {
            hash = mixed(hash, chars[at]);
        }
        // Spread once more: neighbouring slots must not fill with texts that differ at their end only.
        return (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
    }

    private static long four(char[] chars, int at) {
        return chars[at] | (long) chars[at + 1] << 16 | (long) chars[at + 2] << 32 | (long) chars[at + 3] << 48;
    }

    private static long mixed(long hash, long chars) {
        long mixed = (hash ^ chars) * (SEED & ~7L | 5);
        return mixed ^ mixed >>> 29;
    }
}
