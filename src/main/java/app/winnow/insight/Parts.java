package app.winnow.insight;

import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;

/** Each offering's part in the ledger by itself, where nobody needs the sums: worked out when somebody asks. Immutable; safe for several threads. */
public final class Parts {
    private final Verdicts verdicts;
    private final AidFlags aids;
    private final Effects effects;

    private Parts(Verdicts verdicts, AidFlags aids, Effects effects) {
        this.verdicts = verdicts;
        this.aids = aids;
        this.effects = effects;
    }

    /** The parts of the offerings that these suggestions are for. */
    public static Parts of(Verdicts verdicts) {
        Portfolio portfolio = verdicts.portfolio();
        AidFlags aids = AidFlags.of(portfolio, verdicts);
        return new Parts(verdicts, aids, new Effects(portfolio, verdicts, aids));
    }

    /** The part of the offering with this dense index. */
    public Effect of(int at) {
        return verdicts.known(at).isWithdrawn() ? Effect.NOTHING : effects.of(at, Fate.of(verdicts.portfolio().offerings().get(at), at, verdicts));
    }

    /** The parts of all, by dense index. */
    public List<Effect> all() {
        List<Effect> all = new ArrayList<>(verdicts.size());
        for (int at = 0; at < verdicts.size(); at++) {
            all.add(of(at));
        }
        return all;
    }

    /** Whether the ledger counts a new aid that has to be built for this offering first; what is still open has none yet. */
    public boolean buildsAid(int at) {
        return aids.isNew(at);
    }
}
