package app.winnow.insight;

import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.Cause;
import app.winnow.model.Dial;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.State;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdicts;
import java.util.List;
import java.util.Set;

/**
 * At which levels offerings were measured and could be measured after the change (decision model, section 10; Kirkpatrick 1959, Phillips). Form, length and
 * place set no ceiling. A could-be is no result.
 */
public final class Levels {
    /** Levels go from 0, input, to this one. */
    public static final int HIGHEST = 5;
    private static final int LEARNING = 2;
    private static final int USE = 3;
    private static final int RESULTS = 4;

    private final Portfolio portfolio;
    private final Verdicts verdicts;
    private final Supports supports;
    private final Measurements measurements;

    /** The levels in this portfolio, which these suggestions belong to. */
    public Levels(Portfolio portfolio, Verdicts verdicts) {
        this.portfolio = portfolio;
        this.verdicts = verdicts;
        supports = new Supports(portfolio, verdicts);
        measurements = new Measurements(portfolio);
    }

    /** The levels of the offering with this dense index. */
    public OfferingLevels of(int at) {
        Offering offering = portfolio.offerings().get(at);
        Known known = verdicts.known(at);
        Fate fate = Fate.of(offering, at, verdicts);
        OfferingLevels.Standing standing = known.isWithdrawn() ? OfferingLevels.Standing.WITHDRAWN : !fate.mayGo() ? OfferingLevels.Standing.STAYS
                : fate.mayStay() ? OfferingLevels.Standing.OPEN : OfferingLevels.Standing.GOES;
        boolean there = standing == OfferingLevels.Standing.STAYS || standing == OfferingLevels.Standing.OPEN;
        return new OfferingLevels(measurements.designed(offering, known), measurements.of(offering, known), there ? could(at, fate) : OfferingLevels.Could.NOT,
                standing, known.isProtected().orElse(null), known.kind() == null ? null : known.kind() == Kind.COURSE);
    }

    /** 3 when its result is used at work and an outcome that it supports has a measure with a baseline, 4 when besides that a share can be isolated; else 2. */
    private OfferingLevels.Could could(int at, Fate fate) {
        Boolean used = isUsed(at, fate);
        Links links = verdicts.known(at).links();
        int least = LEARNING;
        int most = links == null && !Boolean.FALSE.equals(used) && hasBaselines() ? RESULTS : LEARNING;
        for (String id : links == null ? List.<String>of() : supports.supported(at)) {
            Outcome outcome = portfolio.outcome(id).orElseThrow();
            if (outcome.measure().name().isBlank() || outcome.measure().baseline().isBlank() || Boolean.FALSE.equals(used)) {
                continue;
            }
            Boolean isolated = isIsolable(at, outcome, links.named().get(id));
            least = Math.max(least, used == null ? LEARNING : Boolean.TRUE.equals(isolated) ? RESULTS : USE);
            most = Math.max(most, Boolean.FALSE.equals(isolated) ? USE : RESULTS);
        }
        return new OfferingLevels.Could(least, most);
    }

    private boolean hasBaselines() {
        return portfolio.outcomes().stream().anyMatch(outcome -> !outcome.measure().name().isBlank() && !outcome.measure().baseline().isBlank());
    }

    /** Whether its result is used at work after the change: it has an aid or is one, or its directness is at target. An aid beside counts once it is chosen. */
    private Boolean isUsed(int at, Fate fate) {
        Offering offering = portfolio.offerings().get(at);
        boolean aid = fate.source() == Fate.Source.DECIDED && fate.aid().value() != AidValue.NONE && !fate.dispositions().contains(Disposition.REPLACE);
        if (aid || verdicts.known(at).kind() == Kind.AID) {
            return true;
        }
        Dial directness = offering.answers().get(Ask.DIRECTNESS).orElse(null);
        return directness == null ? null : isAtTarget(directness, portfolio.policy().rules().directnessTarget());
    }

    static boolean isAtTarget(Dial dial, int policy) {
        return dial.now() >= (dial.target() == null ? policy : dial.target());
    }

    /**
     * Whether a share of the change in the measure can be told apart as this offering's (ours): somebody has measured its results before; or it is known that
     * nothing but knowledge or data is amiss and nothing else supports the outcome for its people. Unknown causes leave it unknown.
     */
    private Boolean isIsolable(int at, Outcome outcome, Link link) {
        if (link.evidence() != null && link.evidence().level() >= RESULTS) {
            return true;
        }
        if (!supports.isOnly(at, outcome.id())) {
            return false;
        }
        if (outcome.causes().isEmpty()) {
            return outcome.knownState().filter(state -> state != State.GAP).isPresent() ? Boolean.FALSE : null;
        }
        return Set.of(Cause.KNOWLEDGE, Cause.DATA).containsAll(outcome.causes().keySet());
    }
}
