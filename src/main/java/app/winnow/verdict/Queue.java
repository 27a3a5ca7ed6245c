package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The order of the questions: what an answer is worth over all offerings that it helps to settle, weighted by seat hours, divided by what asking costs.
 * An offering without known seat hours weighs as much as the average of the others. A list is one question while it is not confirmed, and so is what a
 * basis prescribes.
 */
final class Queue {
    /** The code that stands for every offering in the answers file: {@code OfFact("*", KIND)} asks for the list of kinds. */
    static final String LIST = "*";
    private static final int FACTS_OF_A_QUESTIONNAIRE = 9;

    private final Findings findings;
    private final Asks asks;
    private final Map<Question, Double> worth = new HashMap<>();
    private final Map<Question, Question> subjects = new HashMap<>();

    Queue(Findings findings, Asks asks) {
        this.findings = findings;
        this.asks = asks;
        double[] weights = weights();
        for (int at = 0; at < findings.size(); at++) {
            double weight = weights[at];
            Map<Question, Double> best = new HashMap<>();
            asks.of(at, Cut.DISPOSITION).forEach((question, value) -> best.merge(subject(question), value, Math::max));
            best.forEach((subject, value) -> worth.merge(subject, value * weight, Double::sum));
        }
    }

    /** The questions of one offering, best first. */
    List<Question> of(int at) {
        return asks.of(at, Cut.DISPOSITION).keySet().stream().sorted(bestFirst(this::subject)).toList();
    }

    Verdicts.Questions all() {
        List<Question> next = worth.keySet().stream().sorted(bestFirst(question -> question)).toList();
        long judged = java.util.stream.IntStream.range(0, findings.size()).filter(findings::isJudged).count();
        return new Verdicts.Questions(next.size(), (int) judged * FACTS_OF_A_QUESTIONNAIRE, next);
    }

    /** What is asked once: the list instead of one offering's part in it. */
    private Question subject(Question question) {
        if (!(question instanceof Question.OfFact fact) || !(Ask.lists().contains(fact.ask()) || fact.ask() == Ask.PRESCRIBED)) {
            return question;
        }
        return subjects.computeIfAbsent(question, any -> shared(fact));
    }

    private Question shared(Question.OfFact fact) {
        if (fact.ask() != Ask.PRESCRIBED) {
            return new Question.OfFact(LIST, fact.ask());
        }
        Known mine = findings.facts.at(findings.portfolio.indexOf(fact.code()).orElseThrow());
        if (mine.required() == null) {
            return fact;
        }
        for (int at = 0; at < findings.size(); at++) {
            Known other = findings.facts.at(at);
            if (other.required() != null && KnownFacts.key(other.required()).equals(KnownFacts.key(mine.required())) && findings.isJudged(at)) {
                return new Question.OfFact(findings.code(at), fact.ask());
            }
        }
        return fact;
    }

    private Comparator<Question> bestFirst(java.util.function.UnaryOperator<Question> subject) {
        return Comparator.comparingDouble((Question question) -> -worth.getOrDefault(subject.apply(question), 0.0) / cost(question))
                .thenComparingDouble(this::cost).thenComparing(Queue::key);
    }

    private double cost(Question question) {
        Policy.Costs costs = findings.portfolio.policy().costs();
        if (question instanceof Question.OfFact fact) {
            return Ask.lists().contains(fact.ask()) || fact.ask() == Ask.PRESCRIBED ? costs.list() : fact.ask() == Ask.SERVES ? costs.links() : costs.dial();
        }
        return question instanceof Question.OfPair ? costs.pair() : question instanceof Question.OfOutcome ? costs.outcome() : costs.unit();
    }

    private static String key(Question question) {
        if (question instanceof Question.OfFact fact) {
            return fact.code() + "\n" + (char) ('A' + Ask.all().indexOf(fact.ask()));
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
