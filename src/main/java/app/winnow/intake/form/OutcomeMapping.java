package app.winnow.intake.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What people say of a list of outcomes, apart from the file: the sheet (null = find), the row of the headings (1-based, 0 = none, null = find), for columns by
 * their names the word of ours that they hold ("" = none), and answers by question.
 */
public record OutcomeMapping(String sheet, Integer headingRow, Map<String, String> columns, Map<String, String> answers) {
    /** Nothing is said. */
    public static final OutcomeMapping NONE = new OutcomeMapping(null, null, Map.of(), Map.of());

    public OutcomeMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** The same for a sheet; what was said of another one's columns goes. */
    public OutcomeMapping withSheet(String other) {
        return new OutcomeMapping(other, null, Map.of(), Map.of());
    }

    /** The same with its headings in this row; 0 = none, null = find. */
    public OutcomeMapping withHeadingRow(Integer row) {
        return new OutcomeMapping(sheet, row, columns, answers);
    }

    /** The same with a column that holds this word of ours; "" = none. */
    public OutcomeMapping with(String column, String word) {
        Map<String, String> next = new LinkedHashMap<>(columns);
        if (!word.isEmpty()) {
            next.values().removeIf(word::equals);
        }
        next.put(column, word);
        return new OutcomeMapping(sheet, headingRow, next, answers);
    }

    /** The same with this answer; null takes it back. */
    public OutcomeMapping answered(String question, String answer) {
        Map<String, String> next = new LinkedHashMap<>(answers);
        if (answer == null) {
            next.remove(question);
        } else {
            next.put(question, answer);
        }
        return new OutcomeMapping(sheet, headingRow, columns, next);
    }
}
