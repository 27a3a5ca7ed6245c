package app.winnow.verdict;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Result;
import java.util.ArrayList;
import java.util.List;

/** Sets of results as bits: three for each disposition, one an aid value. */
final class Packed {
    private static final int AIDS = AidValue.values().length;
    private static final Disposition[] DISPOSITIONS = Disposition.values();
    private static final AidValue[] VALUES = AidValue.values();
    /** Results that leave an offering in the catalog. */
    private static final int STAYING = allOf(Disposition.KEEP) | allOf(Disposition.SLIM);

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
        List<Result> results = new ArrayList<>();
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            int at = Integer.numberOfTrailingZeros(rest);
            results.add(new Result(DISPOSITIONS[at / AIDS], VALUES[at % AIDS]));
        }
        return results.stream().sorted().toList();
    }

    /** The dispositions among these results, as bits by ordinal. */
    static int dispositions(int bits) {
        int dispositions = 0;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            dispositions |= 1 << Integer.numberOfTrailingZeros(rest) / AIDS;
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
