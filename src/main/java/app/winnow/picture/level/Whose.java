package app.winnow.picture.level;

import java.util.Locale;

/** Which courses are counted. What a law, regulator, contract, insurer or agreement requires is counted apart (decision model, section 10), and so is what nobody has said that of. */
enum Whose {
    FREE(false), REQUIRED(true), UNSAID(null);

    private final Boolean required;

    Whose(Boolean required) {
        this.required = required;
    }

    /** Whether something outside requires them, as {@code insight.OfferingLevels} says it; null = nobody has said. */
    Boolean required() {
        return required;
    }

    /** Its word in settings and identifiers. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Whose of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
