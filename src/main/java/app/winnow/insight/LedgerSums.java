package app.winnow.insight;

import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Adds the ledger up, one offering after the other. */
final class LedgerSums {
    private static final Ledger.BeforeAfter NONE = new Ledger.BeforeAfter(Range.ZERO, Range.ZERO);
    private static final Effect NOTHING = new Effect(NONE, NONE, NONE, NONE, NONE, Range.ZERO);

    private final List<Effect> effects = new ArrayList<>();
    private Range netDecided = Range.ZERO;
    private Range decided = Range.ZERO;
    private Range suggested = Range.ZERO;

    LedgerSums(Portfolio portfolio, Verdicts verdicts) {
        Effects each = new Effects(portfolio, verdicts);
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            if (verdicts.known(at).isWithdrawn()) {
                effects.add(NOTHING);
            } else {
                add(each, at, Fate.of(portfolio.offerings().get(at), at, verdicts));
            }
        }
    }

    /** Each offering's part, by dense index. */
    List<Effect> effects() {
        return List.copyOf(effects);
    }

    Ledger ledger() {
        return new Ledger(sum(Effect::offerings), sum(Effect::catalogHours), sum(Effect::seatHours), sum(Effect::cash), sum(Effect::maintenanceHours),
                effects.stream().map(Effect::netDeliverables).reduce(Range.ZERO, Range::plus), new Ledger.Released(decided, suggested));
    }

    /** New aids less offerings removed, by decisions alone. */
    Range netDecided() {
        return netDecided;
    }

    private void add(Effects each, int at, Fate fate) {
        Effect effect = each.of(at, fate);
        effects.add(effect);
        Range released = released(effect.seatHours());
        if (fate.source() == Fate.Source.DECIDED) {
            netDecided = netDecided.plus(effect.netDeliverables());
            decided = decided.plus(released);
        } else if (fate.source() == Fate.Source.SUGGESTED) {
            suggested = suggested.plus(released);
        }
    }

    /** What is released where both are known; what is not known is counted beside. */
    private static Range released(Ledger.BeforeAfter seats) {
        Range before = seats.before();
        Range after = seats.after();
        return after.unknown() > 0 ? Range.missing()
                : new Range(before.low() - after.high(), before.expected() - after.expected(), before.high() - after.low(), 0);
    }

    private Ledger.BeforeAfter sum(Function<Effect, Ledger.BeforeAfter> part) {
        Range before = Range.ZERO;
        Range after = Range.ZERO;
        for (Effect effect : effects) {
            before = before.plus(part.apply(effect).before());
            after = after.plus(part.apply(effect).after());
        }
        return new Ledger.BeforeAfter(before, after);
    }
}
