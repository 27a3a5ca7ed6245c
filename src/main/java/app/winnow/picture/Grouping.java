package app.winnow.picture;

import app.winnow.model.Field;
import java.util.Locale;
import java.util.ResourceBundle;

/** What offerings are put together by in pictures, in the order of choices. */
public enum Grouping {
    CATEGORY(Field.CATEGORY), UNIT(Field.UNIT), TYPE(Field.TYPE), OWNER(Field.OWNER), AUDIENCE(Field.AUDIENCE), LANGUAGE(Field.LANGUAGE),
    /** The outcome that an offering serves most. */
    OUTCOME(null);

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.picture.messages");

    private final Field field;

    Grouping(Field field) {
        this.field = field;
    }

    /** The fact that it reads, null for outcomes. */
    Field field() {
        return field;
    }

    /** Its word in choices, paths and files: {@code category}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name on the screen: "category". */
    public String words() {
        return WORDS.getString("grouping." + key());
    }

    /** What offerings of which nobody has said it are called. */
    String nobodySaid() {
        return WORDS.getString(this == OUTCOME ? "group.not-looked-at" : "group.nobody-said");
    }

    /** What those are called that somebody looked at and that serve no outcome. */
    static String servesNone() {
        return WORDS.getString("group.serves-none");
    }
}
