package app.winnow.desktop.match;

import app.winnow.insight.text.Candidate;
import app.winnow.insight.text.OutcomeMatch;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.task.Progress;
import java.util.HashMap;
import java.util.Map;

/** How likely each offering is to serve each outcome, by its words: worked out once for all, which takes its time. Scores only order; 0 = no word speaks for it. */
final class Likelihoods {
    private static final int STEP = 256;

    private final Map<String, float[]> byOutcome;

    private Likelihoods(Map<String, float[]> byOutcome) {
        this.byOutcome = byOutcome;
    }

    static Likelihoods of(OutcomeMatch match, Portfolio portfolio, Progress progress) {
        Map<String, float[]> byOutcome = new HashMap<>();
        int size = portfolio.offerings().size();
        portfolio.outcomes().forEach(outcome -> byOutcome.put(outcome.id(), new float[size]));
        for (int at = 0; at < size; at++) {
            if (at % STEP == 0) {
                progress.checkCancelled();
                progress.report(at, size, "");
            }
            for (Candidate candidate : match.rank(portfolio.offerings().get(at))) {
                byOutcome.get(candidate.outcome().id())[at] = (float) candidate.score();
            }
        }
        return new Likelihoods(byOutcome);
    }

    /** The score of the offering with this dense index. */
    double of(Outcome outcome, int index) {
        float[] scores = byOutcome.get(outcome.id());
        return scores == null || index >= scores.length ? 0 : scores[index];
    }
}
