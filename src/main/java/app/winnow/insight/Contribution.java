package app.winnow.insight;

import app.winnow.model.Ask;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import java.util.HashMap;
import java.util.Map;

/**
 * How much an offering does for the outcome that it serves best, from 0 (none) to 1: the greatest strength / 3 x weight of its links, divided by the greatest
 * weight of all outcomes, and x directness / 4 once that is answered. Ours; it orders a picture and decides nothing.
 */
public final class Contribution {
    private final Map<String, Double> weights = new HashMap<>();
    private final double greatest;

    /** Contributions in this portfolio. */
    public Contribution(Portfolio portfolio) {
        portfolio.outcomes().forEach(outcome -> weights.put(outcome.id(), Math.max(0, outcome.weight())));
        greatest = portfolio.outcomes().stream().mapToDouble(Outcome::weight).max().orElse(0);
    }

    /** The contribution by these links: the offering's own, or those of the container that it sits in. */
    public double of(Offering offering, Links links) {
        double best = 0;
        for (Map.Entry<String, Link> entry : links.named().entrySet()) {
            best = Math.max(best, entry.getValue().strength() / 3.0 * weights.getOrDefault(entry.getKey(), 0.0));
        }
        double direct = offering.answers().get(Ask.DIRECTNESS).map(dial -> dial.now() / 4.0).orElse(1.0);
        return greatest > 0 ? best / greatest * direct : 0;
    }
}
