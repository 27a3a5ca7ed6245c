package app.winnow.picture.change;

import app.winnow.insight.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The bars of a change from above to below: today, the decided steps, what that leaves, the suggested and the open steps, afterwards. */
final class Bars {
    private Bars() { }

    /** At most so many bars: where there are more, the smallest steps of a stage become one. Six are the fewest. */
    static List<Bar> of(Change change, int most) {
        List<List<Step>> stages = new ArrayList<>(Arrays.stream(Stage.values()).map(stage -> (List<Step>) new ArrayList<>(change.steps(stage))).toList());
        while (count(stages) > most && stages.stream().anyMatch(steps -> steps.size() > 1)) {
            join(stages.stream().filter(steps -> steps.size() > 1).min(Comparator.comparingDouble(steps -> smallest(steps).size())).orElseThrow());
        }
        List<Bar> bars = new ArrayList<>(List.of(Bar.total(Bar.Total.TODAY, change.before())));
        double at = change.before().expected();
        for (List<Step> steps : stages) {
            for (Step step : steps) {
                bars.add(Bar.step(step, at));
                at += step.change().expected();
            }
            if (steps == stages.get(0) && hasSubtotal(stages)) {
                bars.add(Bar.total(Bar.Total.DECIDED, change.afterDecided()));
            }
        }
        bars.add(Bar.total(Bar.Total.AFTER, change.after()));
        return bars;
    }

    private static boolean hasSubtotal(List<List<Step>> stages) {
        return !stages.get(0).isEmpty() && !(stages.get(1).isEmpty() && stages.get(2).isEmpty());
    }

    private static int count(List<List<Step>> stages) {
        return stages.stream().mapToInt(List::size).sum() + 2 + (hasSubtotal(stages) ? 1 : 0);
    }

    private static Step smallest(List<Step> steps) {
        return steps.stream().min(Comparator.comparingDouble(Step::size)).orElseThrow();
    }

    /** The two smallest as one, at the end. */
    private static void join(List<Step> steps) {
        Step one = smallest(steps);
        steps.remove(one);
        Step other = steps.stream().filter(step -> step.why() == Step.Why.SEVERAL).findFirst().orElseGet(() -> smallest(steps));
        steps.remove(other);
        Range both = one.change().plus(other.change());
        int[] offerings = java.util.stream.IntStream.concat(Arrays.stream(one.offerings()), Arrays.stream(other.offerings())).sorted().distinct().toArray();
        steps.add(new Step(one.stage(), Step.Why.SEVERAL, null, both, offerings));
    }
}
