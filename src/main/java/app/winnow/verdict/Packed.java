package app.winnow.verdict;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Result;
import java.util.ArrayList;
import java.util.List;

/** Sets of results as bits: three for each disposition, one an aid value. */
final class Packed {
    private static final int AIDS = AidValue.values().length;
    /** Every result there is, in the order of its word. */
    private static final Result[] BY_WORD = byWord();
    /** Results that leave an offering in the catalog. */
    private static final int STAYING = allOf(Disposition.KEEP) | allOf(Disposition.SLIM);

    /** Dispositions by half of the bits: looked up for each code whenever a policy moves. */
    private static final int HALF = 12;
    private static final int[] LOW = halves(0);
    private static final int[] HIGH = halves(HALF);

    private Packed() { }

    static int bit(Result result) {
        return 1 << result.disposition().ordinal() * AIDS + result.aid().ordinal();
    }

    /** Every result of this disposition. */
    static int allOf(Disposition disposition) {
        return (1 << AIDS) - 1 << disposition.ordinal() * AIDS;
    }

    /** The results in the order of their words. */
    static List<Result> results(int bits) {
        List<Result> results = new ArrayList<>(Integer.bitCount(bits));
        for (Result result : BY_WORD) {
            if ((bits & bit(result)) != 0) {
                results.add(result);
            }
        }
        return List.copyOf(results);
    }

    private static Result[] byWord() {
        List<Result> all = new ArrayList<>();
        for (Disposition disposition : Disposition.values()) {
            for (AidValue aid : AidValue.values()) {
                all.add(new Result(disposition, aid));
            }
        }
        return all.stream().sorted().toArray(Result[]::new);
    }

    /** The dispositions among these results, as bits by ordinal. */
    static int dispositions(int bits) {
        return LOW[bits & (1 << HALF) - 1] | HIGH[bits >>> HALF & (1 << HALF) - 1];
    }

    private static int[] halves(int shift) {
        int[] dispositions = new int[1 << HALF];
        for (int bits = 0; bits < dispositions.length; bits++) {
            for (int rest = bits; rest != 0; rest &= rest - 1) {
                dispositions[bits] |= 1 << (Integer.numberOfTrailingZeros(rest) + shift) / AIDS;
            }
        }
        return dispositions;
    }

    /** Whether one of these results leaves the offering in the catalog. */
    static boolean mayStay(int bits) {
        return (bits & STAYING) != 0;
    }

    /** Whether one of these results takes it out. */
    static boolean mayGo(int bits) {
        return (bits & ~STAYING) != 0;
    }

    static boolean mayBe(int bits, Disposition disposition) {
        return (bits & allOf(disposition)) != 0;
    }
}
