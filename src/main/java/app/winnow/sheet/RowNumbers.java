package app.winnow.sheet;

import java.util.Arrays;

/** Which number stands in which row, in blocks that exist only where something stands; two bytes a row as long as no number needs more. 0 is nothing. */
final class RowNumbers {
    private static final int BLOCK = 1024;

    private final Budget budget;
    private char[][] narrow = new char[1][];
    /** The same as soon as one number needs more than two bytes; else null. */
    private int[][] wide;

    RowNumbers(Budget budget) {
        this.budget = budget;
    }

    int get(int row) {
        int block = row / BLOCK;
        if (wide != null) {
            return block < wide.length && wide[block] != null ? wide[block][row % BLOCK] : 0;
        }
        return block < narrow.length && narrow[block] != null ? narrow[block][row % BLOCK] : 0;
    }

    void set(int row, int number) {
        if (wide == null && number <= Character.MAX_VALUE) {
            narrow(row / BLOCK)[row % BLOCK] = (char) number;
        } else {
            wide(row / BLOCK)[row % BLOCK] = number;
        }
    }

    private char[] narrow(int block) {
        if (block >= narrow.length) {
            narrow = Arrays.copyOf(narrow, Math.max(block + 1, narrow.length * 2));
        }
        if (narrow[block] == null) {
            budget.take(BLOCK * 2L);
            narrow[block] = new char[BLOCK];
        }
        return narrow[block];
    }

    private int[] wide(int block) {
        if (wide == null) {
            widen();
        }
        if (block >= wide.length) {
            wide = Arrays.copyOf(wide, Math.max(block + 1, wide.length * 2));
        }
        if (wide[block] == null) {
            budget.take(BLOCK * 4L);
            wide[block] = new int[BLOCK];
        }
        return wide[block];
    }

    private void widen() {
        wide = new int[narrow.length][];
        for (int block = 0; block < narrow.length; block++) {
            if (narrow[block] != null) {
                budget.take(BLOCK * 2L);
                wide[block] = new int[BLOCK];
                for (int row = 0; row < BLOCK; row++) {
                    wide[block][row] = narrow[block][row];
                }
                narrow[block] = null;
            }
        }
        narrow = new char[0][];
    }
}
