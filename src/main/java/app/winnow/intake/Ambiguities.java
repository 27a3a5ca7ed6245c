package app.winnow.intake;

import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.List;

/** Headings that mean two things in two systems: what was assumed is shown, and asked. */
final class Ambiguities {
    private Ambiguities() { }

    /** One question for each such column. */
    static List<Question> in(List<ColumnMeaning> meanings) {
        List<Question> questions = new ArrayList<>();
        for (ColumnMeaning meaning : meanings) {
            String heading = HeadingText.of(meaning.column().heading()).tight();
            if (meaning.field() == Field.DIFFICULTY && heading.equals("level") && new ColumnProfile(meaning.column()).share(ColumnProfile.Kind.NUMBER) > 0.5) {
                questions.add(question("level", meaning, Words.of("option.difficulty"), Words.of("option.evaluation")));
            } else if (meaning.field() == Field.DURATION && List.of("hours", "hrs", "traininghours", "totalhours").contains(heading)) {
                questions.add(question("hours", meaning, Words.of("option.time-spent"), Words.of("option.credit-hours")));
            } else if (meaning.field() == Field.STATUS && heading.equals("activeitem")) {
                questions.add(question("active", meaning, Words.of("option.yes-offered"), Words.of("option.yes-withdrawn")));
            } else if (meaning.field() == Field.PROVIDER && heading.equals("source")) {
                questions.add(question("source", meaning, Words.of("option.provider"), Words.of("option.system")));
            }
        }
        return questions;
    }

    private static Question question(String key, ColumnMeaning meaning, String assumed, String other) {
        String heading = Readings.heading(meaning);
        return new Question(key, heading, Words.of("ask.ambiguous", heading, Examples.of(meaning.column()), assumed, other), assumed, List.of(assumed, other));
    }
}
