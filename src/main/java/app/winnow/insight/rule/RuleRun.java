package app.winnow.insight.rule;

import app.winnow.model.Ask;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.WrittenRule;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetRule;
import app.winnow.model.change.Several;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Applying a rule: one change that says which rule it was, keeps the rule, and gives its answer to the offerings that a person let stand. */
public final class RuleRun {
    private RuleRun() { }

    /** The change for these offerings, by dense index; none of them may be answered. */
    public static Several of(WrittenRule rule, Portfolio portfolio, Collection<Integer> offerings) {
        List<Change> changes = new ArrayList<>();
        changes.add(SetRule.from(portfolio, rule.number(), rule.seen(portfolio.offerings().size())));
        for (int at : offerings) {
            changes.add(answer(rule.then(), portfolio, portfolio.offerings().get(at)));
        }
        return new Several(Words.of("applied", String.valueOf(rule.number()), RuleLine.of(rule), offerings.size()), changes);
    }

    private static Change answer(WrittenRule.Then then, Portfolio portfolio, Offering offering) {
        return then instanceof WrittenRule.Serves serves ? SetAnswer.from(portfolio, offering.code(), Ask.SERVES, RuleReach.linked(offering, serves))
                : answered((WrittenRule.Answer<?>) then, portfolio, offering);
    }

    private static <T> Change answered(WrittenRule.Answer<T> answer, Portfolio portfolio, Offering offering) {
        return SetAnswer.from(portfolio, offering.code(), answer.ask(), answer.value());
    }

    /** The number that a new rule gets. */
    public static int nextNumber(Portfolio portfolio) {
        return portfolio.rules().isEmpty() ? 1 : portfolio.rules().lastKey() + 1;
    }
}
