package app.winnow.picture.bubble;

import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Offering;
import app.winnow.model.Result;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Numbers;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said of one bubble: what becomes of it, by which rule, what is still missing, and the figures behind its place. */
final class BubbleFacts {
    private static final int FEW = 3;

    private final Seen seen;
    private final Points points;
    private final Words words;

    BubbleFacts(Seen seen, Points points, Words words) {
        this.seen = seen;
        this.points = points;
        this.words = words;
    }

    /** A sentence or figure a line. */
    List<String> of(int point) {
        int at = points.at[point];
        Offering offering = seen.portfolio().offerings().get(at);
        Verdict verdict = seen.verdicts().at(at);
        List<String> facts = new ArrayList<>();
        facts.add(standing(offering, verdict));
        reasons(facts, offering, verdict);
        facts.add(figures(point));
        facts.add(contribution(point));
        facts.add(words.of("fact.also", level(point), age(points.months[point])));
        verdict.flips().stream().limit(1).forEach(facts::add);
        verdict.notes().stream().limit(2).forEach(facts::add);
        return facts;
    }

    /** "Slim, suggested" or "Open: keep or slim". */
    String standing(Offering offering, Verdict verdict) {
        if (offering.decision() != null) {
            return words.of("fact.decided", capital(DispositionNames.of(offering.decision().disposition())));
        }
        return verdict.disposition().map(one -> words.of("fact.suggested", capital(DispositionNames.of(one))))
                .orElseGet(() -> words.of("fact.open", any(verdict)));
    }

    private String any(Verdict verdict) {
        List<String> names = verdict.results().stream().map(Result::disposition).distinct().sorted().map(DispositionNames::of).toList();
        return names.size() < 2 ? String.join("", names)
                : words.of("or", String.join(", ", names.subList(0, names.size() - 1)), names.get(names.size() - 1));
    }

    private void reasons(List<String> facts, Offering offering, Verdict verdict) {
        Decision decision = offering.decision();
        if (decision != null && !decision.reason().isBlank()) {
            facts.add(words.of("fact.reason", decision.reason()));
        }
        if (decision != null && verdict.disposition().filter(one -> one != decision.disposition()).isPresent()) {
            facts.add(words.of("fact.against", DispositionNames.of(verdict.disposition().get())));
        }
        facts.add(verdict.rule() == null ? words.of("fact.rules") : words.of("fact.rule", words.of("rule." + verdict.rule().toLowerCase(Locale.ROOT).replace(' ', '-'))));
        List<Question> asks = verdict.asks();
        if (!asks.isEmpty()) {
            String first = asks.stream().limit(FEW).map(question -> asked(question, offering.code())).collect(Collectors.joining(", "));
            facts.add(words.of("fact.missing", first, Math.max(0, asks.size() - FEW)));
        }
    }

    private String asked(Question question, String code) {
        if (question instanceof Question.OfFact fact) {
            String name = words.of("ask." + fact.ask().column().toLowerCase(Locale.ROOT).replace(' ', '-'));
            return fact.code().equals(code) ? name : words.of("asked.of", name, fact.code());
        } else if (question instanceof Question.OfPair pair) {
            return words.of("asked.pair", pair.pair().first(), pair.pair().second());
        } else if (question instanceof Question.OfOutcome outcome) {
            return words.of(outcome.causes() ? "asked.causes" : "asked.state", outcome.outcome());
        }
        String unit = ((Question.OfUnit) question).about().unit();
        return unit.isBlank() ? words.of("asked.complete.all") : words.of("asked.complete", unit);
    }

    private String figures(int point) {
        return words.of("fact.figures", Numbers.orUnknown(points.hours[point]), hoursName(), Numbers.orUnknown(points.people[point]), people(seen.portfolio().offerings().get(points.at[point])));
    }

    /** What its people are a count of: enrolments stand in where completions are unknown, and are called so. */
    private String people(Offering offering) {
        boolean areEnrolled = offering.value(Field.COMPLETIONS).isEmpty() && offering.value(Field.ENROLMENTS).isPresent();
        return words.of(areEnrolled ? "people.enrolments" : "people.completions");
    }

    /** What the hours are of: "seat hours a year". */
    String hoursName() {
        return words.of("hours." + points.basis.name().toLowerCase(Locale.ROOT));
    }

    /** The same beside an axis: "seat hours a year", "catalog hours". */
    String hoursShort() {
        return words.of("hours.short." + points.basis.name().toLowerCase(Locale.ROOT));
    }

    private String contribution(int point) {
        int at = points.at[point];
        if (Double.isNaN(points.contribution[point])) {
            return words.of("fact.unseen");
        }
        Map<String, Link> links = seen.known(at).links().named();
        String served = links.entrySet().stream().filter(link -> link.getValue().strength() > 0)
                .sorted((one, other) -> other.getValue().strength() - one.getValue().strength()).limit(FEW)
                .map(link -> words.of(link.getValue().evidence() == null ? "served.claimed" : "served.shown", words.of("strength." + link.getValue().strength()), link.getKey()))
                .collect(Collectors.joining(", "));
        return served.isEmpty() ? words.of("fact.serves.none") : words.of("fact.serves", Numbers.share(points.contribution[point]), served);
    }

    private String level(int point) {
        int level = measured(point);
        return words.of("fact.level", words.of("level." + (level < 0 ? "unknown" : level)));
    }

    /** The best level that somebody measured, -1 for none. */
    int measured(int point) {
        return points.levels(seen)[point];
    }

    private String age(double months) {
        return Double.isNaN(months) ? words.of("fact.age.unknown") : words.of("fact.age", Upward.age(Math.rint(months), words));
    }

    /** Where it stands: decided, suggested or open. */
    String state(int at) {
        Disposition disposition = seen.disposition(at);
        return words.of(disposition == null ? "state.open" : seen.isDecided(at) ? "state.decided" : "state.suggested");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
