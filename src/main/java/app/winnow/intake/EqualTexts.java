package app.winnow.intake;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Finds equal texts among very many by a long hash of each, so that none needs to be kept or looked at twice. */
final class EqualTexts {
    /** Drawn anew for each run, so that nobody can write a file whose texts all meet in one place of the table. */
    private static final long SEED = ThreadLocalRandom.current().nextLong();

    /** So many texts are worked on by one of those who work beside each other, with one place for their characters. */
    private static final int PIECE = 4_096;

    private EqualTexts() { }

    /** The same for equal texts; that others share one is not expected in any life, yet whoever goes by it looks. */
    static long hash(String text) {
        long hash = SEED;
        int at = 0;
        for (int four = text.length() - 3; at < four; at += 4) {
            hash = mixed(hash, text.charAt(at) | (long) text.charAt(at + 1) << 16 | (long) text.charAt(at + 2) << 32 | (long) text.charAt(at + 3) << 48);
        }
        for (; at < text.length(); at++) {
            hash = mixed(hash, text.charAt(at));
        }
        return hash ^ hash >>> 32;
    }

    /** The same of the first {@code count} characters. */
    static long hash(char[] text, int count) {
        long hash = SEED;
        int at = 0;
        for (int four = count - 3; at < four; at += 4) {
            hash = mixed(hash, text[at] | (long) text[at + 1] << 16 | (long) text[at + 2] << 32 | (long) text[at + 3] << 48);
        }
        for (; at < count; at++) {
            hash = mixed(hash, text[at]);
        }
        return hash ^ hash >>> 32;
    }

    /** Writes what a text is compared by into characters, of which there are as many as the text has at least; how many, below 0 where that takes more. */
    interface Quick {
        int of(String text, char[] into);
    }

    /** The hashes of what very many texts are compared by: quickly, without a text of its own, or else thoroughly. */
    static long[] hashes(int count, IntFunction<String> texts, Quick quick, UnaryOperator<String> thorough) {
        long[] hashes = new long[count];
        IntStream.range(0, (count + PIECE - 1) / PIECE).parallel().forEach(piece -> {
            char[] kept = new char[256];
            for (int at = piece * PIECE; at < Math.min(count, (piece + 1) * PIECE); at++) {
                String text = texts.apply(at);
                kept = text.length() <= kept.length ? kept : new char[text.length() * 2];
                int length = quick.of(text, kept);
                hashes[at] = length < 0 ? hash(thorough.apply(text)) : hash(kept, length);
            }
        });
        return hashes;
    }

    private static long mixed(long hash, long next) {
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
