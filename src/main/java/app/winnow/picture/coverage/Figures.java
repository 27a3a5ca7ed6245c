package app.winnow.picture.coverage;

import app.winnow.insight.Hours;
import app.winnow.picture.Numbers;
import app.winnow.picture.Words;
import java.util.Locale;

/** What measures are called in one state, and how their figures are written. */
final class Figures {
    private static final double SMALL = 10;

    private final Words words;
    private final Measure measure;
    private final Hours.Basis basis;

    Figures(Words words, Measure measure, Hours.Basis basis) {
        this.words = words;
        this.measure = measure;
        this.basis = basis;
    }

    Measure measure() {
        return measure;
    }

    /** "seat hours a year". */
    String name() {
        return name(measure);
    }

    String name(Measure of) {
        return of == Measure.HOURS ? words.of("measure.hours." + basis.name().toLowerCase(Locale.ROOT)) : words.of("measure." + of.key());
    }

    /** "and 12 more". */
    String folded(int count) {
        return words.of("fold.groups", count);
    }

    /** What sums are called. */
    String inAll() {
        return words.of(measure == Measure.LEVEL ? "sum.best" : "sum.all");
    }

    /** The figure of a cell, an en dash where nobody knows it. */
    String of(Cell cell) {
        double value = cell.value(measure);
        return Double.isNaN(value) ? Numbers.UNKNOWN : written(value);
    }

    static String written(double value) {
        return value < SMALL ? Numbers.with(value, 1) : Numbers.whole(value);
    }
}
