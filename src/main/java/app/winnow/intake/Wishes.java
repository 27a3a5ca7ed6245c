package app.winnow.intake;

import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people say to a file before it is taken over: the sheet (null = choose), columns by heading that are another field than was thought (empty = kept as text only), and answers
 * to questions. What was answered holds instead of what was assumed.
 */
public record Wishes(String sheet, Map<String, Optional<Field>> fields, Map<String, String> answers) {
    /** Nothing is said. */
    public static final Wishes NONE = new Wishes(null, Map.of(), Map.of());

    public Wishes {
        fields = Map.copyOf(fields);
        answers = Map.copyOf(answers);
    }

    /** Nothing is said but the sheet; null = choose. */
    public static Wishes ofSheet(String name) {
        return new Wishes(name, Map.of(), Map.of());
    }

    /** These wishes with one more answer, which is one of the question's options. */
    public Wishes with(Question question, String option) {
        boolean asAssumed = option.equals(question.options().get(0));
        return switch (question.key()) {
            case "sheet" -> ofSheet(option);
            case "title" -> field(option, Field.TITLE);
            case "hours" -> field(question.column(), asAssumed ? Field.DURATION : Field.CREDITS);
            case "level" -> field(question.column(), asAssumed ? Field.DIFFICULTY : Field.LEVEL);
            default -> answered(question, option);
        };
    }

    /** Whether an answer to this question changes what is understood; other questions are only told. */
    public static boolean take(Question question) {
        return question.options().size() > 1
                && (List.of("sheet", "title", "hours", "level", "unit", "clock", "date-order", "grouping").contains(question.key()) || question.key().startsWith("unit of "));
    }

    /** These wishes with a column taken for this field; null = kept as text only. */
    public Wishes field(String heading, Field field) {
        Map<String, Optional<Field>> next = new HashMap<>(fields);
        next.put(heading, Optional.ofNullable(field));
        return new Wishes(sheet, next, answers);
    }

    private Wishes answered(Question question, String option) {
        Map<String, String> next = new HashMap<>(answers);
        next.put(key(question.key(), question.column()), option);
        return new Wishes(sheet, fields, next);
    }

    Optional<String> answer(String key, String column) {
        return Optional.ofNullable(answers.get(key(key, column)));
    }

    private static String key(String key, String column) {
        return key + "\n" + column;
    }

    /** The columns as people see them; a column that had the wished field alone gives it up. */
    List<ColumnMeaning> over(List<ColumnMeaning> meanings) {
        List<ColumnMeaning> next = new ArrayList<>(meanings);
        fields.forEach((heading, wished) -> {
            Field field = wished.orElse(null);
            for (int at = 0; at < next.size(); at++) {
                ColumnMeaning meaning = next.get(at);
                if (meaning.column().heading().strip().equals(heading)) {
                    next.set(at, new ColumnMeaning(meaning.column(), field, 1, Words.of("why.wished"), meaning.field() == field && meaning.reversed(), null, null, 0, 0));
                } else if (field != null && meaning.field() == field && field.shape() != Field.Shape.TEXTS && !fields.containsKey(meaning.column().heading().strip())) {
                    next.set(at, ColumnMeaning.none(meaning.column(), Words.of("why.another-wished", heading)));
                }
            }
        });
        return next;
    }
}
