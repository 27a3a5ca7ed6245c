package app.winnow.intake;

import app.winnow.intake.value.Texts;
import app.winnow.intake.value.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Notices names of people: two to four capitalised words, or "Last, First", of which one is a known given name or ends as family names do; in Chinese,
 * Japanese and Korean, a few characters that begin with a known family name. The names are in {@code given-names.txt}.
 */
final class PersonNames {
    private static final Map<String, List<String>> WORDS = WordFile.read(PersonNames.class, "given-names.txt");
    private static final Set<String> GIVEN = plain("name");
    private static final Set<String> CHINESE = new HashSet<>(WORDS.get("surname zh"));
    private static final Set<String> KOREAN = new HashSet<>(WORDS.get("surname ko"));
    private static final List<String> JAPANESE = WORDS.get("surname ja");
    private static final List<String> ENDINGS = WORDS.get("name ending");
    private static final Pattern SHAPE = Pattern.compile(
            "(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|M|Mme)\\.? )*\\p{Lu}[\\p{L}'\\u2019-]+,? (?:(?:van|von|de|der|den|da|di|del|la|bin|al) )*\\p{Lu}[\\p{L}'\\u2019.-]*(?: \\p{Lu}[\\p{L}'\\u2019.-]*){0,2}");
    private static final Pattern WITHOUT_CAPITALS = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]+(?:[ -][\\p{IsArabic}\\p{IsHebrew}]+){1,3}");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\u3005]{2,4}");
    private static final Pattern HANGUL = Pattern.compile("[\\p{IsHangul}]{3}|[\\p{IsHangul}]{1,2} [\\p{IsHangul}]{1,2}");
    private static final Pattern JAPANESE_SHAPE = Pattern.compile("[\\p{IsHan}\\u3005]{1,3}[ \\u3000]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3005]{1,4}");
    private static final int LONGEST = 45;

    private PersonNames() { }

    static boolean looksLikeOne(String text) {
        if (text.length() > LONGEST || text.length() < 2) {
            return false;
        }
        if (text.charAt(0) > 0x2e80) {
            return isEastern(text);
        }
        boolean several = text.indexOf(' ') > 0 || text.indexOf('-') > 0;
        return several && (SHAPE.matcher(text).matches() || WITHOUT_CAPITALS.matcher(text).matches()) && hasName(text);
    }

    /** Whether the text is one given name and nothing else, as in a column of first names. */
    static boolean isGivenName(String text) {
        return text.length() < 20 && GIVEN.contains(Texts.plain(text));
    }

    private static boolean hasName(String text) {
        boolean west = text.charAt(0) < 0x370;
        for (String word : Texts.plain(text).split("[ ,.'\\u2019-]+")) {
            if (GIVEN.contains(word) || !west && word.length() > 4 && ENDINGS.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEastern(String text) {
        if (HANGUL.matcher(text).matches()) {
            return KOREAN.contains(text.substring(0, 1)) && text.replace(" ", "").length() > 1;
        }
        boolean japanese = JAPANESE_SHAPE.matcher(text).matches() && JAPANESE.stream().anyMatch(name -> text.startsWith(name) && text.length() > name.length());
        return japanese || text.length() <= 3 && HAN.matcher(text).matches() && CHINESE.contains(text.substring(0, 1));
    }

    private static Set<String> plain(String name) {
        Set<String> plain = new HashSet<>();
        WORDS.get(name).forEach(word -> plain.add(Texts.plain(word)));
        return plain;
    }
}
