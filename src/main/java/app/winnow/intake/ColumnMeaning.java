package app.winnow.intake;

import app.winnow.intake.value.DateOrder;
import app.winnow.intake.value.TimeUnit;
import app.winnow.model.Field;

/**
 * What a column was taken for: its field (null = kept as text only), how sure (0-1), why, whether yes means no, and, once its values are read, the word
 * of its unit and the order of its dates (null = none), how many cells were understood and how many say nothing or were not understood.
 */
record ColumnMeaning(TableColumn column, Field field, double confidence, String why, boolean reversed, String unit, DateOrder dateOrder, int parsed, int unknown) {

    static ColumnMeaning of(TableColumn column, Candidate candidate) {
        return new ColumnMeaning(column, candidate.field(), candidate.score(), candidate.why(), candidate.reversed(), null, null, 0, 0);
    }

    static ColumnMeaning none(TableColumn column, String why) {
        return new ColumnMeaning(column, null, 0, why, false, null, null, 0, 0);
    }

    ColumnMeaning read(String unitWord, DateOrder order, int understood, int notKnown) {
        return new ColumnMeaning(column, field, confidence, why, reversed, unitWord, order, understood, notKnown);
    }

    /** The unit that the heading names, if any. */
    java.util.Optional<TimeUnit> headingUnit() {
        HeadingText text = HeadingText.of(column.heading());
        return text.unit().or(() -> HeadingUnits.of(text));
    }
}
