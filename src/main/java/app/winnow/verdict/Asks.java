package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The deciding questions of each offering (decision model, section 5), each with how many dispositions fewer its answer leaves on average. What others
 * bring is asked of those others.
 */
final class Asks {
    private static final Cue[] CUES = Cue.values();
    private static final int CROSSING = Cue.SAME.bit() | Cue.NEEDED.bit() | Cue.OTHERS.bit();
    private static final Map<Cue, Ask<?>> FACTS = Map.of(Cue.KIND, Ask.KIND, Cue.PURPOSE, Ask.PURPOSE, Cue.REQUIRED, Ask.REQUIRED_BY, Cue.PRESCRIBED,
            Ask.PRESCRIBED, Cue.NEW, Ask.NEW_OR_CHANGE, Cue.OBSTACLES, Ask.OBSTACLES, Cue.LINKS, Ask.SERVES, Cue.IMPACT, Ask.IMPACT, Cue.RESPONSE,
            Ask.RESPONSE, Cue.SIZE, Ask.SIZE);

    private final Findings findings;
    private final Odds odds;
    private final Map<Long, Map<Question, Double>> found = new HashMap<>();

    /** With {@code odds} each question gets its worth; where they are null only the questions themselves are asked for. */
    Asks(Findings findings, Odds odds) {
        this.findings = findings;
        this.odds = odds;
    }

    /** The questions about others that decide the offering's disposition. */
    Set<Question> crossing(int at) {
        return find(at, Cut.DISPOSITION, CROSSING).keySet();
    }

    /** The questions that decide what this cut tells apart, with their worth in dispositions. */
    Map<Question, Double> of(int at, Cut cut) {
        long key = (long) at << 2 | cut.ordinal();
        Map<Question, Double> known = found.get(key);
        if (known == null) {
            known = find(at, cut, -1);
            found.put(key, known);
        }
        return known;
    }

    private Map<Question, Double> find(int at, Cut cut, int among) {
        Solved solved = findings.solved(at);
        Map<Question, Double> asks = new LinkedHashMap<>();
        if (solved == null) {
            return asks;
        }
        for (int rest = solved.asked(cut) & among; rest != 0; rest &= rest - 1) {
            Cue cue = CUES[Integer.numberOfTrailingZeros(rest)];
            add(asks, at, cue, odds == null ? 0 : solved.shrink(cue, odds));
        }
        return asks;
    }

    private void add(Map<Question, Double> asks, int at, Cue cue, double worth) {
        switch (cue) {
            case COMPLETE -> put(asks, new Question.OfUnit(findings.links.about(findings.offering(at).scope())), worth);
            case CAUSES -> addOutcomes(asks, at, worth);
            case SAME -> addSame(asks, at, worth);
            case NEEDED -> {
                for (int other : findings.relations.neededBy(at)) {
                    addOthers(asks, other, Cut.STAYING, worth);
                }
            }
            case OTHERS -> addTied(asks, at, worth);
            default -> put(asks, new Question.OfFact(findings.code(at), FACTS.get(cue)), worth);
        }
    }

    private void addOutcomes(Map<Question, Double> asks, int at, double worth) {
        for (LinkFacts.Served served : findings.links.served(findings.facts.at(at).links())) {
            Outcome outcome = served.outcome();
            if (served.link().strength() >= 2 && LinkFacts.suffers(outcome) == LinkFacts.OPEN) {
                put(asks, new Question.OfOutcome(outcome.id(), true), worth);
                if (outcome.knownState().isEmpty()) {
                    put(asks, new Question.OfOutcome(outcome.id(), false), worth * 2 / 3);
                }
            }
        }
    }

    private void addSame(Map<Question, Double> asks, int at, double worth) {
        Group group = findings.group(at);
        for (Pair pair : group.turningPairs()) {
            put(asks, new Question.OfPair(pair), worth);
        }
        group.turningOthers().forEach((other, cues) -> {
            boolean isUnseen = cues.contains(Cue.LINKS);
            cues.stream().filter(cue -> !isUnseen || Cue.WHILE_UNSEEN.contains(cue)).forEach(cue -> add(asks, other, cue, worth / 2));
        });
    }

    private void addTied(Map<Question, Double> asks, int at, double worth) {
        findings.relations.hostOf(at).ifPresent(host -> addOthers(asks, host, Cut.STAYING, worth));
        for (int member : findings.judgedMembers(at)) {
            addOthers(asks, member, Cut.DESTINATION, worth);
        }
    }

    /** Another offering's questions, worth here what they are worth there in proportion. */
    private void addOthers(Map<Question, Double> asks, int other, Cut cut, double worth) {
        Map<Question, Double> theirs = of(other, cut);
        double possible = Math.max(1, Integer.bitCount(findings.isJudged(other) ? findings.solved(other).dispositions() : 0) - 1);
        theirs.forEach((question, value) -> put(asks, question, worth * Math.min(1, value / possible)));
    }

    private static void put(Map<Question, Double> asks, Question question, double worth) {
        asks.merge(question, Math.max(0, worth), Math::max);
    }
}
