package app.winnow.insight;

import app.winnow.model.Links;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The strip at the top: offerings in the audit (withdrawn ones are not), linked to an outcome, decided, seat hours a year released by decisions, net
 * deliverables of what is decided.
 */
public record Score(int offerings, int linked, int decided, Range released, Range netDeliverables) {

    /** The score of this portfolio. */
    public static Score of(Portfolio portfolio, Verdicts verdicts, LocalDate today) {
        int[] judged = IntStream.range(0, portfolio.offerings().size()).filter(at -> !verdicts.known(at).isWithdrawn()).toArray();
        long linked = IntStream.of(judged).filter(at -> isLinked(portfolio, verdicts.known(at).links())).count();
        long decided = IntStream.of(judged).filter(at -> portfolio.offerings().get(at).decision() != null).count();
        LedgerSums sums = new LedgerSums(portfolio, verdicts);
        return new Score(judged.length, (int) linked, (int) decided, sums.ledger().released().decided(), sums.netDecided());
    }

    private static boolean isLinked(Portfolio portfolio, Links links) {
        return links != null && portfolio.outcomes().stream()
                .anyMatch(outcome -> links.named().containsKey(outcome.id()) && links.named().get(outcome.id()).strength() > 0);
    }
}
