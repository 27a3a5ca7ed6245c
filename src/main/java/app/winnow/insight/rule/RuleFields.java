package app.winnow.insight.rule;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that a condition may look at, and their texts. {@code text} stands for all that an offering says of itself. */
final class RuleFields {
    static final String TEXT = "text";
    static final List<Field> SAYS = List.of(Field.TITLE, Field.DESCRIPTION, Field.CATEGORY, Field.TAGS, Field.SKILLS);
    static final List<Field> ALL = List.of(Field.TITLE, Field.DESCRIPTION, Field.CATEGORY, Field.TAGS, Field.SKILLS, Field.TYPE, Field.DELIVERY, Field.UNIT,
            Field.AUDIENCE, Field.LANGUAGE, Field.PROVIDER, Field.OWNER, Field.CODE);

    private RuleFields() { }

    /** The fields that this word names; empty when it names none. */
    static Optional<List<Field>> named(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return wanted.equals(TEXT) ? Optional.of(SAYS) : ALL.stream().filter(field -> field.word().equals(wanted)).findFirst().map(List::of);
    }

    /** What an offering says in this field; empty while that is unknown. */
    static List<String> texts(Offering offering, Field field) {
        if (field == Field.TITLE) {
            return List.of(offering.title());
        } else if (field == Field.CODE) {
            return List.of(offering.code());
        }
        return field.shape() == Field.Shape.TEXTS ? offering.texts(field) : offering.text(field).isEmpty() ? List.of() : List.of(offering.text(field));
    }
}
