package app.winnow.intake;

import java.util.concurrent.ThreadLocalRandom;

/** Finds equal texts among very many by a long hash of each, so that none needs to be kept or looked at twice. */
final class EqualTexts {
    /** Drawn anew for each run, so that nobody can write a file whose texts all meet in one place of the table. */
    private static final long SEED = ThreadLocalRandom.current().nextLong();

    private EqualTexts() { }

    /** The same for equal texts; that others share one is not expected in any life, yet whoever goes by it looks. */
    static long hash(String text) {
        long hash = SEED;
        for (int at = 0; at < text.length(); at++) {
            hash = mixed(hash, text.charAt(at));
        }
        return hash ^ hash >>> 32;
    }

    /** The same of the first {@code count} characters. */
    static long hash(char[] text, int count) {
        long hash = SEED;
        for (int at = 0; at < count; at++) {
            hash = mixed(hash, text[at]);
        }
        return hash ^ hash >>> 32;
    }

    private static long mixed(long hash, char next) {
        long mixed = (hash ^ next) * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 29;
    }

    /** For each place the first one with the same hash. */
    static int[] firsts(long[] hashes) {
        int[] table = new int[Math.max(4, Integer.highestOneBit(Math.max(1, hashes.length)) * 4)];
        int[] firsts = new int[hashes.length];
        for (int at = 0; at < firsts.length; at++) {
            int slot = (int) hashes[at] & table.length - 1;
            while (table[slot] != 0 && hashes[table[slot] - 1] != hashes[at]) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = table[slot] == 0 ? at + 1 : table[slot];
            firsts[at] = table[slot] - 1;
        }
        return firsts;
    }
}
