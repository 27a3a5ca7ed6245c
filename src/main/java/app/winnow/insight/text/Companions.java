package app.winnow.insight.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that keep an outcome's words company in this catalog: those of the offerings that speak for it most and for others least (pseudo-relevance feedback after
 * Rocchio 1971). So a catalog itself says that its "dashboards" are about reporting. What keeps every outcome company speaks for none.
 */
final class Companions {
    /** Offerings looked at for one outcome. */
    private static final int FEW = 12;
    /** An offering that says less than this share of what the loudest says is not about the outcome. */
    private static final double NEAR = 0.4;
    /** Words kept for one outcome. */
    private static final int WORDS = 40;
    /** How much they may say beside the outcome's own words, which together say 1. */
    private static final double SHARE = 0.5;
    /** Offerings at which the words are half trusted. */
    private static final double TRUSTED = 1.5;
    /** A companion is said by this share of these offerings, and by two at least: a name that stands once keeps nobody company. */
    private static final double SUPPORT = 0.2;
    private static final int TWICE = 2;
    /** What so many offerings say is no company. */
    private static final double COMMON = 0.1;
    private static final int MANY = 40;

    private final WordTable table;
    private final Leaders leaders;
    private final Bag bag = new Bag();
    private final Bag counts = new Bag();

    /** Looks at offerings by what outcomes say themselves. */
    Companions(WordTable table, Leaders leaders) {
        this.table = table;
        this.leaders = leaders;
    }

    /** For each outcome its companions; {@code heard} are the offerings that hear it best, as {@link #nearest} finds them. */
    List<Sparse> of(List<Sparse> heard) {
        List<Sparse> means = new ArrayList<>();
        Bag all = new Bag();
        for (int outcome = 0; outcome < heard.size(); outcome++) {
            Sparse mean = mean(outcome, heard.get(outcome));
            means.add(mean);
            all.add(mean, 1.0 / heard.size());
        }
        List<Sparse> companions = new ArrayList<>();
        for (int outcome = 0; outcome < means.size(); outcome++) {
            companions.add(strongest(means.get(outcome), all, trust(outcome, heard.get(outcome))));
        }
        return companions;
    }

    /** The offerings with the highest of these scores, the best first, as {@code words} with their scores as {@code weights}. */
    static Sparse nearest(float[] scores) {
        int[] best = new int[FEW];
        float[] score = new float[FEW];
        int count = 0;
        for (int offering = 0; offering < scores.length; offering++) {
            if (scores[offering] > 0 && (count < FEW || scores[offering] > score[count - 1])) {
                int at = count < FEW ? count++ : FEW - 1;
                while (at > 0 && score[at - 1] < scores[offering]) {
                    best[at] = best[at - 1];
                    score[at] = score[at - 1];
                    at--;
                }
                best[at] = offering;
                score[at] = scores[offering];
            }
        }
        int near = 0;
        while (near < count && score[near] >= NEAR * score[0]) {
            near++;
        }
        return new Sparse(Arrays.copyOf(best, near), Arrays.copyOf(score, near));
    }

    private Sparse mean(int outcome, Sparse heard) {
        double sum = 0;
        for (int at = 0; at < heard.size(); at++) {
            double share = share(outcome, heard, at);
            Sparse said = table.at(heard.words()[at]);
            bag.add(said, share);
            for (int word : said.words()) {
                counts.add(word, 1);
            }
            sum += share;
        }
        return kept(bag.empty(), sum, Math.max(TWICE, SUPPORT * heard.size()));
    }

    private Sparse kept(Sparse all, double sum, double least) {
        float[] kept = new float[all.size()];
        for (int at = 0; at < kept.length; at++) {
            int word = all.words()[at];
            boolean isCompany = counts.weight(word) >= least && table.users(word) <= Math.max(MANY, COMMON * table.size());
            kept[at] = isCompany ? (float) (all.weights()[at] / sum) : 0;
        }
        counts.empty();
        return new Sparse(all.words(), kept);
    }

    private double trust(int outcome, Sparse heard) {
        double sum = 0;
        for (int at = 0; at < heard.size(); at++) {
            sum += share(outcome, heard, at);
        }
        return sum / (sum + TRUSTED);
    }

    /** How much of what speaks for an offering's outcomes speaks for this one, and how loud. */
    private double share(int outcome, Sparse heard, int at) {
        int offering = heard.words()[at];
        double all = 0;
        for (int place = 0; place < leaders.count(offering); place++) {
            all += leaders.score(offering, place);
        }
        double own = heard.weights()[at];
        return own / Math.max(all, own) * own / heard.weights()[0];
    }

    private static Sparse strongest(Sparse mean, Bag all, double trust) {
        Integer[] order = new Integer[mean.size()];
        float[] above = new float[mean.size()];
        for (int at = 0; at < order.length; at++) {
            order[at] = at;
            above[at] = mean.weights()[at] - all.weight(mean.words()[at]);
        }
        Arrays.sort(order, (one, other) -> Float.compare(above[other], above[one]));
        int count = 0;
        while (count < Math.min(WORDS, order.length) && above[order[count]] > 0) {
            count++;
        }
        int[] words = new int[count];
        float[] weights = new float[count];
        for (int at = 0; at < count; at++) {
            words[at] = mean.words()[order[at]];
            weights[at] = above[order[at]];
        }
        Sparse found = new Sparse(words, weights);
        double length = found.length();
        return length == 0 ? Sparse.NONE : found.by(SHARE * trust / length);
    }
}
