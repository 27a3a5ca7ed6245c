package app.winnow.desktop.plan;

import app.winnow.insight.Effect;
import app.winnow.insight.Ledger;
import app.winnow.insight.Range;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.util.List;

/** The three numbers of the plan: seat hours a year, money a year and net deliverables, by decisions and, apart, by what is only suggested. */
public record PlanFigures(Range hours, Range hoursSuggested, Range cash, Range cashSuggested, Range net, Range netSuggested) {

    /** The figures of this portfolio, which these suggestions belong to. */
    static PlanFigures of(Portfolio portfolio, Verdicts verdicts) {
        List<Effect> effects = Ledger.effects(portfolio, verdicts);
        Sum decided = new Sum();
        Sum suggested = new Sum();
        for (int at = 0; at < effects.size(); at++) {
            if (portfolio.offerings().get(at).decision() != null) {
                decided.add(effects.get(at));
            } else if (verdicts.at(at).isSettled()) {
                suggested.add(effects.get(at));
            }
        }
        return new PlanFigures(decided.hours, suggested.hours, decided.cash, suggested.cash, decided.net, suggested.net);
    }

    private static final class Sum {
        private Range hours = Range.ZERO;
        private Range cash = Range.ZERO;
        private Range net = Range.ZERO;

        void add(Effect effect) {
            hours = hours.plus(released(effect.seatHours()));
            cash = cash.plus(released(effect.cash()));
            net = net.plus(effect.netDeliverables());
        }

        /** What stops; an offering whose figure is unknown before or after releases nothing that anybody could name. */
        private static Range released(Ledger.BeforeAfter figure) {
            Range before = figure.before();
            Range after = figure.after();
            return before.unknown() + after.unknown() > 0 ? Range.missing()
                    : new Range(before.low() - after.high(), before.expected() - after.expected(), before.high() - after.low(), 0);
        }
    }
}
