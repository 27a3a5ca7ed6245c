package app.winnow.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text of a web page as it is displayed: characters for their names, one blank for any white space, breaks where tags say so. */
final class HtmlText {
    /** Stands for a line break that a tag makes; no page holds this character. */
    static final char BREAK = '\uE00B';

    private static final int LONGEST_NAME = 10;
    /** Names of the characters 160 to 255 in their order, then the others in use (HTML 4.01, section 24). */
    private static final List<String> LATIN = List.of(("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 "
            + "acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute "
            + "Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
            + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde "
            + "ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml").split(" "));
    private static final Map<String, Character> NAMES = names();

    private HtmlText() { }

    static String of(CharSequence raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '&') {
                i = character(raw, i, out);
            } else if (c == BREAK) {
                trimEnd(out);
                out.append('\n');
            } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ' && out.charAt(out.length() - 1) != '\n') {
                out.append(' ');
            }
        }
        return bare(out);
    }

    /** Appends the character named at this place and gives the place of its last letter; what is no name stays as it stands. */
    private static int character(CharSequence raw, int at, StringBuilder out) {
        for (int end = at + 1; end < raw.length() && end <= at + LONGEST_NAME; end++) {
            if (raw.charAt(end) == ';') {
                int code = code(raw.subSequence(at + 1, end).toString());
                if (code > 0) {
                    out.appendCodePoint(code);
                    return end;
                }
                break;
            }
        }
        out.append('&');
        return at;
    }

    private static int code(String name) {
        try {
            if (name.startsWith("#")) {
                boolean hex = name.startsWith("#x") || name.startsWith("#X");
                int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
                return Character.isValidCodePoint(code) ? code : -1;
            }
        } catch (NumberFormatException notANumber) {
            return -1;
        }
        return NAMES.getOrDefault(name, '\0');
    }

    private static void trimEnd(StringBuilder out) {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    /** A cell that holds only a hard blank, as pages write empty cells, is empty. */
    private static String bare(StringBuilder out) {
        int from = 0;
        int to = out.length();
        while (from < to && isBlank(out.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(out.charAt(to - 1))) {
            to--;
        }
        return out.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\u00A0';
    }

    private static Map<String, Character> names() {
        Map<String, Character> names = new HashMap<>();
        for (String name : LATIN) {
            names.put(name, (char) (160 + names.size()));
        }
        List<String> others = Arrays.asList("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "ndash", "\u2013", "mdash", "\u2014",
                "lsquo", "\u2018", "rsquo", "\u2019", "ldquo", "\u201C", "rdquo", "\u201D", "bull", "\u2022", "hellip", "\u2026", "euro", "\u20AC",
                "trade", "\u2122", "larr", "\u2190", "rarr", "\u2192", "OElig", "\u0152", "oelig", "\u0153", "Scaron", "\u0160", "scaron", "\u0161");
        for (int i = 0; i < others.size(); i += 2) {
            names.put(others.get(i), others.get(i + 1).charAt(0));
        }
        return names;
    }
}
