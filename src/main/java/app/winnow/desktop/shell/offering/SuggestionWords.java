package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.DispositionWords;
import app.winnow.model.Ask;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Worded;
import app.winnow.verdict.Known;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdict;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** A suggestion in the words of the screen: what is suggested, by which rule, from which facts, and which are missing. */
public final class SuggestionWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.shell.offering.messages");

    private SuggestionWords() { }

    /** A fact by its name; {@code value} is "" while it is unknown. */
    public record Fact(String name, String value) { }

    /** "Slim" for a settled suggestion, "Keep or slim" for an open one, and a word for an offering that is not judged. */
    public static String headline(Verdict verdict) {
        String any = DispositionWords.any(verdict.results());
        return any.isEmpty() ? WORDS.getString("not.judged") : any.substring(0, 1).toUpperCase(Locale.ROOT) + any.substring(1);
    }

    /** The rule with its source, or that several are still possible. */
    public static String rule(Verdict verdict) {
        if (verdict.results().isEmpty()) {
            return WORDS.getString("not.judged.why");
        }
        return verdict.rule() == null ? WORDS.getString("rule.open") : WORDS.getString("rule." + verdict.rule().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** The facts that the rules read, whoever answered them (people, a container, a list); known ones with their value. */
    public static List<Fact> facts(Portfolio portfolio, Offering offering, Known known) {
        Known.Work work = known.work();
        return List.of(
                fact(Ask.SERVES, known.links() == null ? null : links(portfolio, known.links())),
                fact(Ask.KIND, known.kind()), fact(Ask.PURPOSE, known.purpose()), fact(Ask.REQUIRED_BY, known.required()),
                fact(Ask.PRESCRIBED, known.prescribed()), fact(Ask.NEW_OR_CHANGE, known.newOrChange()),
                fact(Ask.IMPACT, work == null ? null : work.impact().orElse(null)),
                fact(Ask.RESPONSE, work == null || Integer.bitCount(work.responses()) != 1 ? null : Response.values()[Integer.numberOfTrailingZeros(work.responses())]),
                fact(Ask.OBSTACLES, offering.answers().get(Ask.OBSTACLES).<Object>map(own -> own).orElseGet(() -> obstacles(work))),
                fact(Ask.SIZE, offering.answers().get(Ask.SIZE).orElse(null)));
    }

    private static Fact fact(Ask<?> ask, Object value) {
        return new Fact(WORDS.getString("fact." + ask.column().toLowerCase(Locale.ROOT).replace(' ', '-')), value == null ? "" : text(value));
    }

    private static Object obstacles(Known.Work work) {
        return work == null || Integer.bitCount(work.obstacles()) != 1 ? null : WORDS.getString(work.obstacles() == 1 ? "nothing" : "something");
    }

    /** A question in a few words, seen from this offering. */
    public static String question(Question question, String code) {
        if (question instanceof Question.OfFact fact) {
            String name = WORDS.getString("fact." + fact.ask().column().toLowerCase(Locale.ROOT).replace(' ', '-'));
            return fact.code().equals(code) ? name : MessageFormat.format(WORDS.getString("question.of"), name, fact.code());
        }
        if (question instanceof Question.OfPair pair) {
            return MessageFormat.format(WORDS.getString("question.pair"), pair.pair().first(), pair.pair().second());
        }
        if (question instanceof Question.OfOutcome outcome) {
            return MessageFormat.format(WORDS.getString(outcome.causes() ? "question.causes" : "question.state"), outcome.outcome());
        }
        Question.OfUnit unit = (Question.OfUnit) question;
        String name = unit.about().unit().isBlank() ? WORDS.getString("everyone") : unit.about().unit();
        return MessageFormat.format(WORDS.getString("question.unit"), name);
    }

    private static String links(Portfolio portfolio, Links links) {
        String served = portfolio.outcomes().stream().filter(outcome -> links.to(outcome).map(Link::strength).orElse(0) > 0)
                .map(outcome -> served(outcome, links.to(outcome).orElseThrow())).collect(Collectors.joining("\n"));
        return served.isEmpty() ? WORDS.getString("serves.none") : served;
    }

    private static String served(Outcome outcome, Link link) {
        String strength = WORDS.getString("strength." + link.strength());
        return MessageFormat.format(WORDS.getString("served"), strength, outcome.id(), outcome.sentence(),
                WORDS.getString(link.evidence() == null ? "claimed" : "evidenced"));
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> several) {
            return several.isEmpty() ? WORDS.getString("nothing") : several.stream().map(SuggestionWords::text).sorted().collect(Collectors.joining(", "));
        }
        if (value instanceof Requirement requirement) {
            return requirement.name().isEmpty() ? requirement.basis().word() : requirement.basis().word() + ": " + requirement.name();
        }
        if (value instanceof app.winnow.model.Dial dial) {
            return dial.target() == null ? String.valueOf(dial.now()) : MessageFormat.format(WORDS.getString("dial"), dial.now(), dial.target());
        }
        if (value instanceof Boolean yes) {
            return WORDS.getString(yes ? "yes" : "no");
        }
        return value instanceof Worded worded ? worded.word() : String.valueOf(value);
    }
}
