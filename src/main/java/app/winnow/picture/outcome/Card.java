package app.winnow.picture.outcome;

import app.winnow.model.Measure;
import app.winnow.picture.Ink;
import app.winnow.picture.Lines;
import app.winnow.picture.Numbers;
import app.winnow.picture.Shape;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** The card of an outcome or a sponsor: the statement always, and as much of measure and head as a height holds. A statement that no height holds gives way to the outcome's key. */
final class Card {
    private static final Words WORDS = OutcomeMap.WORDS;
    private static final int DETAILS = 3;
    private static final double PADDING = .6;

    /** A line of a card. */
    record Line(String words, Shape.Type type, Ink ink) {
        double height() {
            return type.size() * Row.LEADING;
        }
    }

    private final Band band;
    private final Lines lines;
    private final Shape.Type type;
    private final Shape.Type statement;
    private final double width;

    Card(Band band, Sizes sizes, double width) {
        this.band = band;
        lines = sizes.lines();
        type = sizes.type();
        statement = new Shape.Type(type.size() * (sizes.isAlone() ? 1.25 : 1), Shape.Weight.SEMIBOLD);
        this.width = width - 2 * padding();
    }

    /** Between its edge and its words. */
    double padding() {
        return PADDING * type.size();
    }

    double least() {
        return height(lines(0));
    }

    double most() {
        return height(lines(DETAILS));
    }

    /** The lines that this height holds. */
    List<Line> lines(double height) {
        for (int detail = DETAILS; detail >= 0; detail--) {
            List<Line> lines = lines(detail);
            if (height(lines) <= height) {
                return lines;
            }
        }
        return wrapped(band.isFolded() ? WORDS.of("card.outcomes", band.of().size()) : band.of().get(0).outcome().id(), statement, Ink.INK);
    }

    double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum() + 2 * padding();
    }

    /** 0 the statement, 1 with the figures, 2 with what they measure, 3 with the head. */
    private List<Line> lines(int detail) {
        List<Line> all = new ArrayList<>();
        if (detail == DETAILS) {
            all.addAll(wrapped(band.head(), type, Ink.INK_2));
        }
        all.addAll(wrapped(band.statement(), statement, Ink.INK));
        Measure measure = band.measure();
        if (band.isFolded() || detail == 0) {
            return all;
        }
        if (detail >= 2) {
            all.addAll(wrapped(measure.name().isBlank() ? WORDS.of("measure.none") : measure.name(), type, Ink.INK_2));
        }
        if (!measure.name().isBlank() || !measure.baseline().isBlank() || !measure.target().isBlank()) {
            all.addAll(wrapped(figures(measure), type, Ink.INK));
        }
        return all;
    }

    /** "97.1 → 99.3 %". */
    static String figures(Measure measure) {
        return WORDS.of("measure", known(measure.baseline()), known(measure.target()), measure.unit()).strip();
    }

    private static String known(String figure) {
        return figure.isBlank() ? Numbers.UNKNOWN : figure.strip();
    }

    private List<Line> wrapped(String words, Shape.Type its, Ink ink) {
        return lines.of(words, its, width).stream().map(line -> new Line(line, its, ink)).toList();
    }
}
