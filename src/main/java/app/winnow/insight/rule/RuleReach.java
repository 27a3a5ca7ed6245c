package app.winnow.insight.rule;

import app.winnow.model.Ask;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.WrittenRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule would touch in a portfolio, by dense index: those that would get its answer, those that have it already, and those that are answered differently
 * and are left alone. An answer is what people said of the offering itself; a confirmed list or a container says it of what nobody said anything about.
 */
public record RuleReach(WrittenRule rule, List<Integer> gets, List<Integer> has, List<Integer> differs) {
    public RuleReach {
        gets = List.copyOf(gets);
        has = List.copyOf(has);
        differs = List.copyOf(differs);
    }

    /** Looks at every offering once. A rule about an outcome that is gone touches nothing. */
    public static RuleReach of(WrittenRule rule, Portfolio portfolio) {
        Conditions test = new Conditions(rule);
        List<Integer> gets = new ArrayList<>();
        List<Integer> has = new ArrayList<>();
        List<Integer> differs = new ArrayList<>();
        boolean isGone = rule.then() instanceof WrittenRule.Serves serves && portfolio.outcome(serves.outcome()).isEmpty();
        for (int at = 0; at < portfolio.offerings().size() && !isGone; at++) {
            Offering offering = portfolio.offerings().get(at);
            if (test.test(offering)) {
                Optional<Boolean> same = same(rule.then(), offering, portfolio);
                (same.isEmpty() ? gets : same.get() ? has : differs).add(at);
            }
        }
        return new RuleReach(rule, gets, has, differs);
    }

    /** Whether it is answered as the rule says; empty while nobody has said. */
    private static Optional<Boolean> same(WrittenRule.Then then, Offering offering, Portfolio portfolio) {
        if (then instanceof WrittenRule.Serves serves) {
            Outcome outcome = portfolio.outcome(serves.outcome()).orElseThrow();
            return offering.answers().get(Ask.SERVES).flatMap(links -> links.to(outcome)).map(link -> link.strength() == serves.strength());
        }
        WrittenRule.Answer<?> answer = (WrittenRule.Answer<?>) then;
        return offering.answers().get(answer.ask()).map(said -> said.equals(answer.value()));
    }

    /** Those that would get the answer and came after the rule was applied last. */
    public List<Integer> fresh() {
        return gets.stream().filter(at -> at >= rule.seen()).toList();
    }

    /** What is said of an offering now, as text of the rule's kind: a strength for a link, else the answer; for those that are answered differently. */
    public Optional<WrittenRule.Then> now(Offering offering, Portfolio portfolio) {
        if (rule.then() instanceof WrittenRule.Serves serves) {
            return portfolio.outcome(serves.outcome()).flatMap(outcome -> offering.answers().get(Ask.SERVES).flatMap(links -> links.to(outcome)))
                    .map(link -> new WrittenRule.Serves(serves.outcome(), link.strength()));
        }
        return answer((WrittenRule.Answer<?>) rule.then(), offering);
    }

    private static <T> Optional<WrittenRule.Then> answer(WrittenRule.Answer<T> rule, Offering offering) {
        return offering.answers().get(rule.ask()).map(said -> new WrittenRule.Answer<>(rule.ask(), said));
    }

    /** The links of an offering with the one that a rule gives; the others stay as they are, looked at or not. */
    static Links linked(Offering offering, WrittenRule.Serves serves) {
        return offering.answers().get(Ask.SERVES).orElse(Links.of(Map.of(), 0)).with(serves.outcome(), Link.claimed(serves.strength()));
    }
}
