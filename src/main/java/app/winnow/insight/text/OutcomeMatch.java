package app.winnow.insight.text;

import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which outcomes each offering may serve, by its text: words that both say, related words, words that keep them company in this catalog, and what people's links taught.
 * Words only propose: they never set a link. The same portfolio always gives the same order. A value that threads share; {@link #after} gives the next one.
 */
public final class OutcomeMatch {
    /** Offerings that are less alike than this have little in common. */
    private static final float ALIKE = 0.25f;

    private final Portfolio portfolio;
    private final Suggesting suggesting;
    private final Taught taught;
    private final Tallies tallies;

    private OutcomeMatch(Portfolio portfolio, Suggesting suggesting, Taught taught) {
        this.portfolio = portfolio;
        this.suggesting = suggesting;
        this.taught = taught;
        tallies = new Tallies(portfolio, suggesting, taught);
    }

    /** Reads the whole catalog once: about a second for 20,000 offerings with descriptions. */
    public static OutcomeMatch of(Portfolio portfolio) {
        Suggesting suggesting = Suggesting.of(portfolio);
        return new OutcomeMatch(portfolio, suggesting, Taught.of(portfolio, suggesting));
    }

    /**
     * What is suggested after links changed, within a frame: only outcomes that something was said of are looked at again. Empty when the texts of offerings or outcomes
     * changed too: then the catalog is to be read anew with {@link #of}.
     */
    public Optional<OutcomeMatch> after(Portfolio next) {
        if (next == portfolio) {
            return Optional.of(this);
        }
        return suggesting.isOf(portfolio, next) ? Optional.of(new OutcomeMatch(next, suggesting, taught.after(portfolio, next, suggesting))) : Optional.empty();
    }

    /** Every outcome that concerns the offering's unit, audience and language, the likeliest first, those that nothing speaks for by serial. */
    public List<Candidate> rank(Offering offering) {
        List<Token> tokens = suggesting.words().tokens(offering);
        Sparse said = suggesting.words().weighed(tokens);
        float[] dense = suggesting.dense(said);
        List<Outcome> outcomes = portfolio.outcomes();
        float[] scores = new float[outcomes.size()];
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < scores.length; place++) {
            if (outcomes.get(place).scope().concerns(offering.scope())) {
                scores[place] = Suggesting.heard(taught.says(place).times(dense));
                places.add(place);
            }
        }
        places.sort(Comparator.<Integer>comparingDouble(place -> -scores[place]).thenComparing(place -> outcomes.get(place).serial()));
        return candidates(places, scores, new Marks(suggesting, taught, tokens, dense));
    }

    private List<Candidate> candidates(List<Integer> places, float[] scores, Marks marks) {
        List<Candidate> candidates = new ArrayList<>(places.size());
        float first = places.isEmpty() ? 0 : scores[places.get(0)];
        float second = places.size() < 2 ? 0 : scores[places.get(1)];
        for (int at = 0; at < places.size(); at++) {
            int place = places.get(at);
            Outcome outcome = portfolio.outcomes().get(place);
            candidates.add(scores[place] == 0 ? new Candidate(outcome, 0, List.of())
                    : new Candidate(outcome, scores[place], marks.in(place), marks.in(place, outcome.sentence()), tallies.of(Standing.of(at, first, second))));
        }
        return candidates;
    }

    /** The outcomes suggested first for the offering with this dense index, at most five, the likeliest first; ready for all offerings at once. */
    public List<Outcome> first(int index) {
        return IntStream.of(taught.leaders().shown(index)).mapToObj(portfolio.outcomes()::get).toList();
    }

    /** How loudly the words of the offering with this dense index speak for the outcome that is suggested first; 0 = nothing is suggested. It only orders. */
    public double loudness(int index) {
        return taught.leaders().count(index) == 0 ? 0 : taught.leaders().score(index, 0);
    }

    /** The offerings that speak for this outcome, by their dense indexes, the loudest first: {@link Alike#likeness} is how loud. For going outcome by outcome. */
    public List<Alike> offerings(Outcome outcome) {
        int place = suggesting.place(outcome.id());
        return place < 0 ? List.of() : sorted(taught.column(place, suggesting), 0, -1);
    }

    /** The offerings that say much the same as this one, by their dense indexes, the most alike first and itself left out. Withdrawn ones are among them. */
    public List<Alike> alike(Offering offering) {
        float[] likeness = suggesting.words().table().times(suggesting.words().weighed(suggesting.words().tokens(offering)));
        return sorted(likeness, ALIKE, portfolio.indexOf(offering.code()).orElse(-1));
    }

    private static List<Alike> sorted(float[] column, float above, int without) {
        List<Alike> found = new ArrayList<>();
        for (int index = 0; index < column.length; index++) {
            if (column[index] > above && index != without) {
                found.add(new Alike(index, Math.min(1, column[index])));
            }
        }
        found.sort(Comparator.comparingDouble(Alike::likeness).reversed().thenComparing(Alike::index));
        return found;
    }

    /** How often suggestions that stand like this were right so far, over all offerings whose links people know. */
    public Tally tally(Standing standing) {
        return tallies.of(standing);
    }
}
