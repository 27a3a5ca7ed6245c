package app.winnow.insight.asking;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Kind;
import app.winnow.model.Links;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.State;
import app.winnow.model.UnitAudience;
import app.winnow.verdict.Known;
import app.winnow.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Somebody who knows everything: answers any question from a portfolio in which every fact is known. */
final class Truth {
    private static final int NO_OBSTACLE = 1;

    private final Portfolio truth;
    private final List<Known> known;

    Truth(Portfolio truth) {
        this.truth = truth;
        known = Known.of(truth);
    }

    /** The portfolio with an answer, and how many questions that was. */
    record Told(Portfolio portfolio, int cost) { }

    Told answer(Portfolio asked, Question question) {
        if (question instanceof Question.OfFact fact) {
            return fact.code().equals("*") ? list(asked, fact.ask()) : new Told(fact(asked, fact), 1);
        }
        if (question instanceof Question.OfPair pair) {
            return new Told(pair(asked, pair.pair()), 1);
        }
        return new Told(question instanceof Question.OfOutcome outcome ? outcome(asked, outcome) : unit(asked, ((Question.OfUnit) question).about()), 1);
    }

    // ---- one fact of one offering

    private Portfolio fact(Portfolio asked, Question.OfFact question) {
        int at = truth.indexOf(question.code()).orElseThrow();
        Ask<?> ask = question.ask();
        Known facts = known.get(at);
        if (ask == Ask.SERVES) {
            return said(asked, at, Ask.SERVES, facts.links() == null ? Links.of(Map.of(), truth.nextSerial() - 1) : facts.links());
        }
        if (ask == Ask.PRESCRIBED) {
            return said(asked, at, Ask.PRESCRIBED, facts.prescribed() == null ? Set.of() : facts.prescribed());
        }
        if (ask == Ask.IMPACT) {
            return said(asked, at, Ask.IMPACT, facts.work().impact().orElseThrow(() -> unknown(question)));
        }
        if (ask == Ask.RESPONSE) {
            return said(asked, at, Ask.RESPONSE, response(facts, question));
        }
        if (ask == Ask.SIZE) {
            return said(asked, at, Ask.SIZE, truth.offerings().get(at).answers().get(Ask.SIZE).orElseThrow(() -> unknown(question)));
        }
        throw unknown(question);
    }

    private static Response response(Known facts, Question.OfFact question) {
        if (Integer.bitCount(facts.work().responses()) != 1) {
            throw unknown(question);
        }
        return Response.values()[Integer.numberOfTrailingZeros(facts.work().responses())];
    }

    private static IllegalArgumentException unknown(Question question) {
        return new IllegalArgumentException("nobody knows " + question.word(""));
    }

    private static <T> Portfolio said(Portfolio asked, int at, Ask<T> ask, T value) {
        Offering offering = asked.offerings().get(at);
        return asked.draft().offering(at, offering.withAnswers(offering.answers().with(ask, value))).done();
    }

    // ---- lists

    /** Ticks what is not the rest, containers first because their answers hold for what is in them, and confirms the rest. */
    private Told list(Portfolio asked, Ask<?> ask) {
        Portfolio next = asked.draft().lists(confirmed(asked.lists(), ask)).done();
        int ticked = 0;
        for (boolean containers : new boolean[] {true, false}) {
            List<Known> told = Known.of(next);
            for (int at : differing(ask, told, containers)) {
                next = tick(next, at, ask);
                ticked++;
            }
        }
        return new Told(next, 1 + ticked);
    }

    private List<Integer> differing(Ask<?> ask, List<Known> told, boolean containers) {
        List<Integer> differing = new ArrayList<>();
        for (int at = 0; at < told.size(); at++) {
            boolean isAsked = !told.get(at).isWithdrawn() && (!containers || known.get(at).kind() == Kind.CONTAINER);
            if (isAsked && !Objects.equals(read(ask, told.get(at)), read(ask, known.get(at)))) {
                differing.add(at);
            }
        }
        return differing;
    }

    private static Answers confirmed(Answers lists, Ask<?> ask) {
        if (ask == Ask.KIND) {
            return lists.with(Ask.KIND, Kind.COURSE);
        }
        if (ask == Ask.PURPOSE) {
            return lists.with(Ask.PURPOSE, Purpose.PERFORM);
        }
        if (ask == Ask.REQUIRED_BY) {
            return lists.with(Ask.REQUIRED_BY, Requirement.NOBODY);
        }
        return ask == Ask.NEW_OR_CHANGE ? lists.with(Ask.NEW_OR_CHANGE, false) : lists.with(Ask.OBSTACLES, Set.of());
    }

    private static Object read(Ask<?> ask, Known facts) {
        if (ask == Ask.KIND) {
            return facts.kind();
        }
        if (ask == Ask.PURPOSE) {
            return facts.purpose();
        }
        if (ask == Ask.REQUIRED_BY) {
            return facts.required();
        }
        return ask == Ask.NEW_OR_CHANGE ? facts.newOrChange() : (Object) facts.work().obstacles();
    }

    private Portfolio tick(Portfolio asked, int at, Ask<?> ask) {
        Known facts = known.get(at);
        if (ask == Ask.KIND) {
            return said(asked, at, Ask.KIND, facts.kind());
        }
        if (ask == Ask.PURPOSE) {
            return said(asked, at, Ask.PURPOSE, facts.purpose());
        }
        if (ask == Ask.REQUIRED_BY) {
            return said(asked, at, Ask.REQUIRED_BY, facts.required());
        }
        if (ask == Ask.NEW_OR_CHANGE) {
            return said(asked, at, Ask.NEW_OR_CHANGE, facts.newOrChange());
        }
        // Which obstacle it is, no rule reads.
        return said(asked, at, Ask.OBSTACLES, facts.work().obstacles() == NO_OBSTACLE ? Set.of() : Set.of(Obstacle.SPEED));
    }

    // ---- pairs, outcomes, units

    private Portfolio pair(Portfolio asked, Pair pair) {
        Map<Pair, PairState> pairs = new TreeMap<>(asked.pairs());
        pairs.put(pair, truth.pairs().get(pair) == PairState.SAME ? PairState.SAME : PairState.DIFFERENT);
        return asked.draft().pairs(pairs).done();
    }

    /** Who is asked for the causes of something that is no gap says so. */
    private Portfolio outcome(Portfolio asked, Question.OfOutcome question) {
        Outcome is = truth.outcome(question.outcome()).orElseThrow();
        boolean isGap = is.knownState().orElseThrow(() -> unknown(question)) == State.GAP;
        return asked.draft().outcomes(asked.outcomes().stream().map(outcome -> !outcome.id().equals(is.id()) ? outcome
                : outcome.withState(is.knownState().get(), isGap && question.causes() ? is.causes() : Map.of())).toList()).done();
    }

    private Portfolio unit(Portfolio asked, UnitAudience about) {
        Map<UnitAudience, Boolean> complete = new TreeMap<>(asked.complete());
        complete.put(about, truth.complete().entrySet().stream().anyMatch(row -> row.getValue() && row.getKey().covers(about.unit(), about.audience())));
        return asked.draft().complete(complete).done();
    }
}
