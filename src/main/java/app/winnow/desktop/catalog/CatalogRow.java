package app.winnow.desktop.catalog;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.verdict.Verdict;
import java.util.Arrays;
import java.util.Locale;

/** One row of the table: an offering, what is suggested for it (null until it has been worked out), and whether it is withdrawn: listed, in no sum. */
public record CatalogRow(Offering offering, Verdict verdict, boolean withdrawn) {

    /** A number that counts for this offering, null while unknown. */
    public Double number(Field field) {
        return offering.facts(field).number(field).isPresent() ? offering.facts(field).number(field).getAsDouble() : null;
    }

    /** Whether every one of these words stands somewhere in its code, title, description, category, unit or owner. */
    boolean matches(String[] words) {
        if (words.length == 0) {
            return true;
        }
        String text = String.join("\n", offering.code(), offering.title(), offering.text(Field.DESCRIPTION), String.join(" ", offering.texts(Field.CATEGORY)),
                offering.text(Field.TYPE), offering.text(Field.UNIT), offering.text(Field.OWNER)).toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(text::contains);
    }
}
