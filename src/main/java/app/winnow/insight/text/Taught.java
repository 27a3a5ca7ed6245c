package app.winnow.insight.text;

import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What people's links taught so far, outcome by outcome, and what is suggested after it. Immutable: after further links there is another one that shares all that stayed. */
final class Taught {
    private final Sparse[] answered;
    private final List<Learned> learned;
    private final List<Sparse> says;
    private final Leaders leaders;

    private Taught(Sparse[] answered, List<Learned> learned, List<Sparse> says, Leaders leaders) {
        this.answered = answered;
        this.learned = List.copyOf(learned);
        this.says = List.copyOf(says);
        this.leaders = leaders;
    }

    /** Takes in all links of a portfolio. */
    static Taught of(Portfolio portfolio, Suggesting suggesting) {
        int outcomes = portfolio.outcomes().size();
        List<Sparse> says = new ArrayList<>();
        for (int place = 0; place < outcomes; place++) {
            says.add(suggesting.before(place));
        }
        Sparse[] nothing = new Sparse[portfolio.offerings().size()];
        Arrays.fill(nothing, Sparse.NONE);
        Taught taught = new Taught(nothing, Collections.nCopies(outcomes, Learned.NOTHING), says, suggesting.leaders());
        return taught.with(portfolio, IntStream.range(0, nothing.length).toArray(), suggesting);
    }

    /** Takes in the links that changed from one state to another of the same texts. */
    Taught after(Portfolio then, Portfolio now, Suggesting suggesting) {
        return with(now, then.offerings().differing(now.offerings()), suggesting);
    }

    private Taught with(Portfolio now, int[] offerings, Suggesting suggesting) {
        Sparse[] next = answered;
        BitSet touched = new BitSet();
        for (int offering : offerings) {
            Sparse is = Answered.of(now.offerings().get(offering), now.outcomes(), suggesting.places(), suggesting.first(offering));
            if (!is.says(answered[offering])) {
                next = next == answered ? answered.clone() : next;
                next[offering] = is;
                Arrays.stream(answered[offering].words()).forEach(touched::set);
                Arrays.stream(is.words()).forEach(touched::set);
            }
        }
        return touched.isEmpty() ? this : again(next, touched, suggesting);
    }

    private Taught again(Sparse[] next, BitSet touched, Suggesting suggesting) {
        List<Learned> nextLearned = new ArrayList<>(learned);
        List<Sparse> nextSays = new ArrayList<>(says);
        Leaders nextLeaders = leaders.copy();
        Bag bag = new Bag();
        for (int place = touched.nextSetBit(0); place >= 0; place = touched.nextSetBit(place + 1)) {
            nextLearned.set(place, learned(place, next, suggesting.words().table(), bag));
            nextSays.set(place, nextLearned.get(place).on(suggesting.before(place), bag));
            nextLeaders.change(place, suggesting.column(place, nextSays.get(place)));
        }
        suggesting.again(nextSays, nextLeaders);
        return new Taught(next, nextLearned, nextSays, nextLeaders);
    }

    private static Learned learned(int place, Sparse[] answered, WordTable table, Bag bag) {
        Bag yes = new Bag();
        Bag no = new Bag();
        for (int offering = 0; offering < answered.length; offering++) {
            float weight = answered[offering].size() == 0 ? 0 : answered[offering].of(place);
            if (weight != 0) {
                (weight > 0 ? yes : no).add(offering, Math.abs(weight));
            }
        }
        return Learned.of(yes.empty(), no.empty(), table, bag);
    }

    /** What links of an offering teach: outcomes by place, above 0 served, below 0 refused. */
    Sparse answered(int offering) {
        return answered[offering];
    }

    /** What was learned of the outcome at this place. */
    Learned learned(int place) {
        return learned.get(place);
    }

    /** What it says after that. */
    Sparse says(int place) {
        return says.get(place);
    }

    /** The outcomes that lead for each offering. */
    Leaders leaders() {
        return leaders;
    }

    /** The score of each offering for the outcome at this place. */
    float[] column(int place, Suggesting suggesting) {
        return suggesting.column(place, says.get(place));
    }
}
