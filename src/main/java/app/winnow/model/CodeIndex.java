package app.winnow.model;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The places of offerings by their codes, without an object for each: a million offerings are held at once. Immutable. */
final class CodeIndex {
    static final CodeIndex EMPTY = new CodeIndex(List.of());
    /** Drawn anew for each run, so that nobody can write a file whose codes all meet in one place of the table. */
    private static final long SEED = ThreadLocalRandom.current().nextLong();

    private final String[] codes;
    /** One more than the place; 0 where nothing stands. */
    private final int[] table;

    /** IllegalArgumentException when two offerings have one code. */
    CodeIndex(List<Offering> offerings) {
        codes = new String[offerings.size()];
        table = new int[Integer.highestOneBit(Math.max(1, codes.length)) * 4];
        for (int at = 0; at < codes.length; at++) {
            String code = offerings.get(at).code();
            int slot = slot(code);
            if (table[slot] != 0) {
                throw new IllegalArgumentException("two offerings have the code " + code);
            }
            codes[at] = code;
            table[slot] = at + 1;
        }
    }

    /** The place of the offering with this code; -1 when there is none. */
    int of(String code) {
        return code == null ? -1 : table[slot(code)] - 1;
    }

    private int slot(String code) {
        int slot = hash(code) & table.length - 1;
        while (table[slot] != 0 && !codes[table[slot] - 1].equals(code)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private static int hash(String code) {
        long hash = SEED;
        for (int at = 0; at < code.length(); at++) {
            hash = (hash ^ code.charAt(at)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash ^ hash >>> 32);
    }
}
