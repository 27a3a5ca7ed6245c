package app.winnow.intake.form;

import app.winnow.intake.value.DateOrder;
import app.winnow.model.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people say of a catalog file, apart from the file: its name ("" = none), the sheet (null = find), the row of the headings (1-based, 0 = none, null =
 * find), the headings of the file that it was made for, what its columns hold, by their names in the order of the file, and answers by question.
 */
public record Mapping(String name, String sheet, Integer headingRow, List<String> headings, Map<String, Column> columns, Map<String, String> answers) {
    /** The question which time the counts cover. */
    public static final String USAGE = "usage-window";
    /** What was answered to it for the file before this one; it answers nothing. */
    public static final String USAGE_LAST_TIME = "usage-window-last-time";

    /** Nothing is said. */
    public static final Mapping NONE = new Mapping("", null, null, List.of(), Map.of(), Map.of());

    /**
     * What is said of one column; null says nothing. {@code isText} keeps it as text only, else {@code field} is what it holds; {@code unit} is one of min, h,
     * s, day, week, credit; {@code isReversed} is whether yes means no; {@code isLeftOut} = nothing of it is
     * recorded but its name.
     */
    public record Column(boolean isText, Field field, String unit, DateOrder dateOrder, Boolean isReversed, boolean isLeftOut) {
        /** Nothing is said of the column. */
        public static final Column NOTHING = new Column(false, null, null, null, null);
        /** The column is kept as text only. */
        public static final Column TEXT = new Column(true, null, null, null, null);
        /** The column is left out before anything is recorded. */
        public static final Column OUT = new Column(false, null, null, null, null, true);

        /** What is said of a column that stays. */
        public Column(boolean isText, Field field, String unit, DateOrder dateOrder, Boolean isReversed) {
            this(isText, field, unit, dateOrder, isReversed, false);
        }

        /** The same with another field; null = kept as text only. What was said of unit and order goes, for it belonged to the field before. */
        public Column withField(Field other) {
            return other == null ? TEXT : other == field ? this : new Column(false, other, null, null, null);
        }

        /** The same with the unit of its bare numbers. */
        public Column withUnit(String other) {
            return new Column(isText, field, other, dateOrder, isReversed, isLeftOut);
        }

        /** The same with the order of its dates. */
        public Column withDateOrder(DateOrder other) {
            return new Column(isText, field, unit, other, isReversed, isLeftOut);
        }

        /** The same with yes meaning no, or not. */
        public Column withReversed(Boolean other) {
            return new Column(isText, field, unit, dateOrder, other, isLeftOut);
        }

        /** The same left out, or kept after all. */
        public Column withLeftOut(boolean other) {
            return new Column(isText, field, unit, dateOrder, isReversed, other);
        }
    }

    public Mapping {
        headings = List.copyOf(headings);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** The same under another name. */
    public Mapping named(String other) {
        return new Mapping(other, sheet, headingRow, headings, columns, answers);
    }

    /** The same for a sheet; null = find. */
    public Mapping withSheet(String other) {
        return new Mapping(name, other, headingRow, headings, columns, answers);
    }

    /** The same with its headings in this row; 0 = none, null = find. */
    public Mapping withHeadingRow(Integer row) {
        return new Mapping(name, sheet, row, headings, columns, answers);
    }

    /** The same, made for a file with these headings. */
    public Mapping madeFor(List<String> others) {
        return new Mapping(name, sheet, headingRow, others, columns, answers);
    }

    /** The same with this said of a column. */
    public Mapping with(String column, Column said) {
        Map<String, Column> next = new LinkedHashMap<>(columns);
        next.put(column, said);
        return new Mapping(name, sheet, headingRow, headings, next, answers);
    }

    /** The same with this answer; null takes it back. */
    public Mapping answered(String question, String answer) {
        Map<String, String> next = new LinkedHashMap<>(answers);
        if (answer == null) {
            next.remove(question);
        } else {
            next.put(question, answer);
        }
        return new Mapping(name, sheet, headingRow, headings, columns, next);
    }

    /** The same for a file of another day: which time the counts covered answers nothing any more, but is what people are asked whether it still holds. */
    public Mapping asLastTime() {
        String said = answers.get(USAGE);
        return said == null ? this : answered(USAGE, null).answered(USAGE_LAST_TIME, said);
    }

    /** Whether it says nothing at all. */
    public boolean saysNothing() {
        return sheet == null && headingRow == null && columns.isEmpty() && answers.isEmpty();
    }
}
