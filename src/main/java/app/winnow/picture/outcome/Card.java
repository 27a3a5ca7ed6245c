package app.winnow.picture.outcome;

import app.winnow.model.Measure;
import app.winnow.model.Outcome;
import app.winnow.picture.Ink;
import app.winnow.picture.Lines;
import app.winnow.picture.Numbers;
import app.winnow.picture.Shape;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The card of an outcome or a sponsor: the statement always, and as much of measure and head as a height holds. A statement that no height holds gives way to the outcome's key. */
final class Card {
    private static final Words WORDS = OutcomeMap.WORDS;
    private static final int WITH_HEAD = 3;
    private static final int ROOMY = 4;
    private static final double PADDING = .6;

    /** A line of a card, with so much room above it. */
    record Line(String words, Shape.Type type, Ink ink, double above) {
        double height() {
            return above + type.size() * Row.LEADING;
        }
    }

    private final Band band;
    private final Lines lines;
    private final Shape.Type type;
    private final Shape.Type statement;
    private final double width;
    private final int details;

    Card(Band band, Sizes sizes, double width) {
        this.band = band;
        lines = sizes.lines();
        type = sizes.type();
        statement = new Shape.Type(type.size() * (sizes.isAlone() ? 1.25 : 1), Shape.Weight.SEMIBOLD);
        details = sizes.isAlone() && !band.isFolded() ? ROOMY : WITH_HEAD;
        this.width = width - 2 * padding();
    }

    /** Between its edge and its words. */
    double padding() {
        return PADDING * type.size();
    }

    double least() {
        return height(detailed(0));
    }

    double most() {
        return height(detailed(details));
    }

    /** The lines that this height holds. */
    List<Line> lines(double height) {
        for (int detail = details; detail >= 0; detail--) {
            List<Line> lines = detailed(detail);
            if (height(lines) <= height) {
                return lines;
            }
        }
        return wrapped(band.isFolded() ? WORDS.of("card.outcomes", band.of().size()) : band.of().get(0).outcome().id(), statement, Ink.INK, 0);
    }

    double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum() + 2 * padding();
    }

    /** 0 the statement, 1 with the figures, 2 with what they measure, 3 with the head, 4 with where it stands, and room between all of them. */
    private List<Line> detailed(int detail) {
        double room = detail == ROOMY ? type.size() * .6 : 0;
        List<Line> all = new ArrayList<>();
        if (detail >= WITH_HEAD) {
            all.addAll(wrapped(band.name().head(), type, Ink.INK_2, 0));
        }
        all.addAll(wrapped(band.name().statement(), statement, Ink.INK, room));
        if (!band.isFolded() && detail > 0) {
            measured(all, detail, room);
        }
        if (detail == ROOMY) {
            Outcome outcome = band.of().get(0).outcome();
            String state = WORDS.of("card.state." + outcome.knownState().map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("unknown"));
            all.addAll(wrapped(WORDS.of("card.stands", state, outcome.weight()), type, Ink.INK_2, room));
        }
        return all;
    }

    private void measured(List<Line> all, int detail, double room) {
        Measure measure = band.measure();
        if (detail >= 2) {
            all.addAll(wrapped(measure.name().isBlank() ? WORDS.of("measure.none") : measure.name(), type, Ink.INK_2, room));
        }
        if (!measure.name().isBlank() || !measure.baseline().isBlank() || !measure.target().isBlank()) {
            all.addAll(wrapped(figures(measure), detail == ROOMY ? statement : type, Ink.INK, 0));
        }
    }

    /** "97.1 → 99.3 %". */
    static String figures(Measure measure) {
        return WORDS.of("measure", known(measure.baseline()), known(measure.target()), measure.unit()).strip();
    }

    private static String known(String figure) {
        return figure.isBlank() ? Numbers.UNKNOWN : figure.strip();
    }

    private List<Line> wrapped(String words, Shape.Type its, Ink ink, double above) {
        List<Line> all = new ArrayList<>();
        for (String line : lines.of(words, its, width)) {
            all.add(new Line(line, its, ink, all.isEmpty() ? above : 0));
        }
        return all;
    }
}
