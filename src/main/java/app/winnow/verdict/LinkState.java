package app.winnow.verdict;

import java.util.function.IntPredicate;

/**
 * What the rules read of all links of an offering together, as one of 64 small numbers: the highest strength, what the outcomes of strength 2 and 3
 * suffer from, the highest level evidenced with an effect, and whether evidence of level 3 or more is recent. Joining two of them is what two
 * sets of links say together, so a set of possible links is a set of these numbers: one {@code long}.
 */
final class LinkState {
    /** Every outcome of strength 2 and 3 is a gap without knowledge and without data among its causes. */
    static final int OTHER = 0;
    /** Every one is a gap with data and without knowledge among its causes. */
    static final int DATA = 1;
    /** Anything else: held, coming, a gap with knowledge, or a mixture. */
    static final int LEARN = 2;
    /** No link of strength 1 or more. */
    static final int EMPTY = 0;

    private static final int EVIDENCES = 9;
    private static final byte[] JOIN = joins();

    /** States in which it counts whether people need it when the work is new: every outcome suffers from something else than knowledge. */
    static final long WITH_CAUSES = among(state -> strength(state) >= 2 && suffers(state) != LEARN);
    /** States in which a rule may read what the task is like: it serves something, and no recent effect speaks for it. */
    static final long READING_TASK = among(state -> state != EMPTY && !isRecent(state));
    /** Those of them in which more than the impact is read. */
    static final long READING_RESPONSE = among(state -> strength(state) >= 2 && !isRecent(state));

    private LinkState() { }

    private static long among(IntPredicate isIn) {
        long states = 0;
        for (int state = 0; state < 64; state++) {
            states |= isIn.test(state) ? 1L << state : 0;
        }
        return states;
    }

    /** One link: strength 0-3, what its outcome suffers from, level 0-5 with an effect, whether that is recent (level 3 and more). */
    static int of(int strength, int suffers, int level, boolean recent) {
        if (strength == 0) {
            return EMPTY;
        }
        int row = strength == 1 ? 0 : strength == 2 ? 1 + suffers : 4 + suffers;
        return 1 + row * EVIDENCES + (recent && level >= 3 ? level + 3 : level);
    }

    static int strength(int state) {
        return state == EMPTY ? 0 : state <= EVIDENCES ? 1 : state <= 4 * EVIDENCES ? 2 : 3;
    }

    /** What the outcomes of strength 2 and 3 suffer from; -1 when there are none. */
    static int suffers(int state) {
        return strength(state) < 2 ? -1 : ((state - 1) / EVIDENCES - 1) % 3;
    }

    static int level(int state) {
        int evidence = state == EMPTY ? 0 : (state - 1) % EVIDENCES;
        return evidence > 5 ? evidence - 3 : evidence;
    }

    static boolean isRecent(int state) {
        return state != EMPTY && (state - 1) % EVIDENCES > 5;
    }

    static int join(int one, int other) {
        return JOIN[one << 6 | other];
    }

    /** Everything that a member of one set and a member of the other say together. */
    static long join(long ones, long others) {
        long joined = 0;
        for (long left = ones; left != 0; left &= left - 1) {
            int state = Long.numberOfTrailingZeros(left);
            for (long right = others; right != 0; right &= right - 1) {
                joined |= 1L << join(state, Long.numberOfTrailingZeros(right));
            }
        }
        return joined;
    }

    private static byte[] joins() {
        byte[] joins = new byte[64 * 64];
        for (int one = 0; one < 64; one++) {
            for (int other = 0; other < 64; other++) {
                joins[one << 6 | other] = (byte) joined(one, other);
            }
        }
        return joins;
    }

    private static int joined(int one, int other) {
        int suffersOne = suffers(one);
        int suffersOther = suffers(other);
        int suffers = suffersOne < 0 ? suffersOther : suffersOther < 0 || suffersOne == suffersOther ? suffersOne : LEARN;
        return of(Math.max(strength(one), strength(other)), suffers, Math.max(level(one), level(other)), isRecent(one) || isRecent(other));
    }
}
