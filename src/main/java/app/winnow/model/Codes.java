package app.winnow.model;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Whole numbers from 0, as many bytes each as the greatest of them needs: a column of a few texts in a million rows takes a megabyte, not four. Immutable. */
public final class Codes {
    private static final int BYTE = 1 << 8;
    private static final int CHAR = 1 << 16;

    private final byte[] bytes;
    private final char[] chars;
    private final int[] ints;

    /** These numbers, all of which lie below {@code limit}. */
    public Codes(int[] codes, int limit) {
        this(codes.length, limit, at -> codes[at]);
    }

    /** {@code count} numbers, each as {@code code} says for its place, from 0; all lie below {@code limit}. */
    public Codes(int count, int limit, IntUnaryOperator code) {
        bytes = limit <= BYTE ? new byte[count] : null;
        chars = limit > BYTE && limit <= CHAR ? new char[count] : null;
        ints = limit > CHAR ? new int[count] : null;
        for (int at = 0; at < count; at++) {
            int number = code.applyAsInt(at);
            if (bytes != null) {
                bytes[at] = (byte) number;
            } else if (chars != null) {
                chars[at] = (char) number;
            } else {
                ints[at] = number;
            }
        }
    }

    /** How many there are. */
    public int size() {
        return bytes != null ? bytes.length : chars != null ? chars.length : ints.length;
    }

    /** The number at this place. */
    public int at(int index) {
        return bytes != null ? bytes[index] & 0xFF : chars != null ? chars[index] : ints[index];
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Codes that && size() == that.size() && sameNumbers(that);
    }

    private boolean sameNumbers(Codes that) {
        for (int at = 0; at < size(); at++) {
            if (at(at) != that.at(at)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int[] all = new int[size()];
        Arrays.setAll(all, this::at);
        return Arrays.hashCode(all);
    }
}
