package app.winnow.desktop.match;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Cause;
import app.winnow.model.Dial;
import app.winnow.model.Kind;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Prescription;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.State;
import app.winnow.model.Status;
import app.winnow.model.UnitAudience;
import app.winnow.model.Worded;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.SetPair;
import app.winnow.verdict.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the deciding questions to people: sentences, answers and keys. What is asked elsewhere (links, relations) has no form here. */
final class Forms {
    private final Portfolio portfolio;

    Forms(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** The form of a question seen from the offering with this code; empty when it is asked elsewhere. */
    Optional<Form> of(Question question, String seenFrom) {
        if (question instanceof Question.OfFact fact) {
            return ofFact(fact).map(form -> fact.code().equals(seenFrom) ? form : about(form, fact.code()));
        }
        if (question instanceof Question.OfPair pair) {
            return Optional.of(ofPair(pair, seenFrom));
        }
        if (question instanceof Question.OfOutcome outcome) {
            return portfolio.outcome(outcome.outcome()).map(found -> outcome.causes() ? causes(outcome, found) : state(outcome, found));
        }
        return Optional.of(ofUnit((Question.OfUnit) question));
    }

    private Form about(Form form, String code) {
        String title = portfolio.offering(code).map(Offering::title).orElse(code);
        return new Form(form.question(), Words.of("ask.other", title, form.sentence()), form.choices(), form.isSeveral(), form.change());
    }

    private Optional<Form> ofFact(Question.OfFact fact) {
        Ask<?> ask = fact.ask();
        if (ask == Ask.IMPACT) {
            return Optional.of(one(fact, Ask.IMPACT, numbered("impact.", 1, 7), at -> at + 1));
        }
        if (ask == Ask.RESPONSE) {
            List<Response> values = List.of(Response.REFERENCED, Response.MEMORISED, Response.MIXED);
            return Optional.of(one(fact, Ask.RESPONSE, List.of(new Choice("L", Words.of("response.referenced")), new Choice("U", Words.of("response.memorised")),
                    new Choice("S", Words.of("response.mixed"))), values::get));
        }
        if (ask == Ask.NEW_OR_CHANGE) {
            return Optional.of(one(fact, Ask.NEW_OR_CHANGE, yesNo(), at -> at == 0));
        }
        if (ask == Ask.SIZE) {
            return Optional.of(dial(fact, Ask.SIZE, "size."));
        }
        if (ask == Ask.ACCESS) {
            return Optional.of(dial(fact, Ask.ACCESS, "access."));
        }
        if (ask == Ask.DIRECTNESS) {
            return Optional.of(dial(fact, Ask.DIRECTNESS, "directness."));
        }
        if (ask == Ask.OBSTACLES) {
            return Optional.of(several(fact, Ask.OBSTACLES, Obstacle.values(), "obstacle."));
        }
        if (ask == Ask.PRESCRIBED) {
            return Optional.of(several(fact, Ask.PRESCRIBED, Prescription.values(), "prescribed."));
        }
        return ofList(fact);
    }

    /** Facts that the lists ask, where a list was left for later. */
    private Optional<Form> ofList(Question.OfFact fact) {
        if (fact.ask() == Ask.KIND) {
            return Optional.of(one(fact, Ask.KIND, worded("kind.", Kind.values()), at -> Kind.values()[at]));
        }
        if (fact.ask() == Ask.PURPOSE) {
            return Optional.of(one(fact, Ask.PURPOSE, worded("purpose.", Purpose.values()), at -> Purpose.values()[at]));
        }
        if (fact.ask() == Ask.REQUIRED_BY) {
            return Optional.of(one(fact, Ask.REQUIRED_BY, worded("basis.", Basis.values()), at -> new Requirement(Basis.values()[at], "")));
        }
        if (fact.ask() == Ask.STATUS) {
            return Optional.of(one(fact, Ask.STATUS, worded("status.", Status.values()), at -> Status.values()[at]));
        }
        return Optional.empty();
    }

    private Form dial(Question.OfFact fact, Ask<Dial> ask, String prefix) {
        return one(fact, ask, numbered(prefix, 0, 4), at -> new Dial(at, null));
    }

    private <T> Form one(Question.OfFact fact, Ask<T> ask, List<Choice> choices, Function<Integer, T> value) {
        return new Form(fact, sentence(ask), choices, false,
                (now, chosen) -> SetAnswer.from(now, fact.code(), ask, value.apply(chosen.iterator().next())));
    }

    private <E extends Enum<E> & Worded> Form several(Question.OfFact fact, Ask<Set<E>> ask, E[] values, String prefix) {
        return new Form(fact, sentence(ask), worded(prefix, values), true,
                (now, chosen) -> SetAnswer.from(now, fact.code(), ask, chosen.stream().map(at -> values[at]).collect(Collectors.toSet())));
    }

    private Form ofPair(Question.OfPair pair, String seenFrom) {
        String other = pair.pair().has(seenFrom) ? pair.pair().other(seenFrom) : pair.pair().second();
        String one = pair.pair().other(other);
        String sentence = one.equals(seenFrom) ? Words.of("ask.pair", named(other)) : Words.of("ask.pair.others", named(one), named(other));
        return new Form(pair, sentence, List.of(new Choice("Y", Words.of("pair.same")), new Choice("N", Words.of("pair.different"))), false,
                (now, chosen) -> SetPair.from(now, pair.pair(), chosen.contains(0) ? PairState.SAME : PairState.DIFFERENT));
    }

    private String named(String code) {
        return portfolio.offering(code).map(offering -> Words.of("named", offering.title(), code)).orElse(code);
    }

    private static Form state(Question.OfOutcome question, Outcome outcome) {
        List<Choice> choices = List.of(new Choice("G", Words.of("state.gap")), new Choice("H", Words.of("state.held")), new Choice("C", Words.of("state.coming")));
        return new Form(question, Words.of("ask.state", outcome.id(), outcome.sentence()), choices, false, (now, chosen) ->
                SetOutcome.from(now, outcome.id(), now.outcome(outcome.id()).orElseThrow().withState(State.values()[chosen.iterator().next()], Map.of())));
    }

    /** An outcome's causes are never none: a gap has at least one. */
    private static Form causes(Question.OfOutcome question, Outcome outcome) {
        return new Form(question, Words.of("ask.causes", outcome.id(), outcome.sentence()), worded("cause.", Cause.values()), true, (now, chosen) -> {
            Map<Cause, String> causes = new EnumMap<>(Cause.class);
            chosen.forEach(at -> causes.put(Cause.values()[at], ""));
            return SetOutcome.from(now, outcome.id(), now.outcome(outcome.id()).orElseThrow().withState(State.GAP, causes));
        });
    }

    private static Form ofUnit(Question.OfUnit unit) {
        UnitAudience about = unit.about();
        String who = about.unit().isBlank() && about.audience().isBlank() ? Words.of("everyone")
                : about.unit().isBlank() || about.audience().isBlank() ? about.unit() + about.audience() : about.unit() + " / " + about.audience();
        return new Form(unit, Words.of("ask.complete", who), yesNo(), false, (now, chosen) -> SetComplete.from(now, about, chosen.contains(0)));
    }

    private static String sentence(Ask<?> ask) {
        return Words.of("ask." + Words.key(ask.column()));
    }

    private static List<Choice> yesNo() {
        return List.of(new Choice("Y", Words.of("yes")), new Choice("N", Words.of("no")));
    }

    private static List<Choice> numbered(String prefix, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(number -> new Choice(String.valueOf(number), Words.of(prefix + number))).toList();
    }

    private static List<Choice> worded(String prefix, Worded[] values) {
        List<Choice> choices = new ArrayList<>();
        Arrays.stream(values).forEach(value -> choices.add(new Choice(String.valueOf(choices.size() + 1), Words.of(prefix + Words.key(value.word())))));
        return choices;
    }
}
