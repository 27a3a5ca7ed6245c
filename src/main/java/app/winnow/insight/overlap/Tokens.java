package app.winnow.insight.overlap;

import app.winnow.insight.overlap.Token.Dress;
import app.winnow.insight.overlap.Token.Gap;
import app.winnow.insight.overlap.Token.Script;
import java.util.ArrayList;
import java.util.List;

/** Takes a title apart into words and numbers. "S/4HANA", "C++" and "D&amp;I" come apart the same way however they are spaced. */
final class Tokens {
    private static final int SHORT = 2;

    private final CjkWords cjk;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder folded = new StringBuilder();
    private Gap gap = Gap.NONE;
    private boolean sawBlank;
    private int round;
    private int square;

    private Tokens(String text, CjkWords cjk) {
        this.text = text;
        this.cjk = cjk;
    }

    /** The tokens of a composed text ({@link Folding#composed}). */
    static List<Token> of(String text, CjkWords cjk) {
        Tokens splitting = new Tokens(text, cjk);
        splitting.split();
        return joined(splitting.tokens);
    }

    /** "E-mail" and "on-boarding" are one word, "manager's" is the manager. */
    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean isEnding = token.gap() == Gap.APOSTROPHE && (token.text().equals("s") || token.text().equals("t"));
            if (isJoint(tokens, at)) {
                Token first = joined.remove(joined.size() - 1);
                Dress dress = new Dress(first.isCaps() && token.isCaps(), first.dress().isBracketed(), first.dress().isSquare());
                joined.add(new Token(first.text() + token.text(), Script.LETTERS, first.from(), token.to(), first.gap(), dress));
            } else if (!isEnding) {
                joined.add(token);
            }
        }
        return joined;
    }

    private static boolean isJoint(List<Token> tokens, int at) {
        return at > 0 && isHyphened(tokens, at) && !isHyphened(tokens, at - 1) && !isHyphened(tokens, at + 1) && tokens.get(at - 1).text().length() <= SHORT;
    }

    private static boolean isHyphened(List<Token> tokens, int at) {
        return at > 0 && at < tokens.size() && tokens.get(at).gap() == Gap.HYPHEN && tokens.get(at).script() == Script.LETTERS && tokens.get(at - 1).script() == Script.LETTERS;
    }

    private void split() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (CjkWords.is(c)) {
                at = run(at);
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                at = word(at);
            } else {
                between(c, at);
                at++;
            }
        }
    }

    private int run(int from) {
        int to = from;
        while (to < text.length() && CjkWords.is(text.charAt(to))) {
            to++;
        }
        String run = text.substring(from, to);
        boolean afterNumber = !tokens.isEmpty() && tokens.get(tokens.size() - 1).isNumber() && gap == Gap.NONE;
        int begin = 0;
        for (int end : cjk.ends(run, afterNumber)) {
            token(run.substring(begin, end), Script.CJK, from + begin, from + end, false);
            begin = end;
        }
        return to;
    }

    private int word(int from) {
        Script script = script(text.charAt(from));
        boolean caps = true;
        int to = from;
        folded.setLength(0);
        while (to < text.length() && (isIgnored(text.charAt(to)) || isWord(text.charAt(to)) && script(text.charAt(to)) == script)) {
            char c = text.charAt(to);
            if (!isIgnored(c)) {
                Folding.add(folded, c);
                caps &= !Character.isLowerCase(c);
            }
            to++;
        }
        to = script == Script.LETTERS ? signs(to) : to;
        token(folded.toString(), script, from, to, caps && script == Script.LETTERS);
        return to;
    }

    /** "C++", "C#" and "Security+", and one letter with another: "D&I". */
    private int signs(int end) {
        int to = end;
        while (to < text.length() && (text.charAt(to) == '+' || text.charAt(to) == '#') && !isWordAt(to + 1)) {
            folded.append(text.charAt(to++));
        }
        if (to + 1 < text.length() && text.charAt(to) == '&' && folded.length() == 1 && Character.isLetter(text.charAt(to + 1)) && !isWordAt(to + 2)) {
            folded.append('&');
            Folding.add(folded, text.charAt(to + 1));
            to += 2;
        }
        return to;
    }

    private boolean isWordAt(int at) {
        return at < text.length() && isWord(text.charAt(at));
    }

    private static boolean isWord(char c) {
        return (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) && !CjkWords.is(c);
    }

    /** Soft hyphens, joiners, and accents that did not find a letter. */
    private static boolean isIgnored(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\uFEFF' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Script script(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? Script.DIGITS : Script.LETTERS;
        }
        return Character.isDigit(c) ? Script.DIGITS : c >= '\uAC00' && c <= '\uD7A3' || c >= '\u1100' && c <= '\u11FF' ? Script.HANGUL : Script.LETTERS;
    }

    private void token(String folding, Script script, int from, int to, boolean caps) {
        if (folding.isEmpty()) {
            return;
        }
        Gap before = tokens.isEmpty() ? Gap.BREAK : gap;
        tokens.add(new Token(folding, script, from, to, before, new Dress(caps, round + square > 0, square > 0)));
        gap = Gap.NONE;
        sawBlank = false;
    }

    private void between(char c, int at) {
        switch (c) {
            case '(', '\uFF08', '{', '\u3010', '\u300C' -> {
                round++;
                gap = Gap.BREAK;
            }
            case '[' -> {
                square++;
                gap = Gap.BREAK;
            }
            case ')', '\uFF09', '}', '\u3011', '\u300D' -> {
                round = Math.max(0, round - 1);
                gap = Gap.BREAK;
            }
            case ']' -> {
                square = Math.max(0, square - 1);
                gap = Gap.BREAK;
            }
            case ':', ';', '|', '_', '\uFF1A', '\u2013', '\u2014', '\u2015', '\u00BB', '\u00AB', '>', '<', '\u2022', '~', '\u301C', '\uFF5E', '=' -> gap = Gap.BREAK;
            case '-', '\u2010', '\u2011', '\u2212' -> wider(isBlankAt(at - 1) || isBlankAt(at + 1) || tokens.isEmpty() ? Gap.BREAK : Gap.HYPHEN);
            case '\'', '\u2019', '\u2018', '`' -> wider(sawBlank ? Gap.BLANK : Gap.APOSTROPHE);
            case '.' -> wider(isBlankAt(at + 1) ? Gap.BLANK : Gap.DOT);
            case '/', '\\' -> wider(isBlankAt(at - 1) || isBlankAt(at + 1) ? Gap.COMMA : Gap.SLASH);
            case ',', '\u3001', '\uFF0C', '!', '?', '\uFF01', '\uFF1F' -> wider(Gap.COMMA);
            case '&', '+', '\uFF06' -> {
                wider(Gap.BLANK);
                token("and", Script.LETTERS, at, at + 1, false);
                gap = Gap.BLANK;
            }
            default -> {
                if (!isIgnored(c)) {
                    sawBlank = true;
                    wider(Gap.BLANK);
                }
            }
        }
    }

    private void wider(Gap other) {
        gap = gap == Gap.BLANK && other != Gap.COMMA && other != Gap.BREAK ? Gap.BLANK : other.compareTo(gap) > 0 || gap == Gap.NONE ? other : gap;
        if (other == Gap.BLANK && (gap == Gap.HYPHEN || gap == Gap.DOT || gap == Gap.SLASH || gap == Gap.APOSTROPHE)) {
            gap = Gap.BLANK;
        }
    }

    private boolean isBlankAt(int at) {
        return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0';
    }
}
