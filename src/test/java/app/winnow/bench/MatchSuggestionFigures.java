package app.winnow.bench;

import app.winnow.insight.text.Language;
import app.winnow.insight.text.OutcomeMatch;
import app.winnow.insight.text.Tokenising;
import app.winnow.model.Ask;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Portfolio;
import app.winnow.model.change.SetAnswer;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/**
 * The figures of the suggested links, in a machine that is warm: milliseconds from the texts of 100,000 offerings to the first five of 50 and of 500 outcomes for each, beside Lucene's
 * analysers alone over the same texts; and from one confirmed link to the whole queue of 20,000 ranked again, with how often it was right so far: what 19 of 20 links take at most.
 */
final class MatchSuggestionFigures {
    private static final int MANY = 100_000;
    private static final int QUEUE = 20_000;
    private static final int WARM = 2;
    private static final int ROUNDS = 5;
    private static final int LINKS = 200;
    private static final double MS = 1e6;
    private static final double FRAME = 16;

    private final Lines lines;

    private MatchSuggestionFigures(Lines lines) {
        this.lines = lines;
    }

    public static void main(String[] args) {
        MatchSuggestionFigures figures = new MatchSuggestionFigures(new Lines(System.out));
        figures.suggestions(50);
        figures.suggestions(500);
        figures.reranked();
    }

    private void suggestions(int outcomes) {
        Language[] languages = new Language[MANY];
        Portfolio portfolio = new DrawnTexts(1).catalog(MANY, outcomes, languages);
        double[] ours = new double[ROUNDS];
        double[] floor = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long words = new Tokenising().all(portfolio, languages);
            double alone = (System.nanoTime() - start) / MS;
            start = System.nanoTime();
            long first = first(OutcomeMatch.of(portfolio), MANY);
            double took = (System.nanoTime() - start) / MS;
            if (first == 0 || words < MANY) {
                throw new IllegalStateException("both have to find something");
            }
            if (round >= 0) {
                ours[round] = took;
                floor[round] = alone;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(floor);
        lines.beside("match.suggestions." + outcomes, ours[ROUNDS / 2], floor[ROUNDS / 2]);
    }

    private void reranked() {
        Portfolio portfolio = new DrawnTexts(2).catalog(QUEUE, 50, new Language[QUEUE]);
        OutcomeMatch match = OutcomeMatch.of(portfolio);
        Random random = new Random(4);
        double[] took = new double[LINKS];
        for (int round = -LINKS; round < LINKS; round++) {
            int at = random.nextInt(QUEUE);
            String outcome = match.first(at).isEmpty() ? "O1" : match.first(at).get(0).id();
            portfolio = SetAnswer.from(portfolio, "C" + at, Ask.SERVES, Links.of(Map.of(outcome, Link.claimed(2)), 50)).applyTo(portfolio);
            long start = System.nanoTime();
            match = match.after(portfolio).orElseThrow();
            long first = first(match, QUEUE) + match.rank(portfolio.offerings().get((at + 1) % QUEUE)).get(0).tally().of();
            if (round >= 0) {
                took[round] = (System.nanoTime() - start) / MS;
            }
            if (first == 0) {
                throw new IllegalStateException("something has to be found");
            }
        }
        Arrays.sort(took);
        lines.within("match.reranked", took[LINKS / 2], FRAME);
        lines.within("match.reranked.slowest-of-20", took[LINKS * 19 / 20], FRAME);
    }

    /** The first five of every offering, looked at. */
    private static long first(OutcomeMatch match, int offerings) {
        long sum = 0;
        for (int at = 0; at < offerings; at++) {
            sum += match.first(at).size();
        }
        return sum;
    }
}
