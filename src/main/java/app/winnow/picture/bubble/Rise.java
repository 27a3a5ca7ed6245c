package app.winnow.picture.bubble;

import app.winnow.picture.Numbers;
import app.winnow.picture.Scale;
import app.winnow.picture.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Values to a height between 0 and 1. Hours and ages differ by factors of hundreds, so equal steps up are equal factors; below the first step it runs straight
 * down to 0, because an offering that took no hours at all has a place too.
 */
final class Rise {
    private static final int[][] ROUND = {{1}, {3}, {2, 5}, {4, 6, 8}};
    private static final int FEW = 4;

    private final double step;
    private final double most;
    private final double unit;
    private final DoubleFunction<String> words;

    private Rise(double step, double most, double unit, DoubleFunction<String> words) {
        this.step = step;
        this.most = most;
        this.unit = unit;
        this.words = words;
    }

    /** Hours from about {@code low} to {@code high}: 0, 10, 30, 100 ... */
    static Rise ofHours(double low, double high) {
        double least = Math.min(power(low), power(high));
        return new Rise(least, Math.max(1, high) * 1.15, 1, hours -> Numbers.with(hours, 2));
    }

    private static double power(double value) {
        return Math.pow(10, Math.floor(Math.log10(Math.max(1, value))));
    }

    /** Months up to {@code high}, in years: 0, 1, 3, 10. */
    static Rise ofMonths(double high, DoubleFunction<String> words) {
        return new Rise(12, Math.max(24, high * 1.1), 12, words);
    }

    /** The height of this value: 0 at none, 1 a little above the most. */
    double height(double value) {
        return Math.log1p(value / step) / Math.log1p(most / step);
    }

    /** The value at this height. */
    double value(double height) {
        return step * Math.expm1(height * Math.log1p(most / step));
    }

    /** Round values that a reader knows where to find, as heights between these two that are at least {@code apart} from each other. */
    List<Tick> ticks(double low, double high, double apart) {
        List<Tick> ticks = new ArrayList<>();
        add(ticks, 0, low, high, apart);
        for (int fine = 0; fine < ROUND.length && (fine < 2 || ticks.size() < FEW); fine++) {
            for (double power = unit * power(step / unit); power <= most; power *= 10) {
                for (int times : ROUND[fine]) {
                    add(ticks, power * times, low, high, apart);
                }
            }
        }
        if (ticks.size() < FEW) {
            between(ticks, low, high, apart);
        }
        return ticks;
    }

    /** Deep inside, round steps of the values themselves. */
    private void between(List<Tick> ticks, double low, double high, double apart) {
        double from = value(low);
        double to = value(high);
        new Scale(from, to, from, to).ticks(FEW).forEach(tick -> add(ticks, tick.at(), low, high, apart));
    }

    private void add(List<Tick> ticks, double value, double low, double high, double apart) {
        double at = height(value);
        if (at >= low - 1e-9 && at <= high + 1e-9 && ticks.stream().allMatch(tick -> Math.abs(tick.at() - at) >= apart)) {
            ticks.add(new Tick(at, words.apply(value)));
        }
    }
}
