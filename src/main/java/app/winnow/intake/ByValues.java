package app.winnow.intake;

import static app.winnow.intake.ColumnProfile.Kind.DIGIT_TOKEN;
import static app.winnow.intake.ColumnProfile.Kind.LENGTH;
import static app.winnow.intake.ColumnProfile.Kind.LETTERS;
import static app.winnow.intake.ColumnProfile.Kind.LONG;
import static app.winnow.intake.ColumnProfile.Kind.NUMBER;
import static app.winnow.intake.ColumnProfile.Kind.TOKEN;
import static app.winnow.intake.ColumnProfile.Kind.URL;

import app.winnow.model.Field;
import java.util.Optional;

/** What a column may be by its values alone, where its heading says nothing. Only what values show well: link, length, code, description. */
final class ByValues {
    private static final double LITTLE = 0.4;

    private ByValues() { }

    /** The field, if the values show one; {@code headless} files are judged more boldly, for there is nothing else to go by. */
    static Optional<Candidate> of(ColumnProfile values, boolean headless) {
        if (values.share(URL) > 0.8 && values.variety() > 0.3) {
            return because(Field.URL, Words.of("why.values-url"));
        }
        if (values.share(LENGTH) > 0.7) {
            return because(Field.DURATION, Words.of("why.values-duration"));
        }
        if (!headless) {
            return Optional.empty();
        }
        if (values.share(LONG) > 0.4 || values.averageWords() > 14) {
            return because(Field.DESCRIPTION, Words.of("why.values-description"));
        }
        boolean code = values.share(TOKEN) > 0.9 && values.averageLength() <= 20 && values.variety() > 0.8 && !values.isRunningNumber()
                && (values.share(DIGIT_TOKEN) > 0.6 && values.share(LETTERS) > 0.5 || values.share(NUMBER) > 0.9 && values.averageLength() >= 5);
        return code && Fit.of(Field.CODE, values) > 0 ? because(Field.CODE, Words.of("why.values-code")) : Optional.empty();
    }

    /** How likely the column names the courses, 0-1: mostly different texts of a few words. */
    static double titleLikeness(ColumnProfile values) {
        double fit = Fit.of(Field.TITLE, values);
        double words = values.averageWords() >= 2 && values.averageWords() <= 14 ? 1 : values.averageWords() > 14 ? 0.3 : 0.6;
        double place = values.averageLength() > 120 ? 0.4 : 1;
        return fit * words * place * values.fill() * (0.5 + 0.5 * values.variety());
    }

    private static Optional<Candidate> because(Field field, String why) {
        return Optional.of(new Candidate(field, LITTLE, false, why));
    }
}
