package app.winnow.insight;

import app.winnow.model.Evidence;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Known;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How well the outcomes are served: a line an outcome in the order they were written, the codes of offerings at which somebody has looked and that serve
 * none, and of those at which nobody has looked. Withdrawn offerings are in none.
 */
public record Coverage(List<Line> lines, List<String> servesNone, List<String> notLookedAt) {

    /**
     * One outcome: how many offerings touch it, support it, and without how many it would fall; how many links are evidenced and how many only claimed; the
     * hours of the offerings that serve it (containers apart); the best level (1-5) measured with an effect, 0 when nobody has.
     */
    public record Line(String outcome, int touching, int supporting, int needed, int evidenced, int claimed, Range catalogHours, Range seatHours,
                       int bestLevel) {
        /** How many offerings serve it at all. */
        public int serving() {
            return touching + supporting + needed;
        }
    }

    public Coverage {
        lines = List.copyOf(lines);
        servesNone = List.copyOf(servesNone);
        notLookedAt = List.copyOf(notLookedAt);
    }

    /** The coverage of this portfolio, links that a container gives its members included. */
    public static Coverage of(Portfolio portfolio) {
        return of(portfolio, Known.of(portfolio));
    }

    /** The same with these facts of every offering. */
    public static Coverage of(Portfolio portfolio, List<Known> facts) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        portfolio.outcomes().forEach(outcome -> counts.put(outcome.id(), new Counts()));
        List<String> none = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        Hours hours = Hours.aYear(portfolio);
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Known known = facts.get(at);
            if (known.isWithdrawn()) {
                continue;
            }
            String code = portfolio.offerings().get(at).code();
            if (known.links() == null) {
                unseen.add(code);
            } else if (!count(counts, known, portfolio.offerings().get(at).minutes(), hours.at(at))) {
                none.add(code);
            }
        }
        return new Coverage(portfolio.outcomes().stream().map(Outcome::id).map(id -> counts.get(id).line(id)).toList(), none, unseen);
    }

    private static boolean count(Map<String, Counts> counts, Known known, OptionalDouble minutes, OptionalDouble seatHours) {
        boolean any = false;
        Links links = known.links();
        for (Map.Entry<String, Link> entry : links.named().entrySet()) {
            Counts outcome = counts.get(entry.getKey());
            if (outcome != null && entry.getValue().strength() > 0) {
                outcome.add(entry.getValue());
                if (known.kind() != Kind.CONTAINER) {
                    outcome.addHours(minutes, seatHours);
                }
                any = true;
            }
        }
        return any;
    }

    /** The counts of one outcome while they grow. */
    private static final class Counts {
        private final int[] strengths = new int[4];
        private int evidenced;
        private int claimed;
        private int bestLevel;
        private Range catalogHours = Range.ZERO;
        private Range seatHours = Range.ZERO;

        void add(Link link) {
            strengths[link.strength()]++;
            Evidence evidence = link.evidence();
            if (evidence == null) {
                claimed++;
            } else {
                evidenced++;
                bestLevel = evidence.effect() ? Math.max(bestLevel, evidence.level()) : bestLevel;
            }
        }

        void addHours(OptionalDouble minutes, OptionalDouble seats) {
            catalogHours = catalogHours.plus(minutes.isPresent() ? Range.exactly(minutes.getAsDouble() / 60) : Range.missing());
            seatHours = seatHours.plus(seats.isPresent() ? Range.exactly(seats.getAsDouble()) : Range.missing());
        }

        Line line(String outcome) {
            return new Line(outcome, strengths[1], strengths[2], strengths[3], evidenced, claimed, catalogHours, seatHours, bestLevel);
        }
    }
}
