package app.winnow.sheet;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** The cells that the numbers of one style are displayed as, each made once, found by the number alone; every cell has a key of its own. */
final class StyledNumbers {
    private static final int REMEMBERED = 50_000;
    /** Drawn anew for each run, so that nobody can write a file whose numbers all meet in one place of the table. */
    private static final long SEED = ThreadLocalRandom.current().nextLong() | 1;

    private final NumberFormat format;
    private final Displayed displayed;
    private long[] bits = new long[64];
    private Cell[] cells = new Cell[64];
    private int[] keys = new int[64];
    private int taken;
    private int found;

    StyledNumbers(NumberFormat format, Displayed displayed) {
        this.format = format;
        this.displayed = displayed;
    }

    /** The cell of this number; {@code fresh} is the key of the cell if it has to be made. */
    Cell cell(double value, int fresh) {
        long wanted = Double.doubleToLongBits(value);
        int slot = slot(wanted);
        if (cells[slot] == null) {
            if (taken * 2 >= cells.length) {
                makeRoom();
                slot = slot(wanted);
            }
            bits[slot] = wanted;
            cells[slot] = displayed.fresh(value, format);
            keys[slot] = fresh;
            taken++;
        }
        found = keys[slot];
        return cells[slot];
    }

    /** The key of the cell that was found last. */
    int key() {
        return found;
    }

    private int slot(long wanted) {
        long mixed = (wanted ^ wanted >>> 32) * SEED;
        int slot = (int) (mixed >>> 32) & cells.length - 1;
        while (cells[slot] != null && bits[slot] != wanted) {
            slot = slot + 1 & cells.length - 1;
        }
        return slot;
    }

    /** Grows up to what is sensible; then begins anew. */
    private void makeRoom() {
        long[] oldBits = bits;
        Cell[] oldCells = cells;
        int[] oldKeys = keys;
        boolean anew = taken >= REMEMBERED;
        int size = anew ? 64 : oldCells.length * 2;
        bits = new long[size];
        cells = new Cell[size];
        keys = new int[size];
        taken = anew ? 0 : taken;
        for (int i = 0; i < oldCells.length && !anew; i++) {
            if (oldCells[i] != null) {
                int slot = slot(oldBits[i]);
                bits[slot] = oldBits[i];
                cells[slot] = oldCells[i];
                keys[slot] = oldKeys[i];
            }
        }
    }

    /** Styles without cells cost nothing. */
    static StyledNumbers[] atLeast(StyledNumbers[] all, int style) {
        return style < all.length ? all : Arrays.copyOf(all, Math.max(style + 1, all.length * 2));
    }
}
