package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Requirement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The order of the questions: what an answer is worth over all offerings that it helps to settle, weighted by seat hours, divided by what asking costs.
 * An offering without known seat hours weighs as much as the average of the others. A list is one question while it is not confirmed, and so is what a
 * basis prescribes.
 */
final class Queue {
    /** The code that stands for every offering in the answers file: {@code OfFact("*", KIND)} asks for the list of kinds. */
    static final String LIST = "*";

    private static final Set<Ask<?>> LISTED = Set.copyOf(Ask.lists());
    private static final List<Ask<?>> COLUMNS = Ask.all();

    private final Findings findings;
    private final Odds odds;
    private final Map<Question, Question> subjects = new ConcurrentHashMap<>();
    private final Map<Requirement, String> firstRequired = new HashMap<>();
    private final Map<Question, Place> places;

    private Queue(Findings findings, Odds odds, Map<Question, Place> places) {
        this.findings = findings;
        this.odds = odds;
        this.places = places;
        for (int at = findings.size() - 1; at >= 0; at--) {
            if (findings.facts.at(at).required() != null && findings.isJudged(at)) {
                firstRequired.put(KnownFacts.key(findings.facts.at(at).required()), findings.code(at));
            }
        }
    }

    /** Everything in its order; looks at every offering. */
    static Queue of(Findings findings) {
        Queue queue = new Queue(findings, Odds.of(findings.portfolio), new HashMap<>());
        queue.fill();
        return queue;
    }

    /** Without an order of the whole: each offering's questions by their worth for itself. */
    static Queue unordered(Findings findings) {
        return new Queue(findings, Odds.EVEN, Map.of());
    }

    private void fill() {
        Asks asks = new Asks(findings, odds);
        Map<Question, Double> worth = new HashMap<>();
        double[] weights = weights();
        for (int at = 0; at < findings.size(); at++) {
            double weight = weights[at];
            Map<Question, Double> best = new HashMap<>();
            asks.of(at, Cut.DISPOSITION).forEach((question, value) -> best.merge(subject(question), value, Math::max));
            best.forEach((subject, value) -> worth.merge(subject, value * weight, Double::sum));
        }
        worth.forEach((subject, value) -> places.put(subject, place(subject, value)));
    }

    private Place place(Question subject, double worth) {
        return new Place(subject, worth / cost(subject), cost(subject), key(subject));
    }

    /** Where a question stands: by worth for its cost, then cheaper, then by code and column. */
    private record Place(Question question, double worth, double cost, String key) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byWorth = Double.compare(other.worth, worth);
            int byCost = byWorth != 0 ? byWorth : Double.compare(cost, other.cost);
            return byCost != 0 ? byCost : key.compareTo(other.key);
        }
    }

    /** The questions of one offering, best first, in this state or a later one: what has no place in the whole yet comes by its worth for the offering. */
    List<Question> of(int at, Findings state) {
        Map<Question, Double> found = new Asks(state, odds).of(at, Cut.DISPOSITION);
        Map<Question, Place> all = new HashMap<>();
        found.forEach((question, worth) -> {
            Question subject = subject(question);
            Place known = places.get(subject);
            all.put(question, known == null ? place(subject, worth) : known);
        });
        return found.keySet().stream().sorted(Comparator.comparing(all::get)).toList();
    }

    /** All questions, each subject once, best first. */
    List<Question> all() {
        return places.values().stream().sorted().map(Place::question).toList();
    }

    /** What is asked once: the list instead of one offering's part in it. */
    private Question subject(Question question) {
        if (!(question instanceof Question.OfFact fact) || !isAskedOnce(fact.ask())) {
            return question;
        }
        return subjects.computeIfAbsent(question, any -> shared(fact));
    }

    private static boolean isAskedOnce(Ask<?> ask) {
        return LISTED.contains(ask) || ask == Ask.PRESCRIBED;
    }

    private Question shared(Question.OfFact fact) {
        if (fact.ask() != Ask.PRESCRIBED) {
            return new Question.OfFact(LIST, fact.ask());
        }
        Requirement mine = findings.facts.at(findings.portfolio.indexOf(fact.code()).orElseThrow()).required();
        return mine == null ? fact : new Question.OfFact(firstRequired.get(KnownFacts.key(mine)), fact.ask());
    }

    private double cost(Question question) {
        Policy.Costs costs = findings.portfolio.policy().costs();
        if (question instanceof Question.OfFact fact) {
            return isAskedOnce(fact.ask()) ? costs.list() : fact.ask() == Ask.SERVES ? costs.links() : costs.dial();
        }
        return question instanceof Question.OfPair ? costs.pair() : question instanceof Question.OfOutcome ? costs.outcome() : costs.unit();
    }

    private static String key(Question question) {
        if (question instanceof Question.OfFact fact) {
            return fact.code() + "\n" + (char) ('A' + COLUMNS.indexOf(fact.ask()));
        }
        return question instanceof Question.OfOutcome outcome ? outcome.outcome() + "\n" + (outcome.causes() ? "b" : "a") : question.word("");
    }

    /** Seat hours in the file's own period. */
    private double[] weights() {
        double[] weights = new double[findings.size()];
        double sum = 0;
        int known = 0;
        for (int at = 0; at < weights.length; at++) {
            Offering offering = findings.offering(at);
            OptionalDouble minutes = offering.minutes();
            OptionalDouble completions = offering.facts(Field.COMPLETIONS).number(Field.COMPLETIONS);
            weights[at] = minutes.isPresent() && completions.isPresent() ? minutes.getAsDouble() / 60 * completions.getAsDouble() : -1;
            sum += Math.max(0, weights[at]);
            known += weights[at] >= 0 ? 1 : 0;
        }
        double average = known == 0 || sum == 0 ? 1 : sum / known;
        for (int at = 0; at < weights.length; at++) {
            weights[at] = weights[at] < 0 ? average : weights[at];
        }
        return weights;
    }
}
