package app.winnow.sample;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Scope;
import app.winnow.model.SourceRows;
import java.util.EnumMap;
import java.util.Map;

/** One offering of a drawn audit while it is being drawn. */
final class DrawnOffering {
    private final String code;
    private final Scope scope;
    private final Map<Field, Object> facts = new EnumMap<>(Field.class);
    private String title;
    private Answers answers = Answers.NONE;

    DrawnOffering(String code, Scope scope) {
        this.code = code;
        this.scope = scope;
        title = "Offering " + code;
        put(Field.UNIT, scope.unit());
        put(Field.AUDIENCE, scope.audience());
        put(Field.LANGUAGE, scope.language());
    }

    String code() {
        return code;
    }

    Scope scope() {
        return scope;
    }

    /** Numbers are stored as doubles. */
    void fact(Field field, Object value) {
        facts.put(field, value instanceof Long number ? Double.valueOf(number) : value);
    }

    /** Says a fact; null takes it back. */
    <T> DrawnOffering say(Ask<T> ask, T value) {
        answers = answers.with(ask, value);
        return this;
    }

    <T> T said(Ask<T> ask) {
        return answers.get(ask).orElseThrow();
    }

    void named(DrawnOffering other) {
        title = other.title;
    }

    Offering done() {
        return Offering.imported(code, title, SourceRows.NONE, Facts.of(facts)).withAnswers(answers);
    }

    private void put(Field field, String word) {
        if (!word.isEmpty()) {
            facts.put(field, word);
        }
    }
}
