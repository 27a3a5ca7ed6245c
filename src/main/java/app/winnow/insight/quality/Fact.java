package app.winnow.insight.quality;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that may be known of an offering: a field of the catalog, or else a fact that people answer; the other one is null. */
public record Fact(Field field, Ask<?> ask) {
    private static final List<Fact> ALL = Stream.concat(
            Stream.of(Ask.SERVES, Ask.KIND, Ask.PURPOSE, Ask.REQUIRED_BY, Ask.PRESCRIBED, Ask.NEW_OR_CHANGE, Ask.IMPACT, Ask.RESPONSE, Ask.OBSTACLES, Ask.SIZE, Ask.STATUS).map(Fact::of),
            Stream.of(Field.DURATION, Field.COMPLETIONS, Field.LAST_ACTIVITY, Field.UPDATED, Field.OWNER, Field.UNIT, Field.AUDIENCE, Field.LANGUAGE, Field.CATEGORY,
                    Field.TYPE, Field.DESCRIPTION, Field.COST).map(field -> new Fact(field, null))).toList();

    /** What is looked at: the facts that rules read, then what the ledger, the queues and the matching of words live on. */
    public static List<Fact> all() {
        return ALL;
    }

    /** The fact behind this question. */
    public static Fact of(Ask<?> ask) {
        return new Fact(null, ask);
    }

    /** Its word in files and JSON: {@code impact}, {@code lastActivity}. */
    public String word() {
        return ask == null ? field.word() : ask.column().toLowerCase(Locale.ROOT);
    }

    /** The fact with this word. */
    public static Optional<Fact> named(String word) {
        return ALL.stream().filter(fact -> fact.word().equals(word)).findFirst();
    }

    /** How it is known of this offering, of which these facts count. */
    Certainty of(Portfolio portfolio, Offering offering, Known known) {
        if (ask == null) {
            return ofField(offering);
        }
        if (ask == Ask.STATUS) {
            return ofStatus(portfolio, offering);
        }
        if (ask == Ask.SERVES) {
            return ofLinks(portfolio, offering, known);
        }
        if (ask == Ask.PRESCRIBED && !known.isProtected().orElse(false)) {
            return Certainty.ASIDE;
        }
        boolean isKnown = isKnown(known);
        boolean own = offering.answers().get(ask).isPresent() || isKnown && isOfTask() && offering.answers().get(Ask.TASKS).isPresent();
        return own ? Certainty.ANSWERED : isKnown ? Certainty.ASSUMED : Certainty.UNKNOWN;
    }

    private boolean isOfTask() {
        return ask == Ask.IMPACT || ask == Ask.RESPONSE || ask == Ask.OBSTACLES;
    }

    private boolean isKnown(Known known) {
        if (ask == Ask.IMPACT) {
            return known.work().impact().isPresent();
        }
        if (ask == Ask.RESPONSE) {
            return Integer.bitCount(known.work().responses()) == 1;
        }
        if (ask == Ask.OBSTACLES) {
            return Integer.bitCount(known.work().obstacles()) == 1;
        }
        Object value = ask == Ask.KIND ? known.kind() : ask == Ask.PURPOSE ? known.purpose() : ask == Ask.REQUIRED_BY ? known.required()
                : ask == Ask.PRESCRIBED ? known.prescribed() : ask == Ask.NEW_OR_CHANGE ? known.newOrChange() : null;
        return value != null;
    }

    private Certainty ofField(Offering offering) {
        if (isSaid(offering.own().raw(field))) {
            return Certainty.ANSWERED;
        }
        if (isSaid(offering.imported().raw(field))) {
            return Certainty.IMPORTED;
        }
        // The ledger lets enrolments stand in for completions, and says so.
        boolean standsIn = field == Field.COMPLETIONS && offering.value(Field.ENROLMENTS).isPresent();
        return standsIn ? Certainty.ASSUMED : Certainty.UNKNOWN;
    }

    private static boolean isSaid(Object value) {
        return value != null && !(value instanceof List<?> texts && texts.isEmpty()) && !(value instanceof String text && text.isBlank());
    }

    private static Certainty ofStatus(Portfolio portfolio, Offering offering) {
        if (offering.answers().get(Ask.STATUS).isPresent() || offering.own().status().isPresent()) {
            return Certainty.ANSWERED;
        }
        return offering.imported().status().isPresent() ? Certainty.IMPORTED : portfolio.lists().get(Ask.STATUS).isPresent() ? Certainty.ASSUMED : Certainty.UNKNOWN;
    }

    private static Certainty ofLinks(Portfolio portfolio, Offering offering, Known known) {
        Answers own = offering.answers();
        if (own.get(Ask.SERVES).isPresent()) {
            return isLookedAt(portfolio, offering, own.get(Ask.SERVES).get()) ? Certainty.ANSWERED : Certainty.UNKNOWN;
        }
        return known.links() != null && isLookedAt(portfolio, offering, known.links()) ? Certainty.ASSUMED : Certainty.UNKNOWN;
    }

    /** Whether somebody has looked at every outcome that concerns it: one that was written later is unknown, not 0. */
    private static boolean isLookedAt(Portfolio portfolio, Offering offering, Links links) {
        List<Outcome> outcomes = portfolio.outcomes();
        if (outcomes.isEmpty() || outcomes.get(outcomes.size() - 1).serial() <= links.seen()) {
            return true;
        }
        return outcomes.stream().allMatch(outcome -> links.to(outcome).isPresent() || !outcome.scope().concerns(offering.scope()));
    }
}
