package app.winnow.desktop.match;

import app.winnow.model.Ask;
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
    private Linking() { }

    /** The strength now, empty while nobody has looked. */
    static Optional<Integer> strength(Offering offering, Outcome outcome) {
        return offering.answers().get(Ask.SERVES).flatMap(links -> links.to(outcome)).map(Link::strength);
    }

    /** Sets one strength; what was noted and shown of that link stays. */
    static Change set(Portfolio portfolio, Offering offering, Outcome outcome, int strength) {
        Links links = links(offering);
        Link before = links.named().get(outcome.id());
        Links next = links.with(outcome.id(), before == null ? Link.claimed(strength) : before.withStrength(strength));
        return change(portfolio, offering, strength == 0 ? next : next.seenUpTo(last(portfolio)));
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

    private static Change change(Portfolio portfolio, Offering offering, Links next) {
        return SetAnswer.from(portfolio, offering.code(), Ask.SERVES, next);
    }

    private static Links links(Offering offering) {
        return offering.answers().get(Ask.SERVES).orElse(Links.of(java.util.Map.of(), 0));
    }

    private static int last(Portfolio portfolio) {
        return portfolio.outcomes().stream().mapToInt(Outcome::serial).max().orElse(0);
    }
}
