package app.winnow.insight.asking;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Chunks;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A portfolio without what people answered: what is left is what imports say, the sentences of the outcomes, and every pair as a proposal. */
final class Stripped {
    /** Facts that come with an import (decision model, section 1) and that nobody is asked for. */
    private static final List<Ask<?>> IMPORTED = List.of(Ask.MEMBER_OF, Ask.ATTACHED_TO, Ask.PREREQUISITE_OF, Ask.STATUS);

    private Stripped() { }

    static Portfolio of(Portfolio portfolio) {
        Map<Pair, PairState> pairs = new TreeMap<>(portfolio.pairs());
        pairs.replaceAll((pair, state) -> PairState.PROPOSED);
        return portfolio.draft().offerings(Chunks.of(portfolio.offerings().stream().map(Stripped::bare).toList())).pairs(pairs)
                .outcomes(portfolio.outcomes().stream().map(outcome -> outcome.withState(null, Map.of())).toList())
                .complete(Map.of()).lists(imported(portfolio.lists())).done();
    }

    private static Offering bare(Offering offering) {
        return offering.withAnswers(imported(offering.answers())).withDecision(null);
    }

    private static Answers imported(Answers said) {
        Answers left = Answers.NONE;
        for (Ask<?> ask : IMPORTED) {
            left = with(left, ask, said);
        }
        return left;
    }

    private static <T> Answers with(Answers left, Ask<T> ask, Answers said) {
        return said.get(ask).map(value -> left.with(ask, value)).orElse(left);
    }
}
