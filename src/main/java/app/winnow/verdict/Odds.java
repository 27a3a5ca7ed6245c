package app.winnow.verdict;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How likely the values of a question are: equally, until as many answers to it are known in this portfolio as the policy asks for, then by their
 * frequency there.
 */
final class Odds {
    /** Nothing is known yet. */
    static final Odds EVEN = of(List.of(), Policy.WORKSHOP);

    private final Map<Cue, double[]> weights = new EnumMap<>(Cue.class);

    private Odds() { }

    /** The odds in this portfolio; the same object as {@link #EVEN} while no question has enough answers. */
    static Odds of(Portfolio portfolio) {
        Odds odds = of(portfolio.offerings(), portfolio.policy());
        return odds.weights.entrySet().stream().allMatch(cue -> Arrays.equals(cue.getValue(), EVEN.of(cue.getKey()))) ? EVEN : odds;
    }

    private static Odds of(List<Offering> offerings, Policy policy) {
        Odds odds = new Odds();
        odds.start(Cue.PURPOSE, 5);
        odds.start(Cue.REQUIRED, 3);
        odds.start(Cue.PRESCRIBED, 2);
        odds.start(Cue.NEW, 2);
        odds.start(Cue.IMPACT, 8);
        odds.start(Cue.RESPONSE, 3);
        odds.start(Cue.OBSTACLES, 2);
        odds.start(Cue.SIZE, 5);
        offerings.stream().map(Offering::answers).filter(answers -> !answers.isEmpty()).forEach(odds::count);
        odds.weights.replaceAll((cue, counts) -> odds.likely(cue, counts, policy));
        return odds;
    }

    /** The weight of each value of this question; they need not add up to one. */
    double[] of(Cue cue) {
        return weights.get(cue);
    }

    private void start(Cue cue, int values) {
        weights.put(cue, new double[values]);
    }

    private void count(Answers answers) {
        answers.get(Ask.PURPOSE).ifPresent(purpose -> add(Cue.PURPOSE, purpose.ordinal()));
        answers.get(Ask.REQUIRED_BY).ifPresent(required -> add(Cue.REQUIRED, Reading.required(required)));
        answers.get(Ask.PRESCRIBED).ifPresent(prescribed -> add(Cue.PRESCRIBED, Reading.isTimed(prescribed) ? 1 : 0));
        answers.get(Ask.NEW_OR_CHANGE).ifPresent(isNew -> add(Cue.NEW, isNew ? 1 : 0));
        answers.get(Ask.IMPACT).ifPresent(impact -> add(Cue.IMPACT, impact));
        answers.get(Ask.RESPONSE).ifPresent(response -> add(Cue.RESPONSE, response.ordinal()));
        answers.get(Ask.OBSTACLES).ifPresent(obstacles -> add(Cue.OBSTACLES, obstacles.isEmpty() ? 0 : 1));
        answers.get(Ask.SIZE).ifPresent(size -> add(Cue.SIZE, size.now()));
    }

    private void add(Cue cue, int value) {
        weights.get(cue)[value]++;
    }

    /** Few answers say little: then a basis of seven, of which five protect, and two of six things prescribed, all equally likely. */
    private double[] likely(Cue cue, double[] counts, Policy policy) {
        double known = Arrays.stream(counts).sum();
        if (known >= policy.rules().countsFrom()) {
            return counts;
        }
        return switch (cue) {
            case REQUIRED -> new double[] {1, 1, 5};
            case PRESCRIBED -> new double[] {3, 1};
            default -> {
                double[] even = new double[counts.length];
                Arrays.fill(even, 1);
                yield even;
            }
        };
    }
}
