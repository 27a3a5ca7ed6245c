package app.winnow.picture.coverage;

import app.winnow.picture.Ink;
import app.winnow.picture.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Figures to neutral steps from little to much: by the root, because a few cells hold most of it; levels by themselves. */
final class Heat {
    private static final double EPSILON = 1e-9;

    private final Measure measure;
    private final double greatest;

    Heat(Measure measure, double greatest) {
        this.measure = measure;
        this.greatest = greatest;
    }

    /** From 1 to 6; 1 for what nobody knows and for nothing. */
    int step(double value) {
        if (!(value > 0)) {
            return 1;
        }
        double share = measure == Measure.LEVEL ? (value + 1) / Ink.STEPS : Math.sqrt(value / greatest);
        return (int) Math.max(1, Math.min(Ink.STEPS, Math.ceil(share * Ink.STEPS - EPSILON)));
    }

    /** What a step stands for: "5 to 12"; "" where no whole figure falls into it. */
    String range(int step) {
        if (measure == Measure.LEVEL) {
            return step > 1 ? String.valueOf(step - 1) : "";
        }
        double low = greatest * (step - 1) * (step - 1) / Ink.STEPS / Ink.STEPS;
        double high = greatest * step * step / Ink.STEPS / Ink.STEPS;
        long first = (long) Math.floor(low + EPSILON) + (measure == Measure.COUNT || step > 1 ? 1 : 0);
        long last = (long) Math.floor(high + EPSILON);
        if (measure == Measure.HOURS && step == Ink.STEPS) {
            last = (long) Math.ceil(high);
        }
        return last < first ? "" : last == first ? Numbers.whole(first) : Numbers.whole(first) + " \u2013 " + Numbers.whole(last);
    }

    /** The steps that stand for something. */
    List<Integer> steps() {
        List<Integer> steps = new ArrayList<>();
        for (int step = 1; step <= Ink.STEPS && greatest > 0; step++) {
            if (!range(step).isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }
}
