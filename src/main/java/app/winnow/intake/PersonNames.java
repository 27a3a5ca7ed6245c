package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.intake.value.WordFile;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Notices names of people: two to four capitalised words, or "Last, First", of which one is a known given name. */
final class PersonNames {
    private static final Set<String> GIVEN = new HashSet<>(WordFile.read(PersonNames.class, "given-names.txt").get("name"));
    private static final Pattern SHAPE = Pattern.compile(
            "(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|M|Mme)\\.? )*\\p{Lu}[\\p{L}'\\u2019-]+,? (?:(?:van|von|de|der|den|da|di|del|la|bin|al) )*\\p{Lu}[\\p{L}'\\u2019.-]*(?: \\p{Lu}[\\p{L}'\\u2019.-]*){0,2}");
    private static final int LONGEST = 45;

    private PersonNames() { }

    static boolean looksLikeOne(String text) {
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            return false;
        }
        for (String word : Texts.plain(text).split("[ ,.'\\u2019-]+")) {
            if (GIVEN.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
