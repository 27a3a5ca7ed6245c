package app.winnow.verdict;

import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.Result;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules say of one signature: the results that occur at once; when somebody asks, the rules that say so, the results before the clamps, which cues
 * decide (by {@link Cut}) and how many dispositions fewer an answer to each leaves on average. Safe for several threads, who at worst work the same out twice.
 */
final class Solved {
    private static final Cut[] CUTS = Cut.values();

    private final Signature signature;
    private final Policy.Rules policy;
    private final int results;
    private volatile Explained explained;

    Solved(Signature signature, Policy.Rules policy, int results) {
        this.signature = signature;
        this.policy = policy;
        this.results = results;
    }

    /** What is behind the results. {@code asked} are the cues that are asked about, as bits, by cut. */
    record Explained(Set<Rule> rules, Set<Result> unclamped, Left left, int[] asked) { }

    /** The results in the order of their words. */
    List<Result> results() {
        return Packed.results(results);
    }

    /** The same as bits of {@link Packed}. */
    int bits() {
        return results;
    }

    Set<Rule> rules() {
        return explained().rules();
    }

    Set<Result> unclamped() {
        return explained().unclamped();
    }

    /** The dispositions that occur, as bits by ordinal. */
    int dispositions() {
        return Packed.dispositions(results);
    }

    boolean isSettled() {
        return Integer.bitCount(dispositions()) == 1;
    }

    boolean mayBe(Disposition disposition) {
        return Packed.mayBe(results, disposition);
    }

    /** The cues that are asked because they turn what the cut tells apart, as bits: while nobody has looked at its links only some are. */
    int asked(Cut cut) {
        return explained().asked()[cut.ordinal()];
    }

    /** How many dispositions fewer are left on average once this cue's fact is known. */
    double shrink(Cue cue, Odds odds) {
        return explained().left().shrink(cue, odds);
    }

    private Explained explained() {
        Explained known = explained;
        if (known == null) {
            Table table = new Table(signature, policy);
            Map<Cue, Integer> cues = table.cues();
            int[] asked = new int[CUTS.length];
            for (Cut cut : CUTS) {
                asked[cut.ordinal()] = Cue.asked(cues, cut);
            }
            known = new Explained(table.rules(), table.unclamped(), table.left(), asked);
            explained = known;
        }
        return known;
    }
}
