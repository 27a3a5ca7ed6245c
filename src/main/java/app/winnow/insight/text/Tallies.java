package app.winnow.insight.text;

import app.winnow.model.Ask;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Portfolio;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts how often suggestions were right: for each offering whose links people know, what would be suggested had that offering itself taught nothing, and whether people linked it
 * (strength 1 to 3). Counted when somebody asks for the first time.
 */
final class Tallies {
    private static final int PLACES = 3;

    private final Portfolio portfolio;
    private final Suggesting suggesting;
    private final Taught taught;
    private Map<Standing, Tally> counted;

    Tallies(Portfolio portfolio, Suggesting suggesting, Taught taught) {
        this.portfolio = portfolio;
        this.suggesting = suggesting;
        this.taught = taught;
    }

    /** How often suggestions that stand like this were right. */
    synchronized Tally of(Standing standing) {
        if (counted == null) {
            counted = count();
        }
        return counted.getOrDefault(standing, Tally.NONE);
    }

    private Map<Standing, Tally> count() {
        Map<Standing, Tally> tallies = new EnumMap<>(Standing.class);
        withoutThemselves().forEach((offering, leaders) -> {
            Links links = portfolio.offerings().get(offering).answers().get(Ask.SERVES).orElseThrow();
            double first = leaders.count(0) == 0 ? 0 : leaders.score(0, 0);
            double second = leaders.count(0) < 2 ? 0 : leaders.score(0, 1);
            for (int at = 0; at < Math.min(PLACES, leaders.count(0)); at++) {
                Optional<Link> link = links.to(portfolio.outcomes().get(leaders.outcome(0, at)));
                if (link.isPresent()) {
                    boolean isRight = link.get().strength() > 0;
                    tallies.merge(Standing.of(at, first, second), Tally.NONE.with(isRight), (known, more) -> known.with(isRight));
                }
            }
        });
        return tallies;
    }

    /** For each offering that was looked at a list of its own, in which outcomes that it taught something have the score they would have without that. */
    private Map<Integer, Leaders> withoutThemselves() {
        Map<Integer, Leaders> lists = new TreeMap<>();
        for (int offering = 0; offering < portfolio.offerings().size(); offering++) {
            if (portfolio.offerings().get(offering).answers().get(Ask.SERVES).isPresent()) {
                lists.put(offering, taught.leaders().only(offering));
            }
        }
        float[][] dense = new float[3][suggesting.words().table().vocabulary()];
        for (int place = 0; place < portfolio.outcomes().size(); place++) {
            Learned learned = taught.learned(place);
            if (!learned.isNothing()) {
                List<Sparse> sums = List.of(suggesting.before(place), learned.yesSum(), learned.noSum());
                for (int at = 0; at < dense.length; at++) {
                    sums.get(at).spread(dense[at]);
                }
                without(place, lists, dense);
                for (int at = 0; at < dense.length; at++) {
                    sums.get(at).clear(dense[at]);
                }
            }
        }
        return lists;
    }

    /** {@code dense} is what the outcome said before, and what offerings that it was given and refused say together. */
    private void without(int place, Map<Integer, Leaders> lists, float[][] dense) {
        Learned learned = taught.learned(place);
        WordTable table = suggesting.words().table();
        for (boolean isServed : new boolean[] {true, false}) {
            Sparse side = isServed ? learned.yes() : learned.no();
            for (int at = 0; at < side.size(); at++) {
                int offering = side.words()[at];
                float own = isServed ? side.weights()[at] : -side.weights()[at];
                float score = learned.without(table.times(offering, dense[0]), table.times(offering, dense[1]), table.times(offering, dense[2]), own);
                lists.get(offering).change(0, place, suggesting.concerns(place, offering) ? Suggesting.heard(score) : 0);
            }
        }
    }
}
