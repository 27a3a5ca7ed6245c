package app.winnow.sheet;

import java.util.ArrayList;
import java.util.List;

/** Takes a number format apart as Excel writes them: sections, and in a section letters that mean something and text that is shown. */
final class FormatTokens {
    /** A piece of a section: text to show, or one letter or bracket that means something. */
    record Token(boolean shown, String text) { }

    private FormatTokens() { }

    /** The sections between semicolons: positive, negative, zero, text. */
    static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        boolean bracket = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"' && !bracket) {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && (c == '[' || c == ']')) {
                bracket = c == '[';
            } else if (c == ';' && !quoted && !bracket) {
                sections.add(code.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(code.substring(from));
        return sections;
    }

    /** The pieces of one section; colours and locales are gone, a currency in brackets is text, padding shows nothing. */
    static List<Token> of(String section) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < section.length()) {
            char c = section.charAt(at);
            int end = at + 1;
            if (c == '"') {
                int close = section.indexOf('"', end);
                end = close < 0 ? section.length() : close + 1;
                tokens.add(new Token(true, section.substring(at + 1, close < 0 ? end : close)));
            } else if ((c == '\\' || c == '_' || c == '*') && end < section.length()) {
                end++;
                tokens.add(new Token(true, c == '\\' ? section.substring(at + 1, end) : ""));
            } else if (c == '[') {
                int close = section.indexOf(']', end);
                end = close < 0 ? section.length() : close + 1;
                tokens.add(bracket(section.substring(at, end)));
            } else if (section.regionMatches(true, at, "General", 0, 7)) {
                end = at + 7;
                tokens.add(new Token(false, "General"));
            } else if (section.regionMatches(true, at, "AM/PM", 0, 5)) {
                end = at + 5;
                tokens.add(new Token(false, "AM/PM"));
            } else {
                tokens.add(new Token(" -+():!^&'~{}<>=$".indexOf(c) >= 0 || c > 0x7F, String.valueOf(c)));
            }
            at = end;
        }
        return tokens;
    }

    private static Token bracket(String bracket) {
        if (bracket.matches("\\[(?i:h+|m+|s+)]") || bracket.matches("\\[[<>=].*")) {
            return new Token(false, bracket);
        }
        if (bracket.startsWith("[$")) {
            int end = bracket.indexOf('-') < 0 ? bracket.length() - 1 : bracket.indexOf('-');
            return new Token(true, bracket.substring(2, Math.max(2, end)));
        }
        return new Token(true, "");
    }
}
