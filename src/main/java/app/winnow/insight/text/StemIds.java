package app.winnow.insight.text;

import java.util.Arrays;

/** Stems as small numbers from 0, in the order in which they were first met. All their characters lie in one array: a catalog has some hundred thousand of them. */
final class StemIds {
    private char[] chars = new char[1 << 14];
    private int[] starts = new int[1 << 10];
    private int[] slots = new int[1 << 11];
    private int size;

    /** The number of a stem; a new one if it was never met. */
    int of(char[] from, int length) {
        int slot = slot(from, length);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }
        int start = starts[size];
        while (start + length > chars.length) {
            chars = Arrays.copyOf(chars, 2 * chars.length);
        }
        System.arraycopy(from, 0, chars, start, length);
        starts = size + 2 < starts.length ? starts : Arrays.copyOf(starts, 2 * starts.length);
        starts[++size] = start + length;
        slots[slot] = size;
        if (2 * size > slots.length) {
            spread();
        }
        return size - 1;
    }

    /** The number of a stem; a new one if it was never met. */
    int of(String stem) {
        return of(stem.toCharArray(), stem.length());
    }

    /** The number of a stem, -1 if it was never met. */
    int known(char[] from, int length) {
        return slots[slot(from, length)] - 1;
    }

    /** The number of a part of a stem's own characters, -1 if it was never met. */
    int known(int id, int from, int to) {
        int start = starts[id];
        char[] part = Arrays.copyOfRange(chars, start + from, start + to);
        return known(part, part.length);
    }

    /** The stem with this number. */
    String text(int id) {
        return new String(chars, starts[id], length(id));
    }

    /** How many characters it has. */
    int length(int id) {
        return starts[id + 1] - starts[id];
    }

    /** One of its characters. */
    char charAt(int id, int at) {
        return chars[starts[id] + at];
    }

    /** How many were met. */
    int size() {
        return size;
    }

    private int slot(char[] from, int length) {
        int slot = hash(from, 0, length) & slots.length - 1;
        while (slots[slot] > 0 && !isSame(slots[slot] - 1, from, length)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isSame(int id, char[] from, int length) {
        return Arrays.equals(chars, starts[id], starts[id + 1], from, 0, length);
    }

    private void spread() {
        int[] wider = new int[2 * slots.length];
        for (int id = 0; id < size; id++) {
            int slot = hash(chars, starts[id], length(id)) & wider.length - 1;
            while (wider[slot] > 0) {
                slot = slot + 1 & wider.length - 1;
            }
            wider[slot] = id + 1;
        }
        slots = wider;
    }

    private static int hash(char[] from, int start, int length) {
        int hash = length;
        for (int at = start; at < start + length; at++) {
            hash = 31 * hash + from[at];
        }
        return hash ^ hash >>> 15;
    }
}
