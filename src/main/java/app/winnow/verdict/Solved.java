package app.winnow.verdict;

import app.winnow.model.Disposition;
import app.winnow.model.Result;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules say of one signature: the results that occur, the rules that say so, the results before the clamps, which cues decide (by {@link Cut})
 * and how many dispositions fewer an answer to each leaves on average.
 */
record Solved(List<Result> results, Set<Rule> rules, Set<Result> unclamped, Map<Cue, Integer> cues, Map<Cue, Double> shrink) {

    Solved {
        cues = new EnumMap<>(cues.isEmpty() ? new EnumMap<>(Cue.class) : cues);
        shrink = new EnumMap<>(shrink.isEmpty() ? new EnumMap<>(Cue.class) : shrink);
    }

    /** The dispositions that occur, as bits by ordinal. */
    int dispositions() {
        return results.stream().mapToInt(result -> 1 << result.disposition().ordinal()).reduce(0, (one, other) -> one | other);
    }

    boolean isSettled() {
        return Integer.bitCount(dispositions()) == 1;
    }

    boolean mayBe(Disposition disposition) {
        return (dispositions() & 1 << disposition.ordinal()) != 0;
    }

    /** Whether this cue turns what the cut tells apart. */
    boolean decides(Cue cue, Cut cut) {
        return (cues.getOrDefault(cue, 0) & cut.bit()) != 0;
    }
}
