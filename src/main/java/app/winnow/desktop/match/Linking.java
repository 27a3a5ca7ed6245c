package app.winnow.desktop.match;

import app.winnow.model.Ask;
import app.winnow.model.Evidence;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import java.util.Optional;

/** What a key does to an offering's links. A link of 1-3 or "none" says that all outcomes of today were looked at; a single 0 says it of that outcome only. */
final class Linking {
    /** What is shown of an outcome at which nobody has looked yet is a link that supports it. */
    private static final int SUPPORTS = 2;

    private Linking() { }

    /** The strength now, empty while nobody has looked. */
    static Optional<Integer> strength(Offering offering, Outcome outcome) {
        return link(offering, outcome).map(Link::strength);
    }

    /** The link now, empty while nobody has looked. */
    static Optional<Link> link(Offering offering, Outcome outcome) {
        return offering.answers().get(Ask.SERVES).flatMap(links -> links.to(outcome));
    }

    /** Sets one strength; what was noted and shown of that link stays. */
    static Change set(Portfolio portfolio, Offering offering, Outcome outcome, int strength) {
        Links next = with(offering, outcome, strength);
        return change(portfolio, offering, strength == 0 ? next : next.seenUpTo(last(portfolio)));
    }

    /** The same without a word about the other outcomes, as where one outcome is looked at over many offerings. */
    static Change only(Portfolio portfolio, Offering offering, Outcome outcome, int strength) {
        return change(portfolio, offering, with(offering, outcome, strength));
    }

    private static Links with(Offering offering, Outcome outcome, int strength) {
        Link before = links(offering).named().get(outcome.id());
        return links(offering).with(outcome.id(), before == null ? Link.claimed(strength) : before.withStrength(strength));
    }

    /** Names the task in a line. */
    static Change task(Portfolio portfolio, Offering offering, Outcome outcome, String task) {
        Link link = strong(offering, outcome);
        return change(portfolio, offering, links(offering).with(outcome.id(), new Link(link.strength(), link.evidence(), task, link.measure(), link.source())));
    }

    /** Says how it was shown; null takes that back to a claim. */
    static Change shown(Portfolio portfolio, Offering offering, Outcome outcome, Evidence evidence, String source) {
        Link link = strong(offering, outcome);
        String measure = evidence == null || !link.measure().isEmpty() ? link.measure() : outcome.measure().name();
        return change(portfolio, offering, links(offering).with(outcome.id(), new Link(link.strength(), evidence, link.task(), measure, source)));
    }

    private static Link strong(Offering offering, Outcome outcome) {
        return link(offering, outcome).filter(link -> link.strength() > 0).orElse(Link.claimed(SUPPORTS));
    }

    /** Serves none of the outcomes of today: strength 0 for all of them. */
    static Change none(Portfolio portfolio, Offering offering) {
        Links next = links(offering);
        for (Outcome outcome : portfolio.outcomes()) {
            Link before = next.named().get(outcome.id());
            if (before != null && before.strength() > 0) {
                next = next.with(outcome.id(), before.withStrength(0));
            }
        }
        return change(portfolio, offering, next.seenUpTo(last(portfolio)));
    }

    /** What is set stays; all other outcomes of today were looked at. */
    static Change rest(Portfolio portfolio, Offering offering) {
        return change(portfolio, offering, links(offering).seenUpTo(last(portfolio)));
    }

    /** The same links as those of another offering, claimed: what was shown there is not shown here. */
    static Change like(Portfolio portfolio, Offering offering, Links others) {
        Links next = links(offering).seenUpTo(others.seen());
        for (var each : others.named().entrySet()) {
            Link link = each.getValue();
            if (link.strength() > 0) {
                next = next.with(each.getKey(), new Link(link.strength(), null, link.task(), "", ""));
            }
        }
        return change(portfolio, offering, next);
    }

    /** The links of an offering as they were answered, or none of them seen. */
    static Links links(Offering offering) {
        return offering.answers().get(Ask.SERVES).orElse(Links.of(java.util.Map.of(), 0));
    }

    private static Change change(Portfolio portfolio, Offering offering, Links next) {
        return SetAnswer.from(portfolio, offering.code(), Ask.SERVES, next);
    }

    /** The serial of the newest outcome, 0 when there is none. */
    static int last(Portfolio portfolio) {
        return portfolio.outcomes().stream().mapToInt(Outcome::serial).max().orElse(0);
    }
}
