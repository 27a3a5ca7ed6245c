package app.winnow.insight.overlap;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as they are compared: lower case, without accents, umlauts written out (DIN 5007-2), full width made half. */
final class Folding {
    private static final int TABLE = 0x250;
    private static final String[] FOLDED = table();

    private Folding() { }

    /** What is compared for this character. */
    static void add(StringBuilder to, char c) {
        if (c < 0x80) {
            to.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        } else {
            to.append(c < TABLE ? FOLDED[c] : fold(c));
        }
    }

    /** A whole text folded, for words of lists. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String composed = composed(text);
        for (int at = 0; at < composed.length(); at++) {
            add(folded, composed.charAt(at));
        }
        return folded.toString();
    }

    /** The text with each letter and its accent in one character, so that places in it are places of letters. */
    static String composed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 0x300) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    private static String[] table() {
        String[] table = new String[TABLE];
        for (char c = 0; c < TABLE; c++) {
            table[c] = fold(c);
        }
        return table;
    }

    private static String fold(char c) {
        switch (c) {
            case '\u00DF', '\u1E9E':
                return "ss";
            case '\u00E6', '\u00C6':
                return "ae";
            case '\u0153', '\u0152':
                return "oe";
            case '\u00F8', '\u00D8':
                return "oe";
            case '\u0142', '\u0141':
                return "l";
            case '\u0131':
                return "i";
            default:
                return decomposed(c);
        }
    }

    private static String decomposed(char c) {
        if (Character.isSurrogate(c) || c >= '\u3040' && c <= '\u30FF' || c >= '\uAC00' && c <= '\uD7A3') {
            return String.valueOf(c);
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < parts.length(); at++) {
            char part = parts.charAt(at);
            if (part == '\u0308' && kept.length() > 0 && "aou".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
                kept.append('e');
            } else if (Character.getType(part) != Character.NON_SPACING_MARK) {
                kept.append(part);
            }
        }
        return kept.toString();
    }
}
