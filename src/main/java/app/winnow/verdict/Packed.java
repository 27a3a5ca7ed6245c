package app.winnow.verdict;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Result;
import java.util.ArrayList;
import java.util.List;

/** Sets of results as bits: three for each disposition, one an aid value. */
final class Packed {
    private static final int AIDS = AidValue.values().length;

    private Packed() { }

    static int bit(Result result) {
        return 1 << result.disposition().ordinal() * AIDS + result.aid().ordinal();
    }

    /** The results in the order of their words. */
    static List<Result> results(int bits) {
        List<Result> results = new ArrayList<>();
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            int at = Integer.numberOfTrailingZeros(rest);
            results.add(new Result(Disposition.values()[at / AIDS], AidValue.values()[at % AIDS]));
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
}
