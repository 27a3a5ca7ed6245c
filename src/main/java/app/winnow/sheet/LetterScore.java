package app.winnow.sheet;

import java.util.List;
import java.util.Map;

/**
 * How much a text reads like words of a language: letters that the language has, no capital inside a word, no symbol between
 * two letters. Wrongly decoded text breaks all three.
 */
final class LetterScore {
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯёЁіїєґІЇЄҐ№";
    private static final List<String> WESTERN = List.of("àâæçéèêëîïôœùûüÀÂÇÉÈÊÎÔŒ", "äöüßÄÖÜ", "áéíñóúüÁÉÍÑÓÚ¿¡", "àáâãçéêíóôõúÁÂÃÇÉÊÍÓÔÕÚ",
            "àèéìíòóùÀÈÉÌÒÙ", "åäöæøéÅÄÖÆØ", "áðéíóúýþæöÁÐÉÍÓÚÝÞÆÖ");
    private static final Map<String, List<String>> LETTERS = Map.of(
            "windows-1252", WESTERN, "macintosh", WESTERN,
            "windows-1250", List.of("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ", "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ", "áéíóöőúüűÁÉÍÓÖŐÚÜŰ", "ăâîşţĂÂÎŞŢ", "čćđšžČĆĐŠŽ", "áäčďéíĺľňóôŕšťúýžČĎĽŇŠŤŽ"),
            "windows-1251", List.of(CYRILLIC), "KOI8-R", List.of(CYRILLIC),
            "windows-1253", List.of("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ"),
            "windows-1254", List.of("çğıöşüâîÇĞİÖŞÜ"),
            "windows-1257", List.of("ąčęėįšųūžĄČĘĖĮŠŲŪŽ", "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", "äõöüšžÄÕÖÜ"),
            "windows-1255", List.of("אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
            "windows-1256", List.of("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ"));
    /** Signs that people type between words in any language. */
    private static final String SIGNS = "\u2018\u2019\u201A\u201C\u201D\u201E\u2013\u2014\u2026\u2022\u20AC\u00A3\u00A9\u00AE\u2122\u00B0\u00AB\u00BB\u00A7\u00A0\u00B7\u00BD\u00BC\u00B2\u2039\u203A\u00D7\u00B1";

    /** Signs that stand beside amounts. */
    private static final String MONEY = "\u20AC\u00A3\u00A5";

    private LetterScore() { }

    /** The score of the language that fits best among those written in the encoding. */
    static int of(String text, String encoding) {
        return LETTERS.get(encoding).stream().mapToInt(letters -> score(text, letters)).max().orElse(0);
    }

    private static int score(String text, String letters) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                score += letters.indexOf(c) >= 0 ? letter(c, before, after) : other(c, before, after);
            }
        }
        return score;
    }

    private static int letter(char c, char before, char after) {
        boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean foreign = isForeign(c, before) || isForeign(c, after);
        return capitalInside || foreign ? -3 : Character.isLetter(c) && isApartFromLetters(before, after) ? -1 : 2;
    }

    /** Beside a number, or alone: where signs of money and of degrees stand, and no letters but those that they turn into. */
    private static boolean isApartFromLetters(char before, char after) {
        return !Character.isLetter(before) && !Character.isLetter(after) && (Character.isDigit(before) || Character.isDigit(after) || isGap(before) && isGap(after));
    }

    private static boolean isGap(char c) {
        return " ()[],;:/\t\"\r\n\u00A0".indexOf(c) >= 0;
    }

    private static boolean isForeign(char c, char neighbour) {
        return Character.isLetter(neighbour)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.of(neighbour)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON;
    }

    private static int other(char c, char before, char after) {
        if (c == '\uFFFD' || c >= 0x80 && c < 0xA0) {
            return -10;
        }
        boolean insideWord = Character.isLetter(before) && Character.isLetter(after);
        if (c == '\u2019' && insideWord) {
            return 2;
        }
        if (MONEY.indexOf(c) >= 0 && isApartFromLetters(before, after)) {
            return 2;
        }
        if (SIGNS.indexOf(c) >= 0) {
            return insideWord && c != '\u00B7' && c != '\u2013' && c != '\u00A0' ? -2 : 1;
        }
        return Character.isLetter(c) ? -1 : insideWord ? -3 : -1;
    }
}
