package app.winnow.report;

import app.winnow.insight.Effect;
import app.winnow.insight.Ledger.BeforeAfter;
import app.winnow.insight.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;

/** A figure of the ledger as a column of the sheet Plan: what of, before or after, and which end of its range. */
record Figure(Of of, boolean after, End end) {
    private static final int DIGITS = 6;

    /** What is counted. */
    enum Of {
        HOURS("Hours", Effect::seatHours), CATALOG_HOURS("Catalog hours", Effect::catalogHours), OFFERINGS("Offerings", Effect::offerings),
        CASH("Cash", Effect::cash), MAINTENANCE("Maintenance hours", Effect::maintenanceHours),
        NET("Net deliverables", effect -> new BeforeAfter(Range.ZERO, effect.netDeliverables()));

        private final String word;
        private final Function<Effect, BeforeAfter> part;

        Of(String word, Function<Effect, BeforeAfter> part) {
            this.word = word;
            this.part = part;
        }

        /** The word in headings. */
        String word() {
            return word;
        }

        /** Whether it is shown without decimals: things and money. */
        boolean isWhole() {
            return this == OFFERINGS || this == NET || this == CASH;
        }

        /** Whether it has a value before the plan. */
        boolean hasBefore() {
            return this != NET;
        }
    }

    /** Which end of a range. */
    enum End { LOW, EXPECTED, HIGH }

    /** The heading of its column: {@code Hours after low}. */
    String heading() {
        String side = of.hasBefore() ? after ? " after" : " before" : "";
        return of.word() + side + (end == End.EXPECTED ? "" : " " + end.name().toLowerCase(Locale.ROOT));
    }

    /** The range that it is an end of. */
    Range range(Effect effect) {
        BeforeAfter part = of.part.apply(effect);
        return after ? part.after() : part.before();
    }

    /** Its value for one offering, in millionths, so that every spreadsheet program writes it as it reads it; NaN while an input is unknown. */
    double value(Effect effect) {
        Range range = range(effect);
        if (range.unknown() > 0 && range.low() == 0 && range.high() == 0) {
            return Double.NaN;
        }
        double value = switch (end) {
            case LOW -> range.low();
            case EXPECTED -> range.expected();
            case HIGH -> range.high();
        };
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** The same figure at another end of its range. */
    Figure at(End other) {
        return new Figure(of, after, other);
    }
}
