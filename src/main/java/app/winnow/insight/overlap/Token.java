package app.winnow.insight.overlap;

/** A word, number or run of characters of a title: folded to what is compared, with its place in the text, and what stands before it. */
record Token(String text, Script script, int from, int to, Gap gap, Dress dress) {
    enum Script { LETTERS, DIGITS, CJK, HANGUL }

    /** What lies between a token and the one before: nothing, a blank, a sign inside a word, a comma, or a break (dash, colon, bracket). */
    enum Gap { NONE, BLANK, HYPHEN, DOT, SLASH, APOSTROPHE, COMMA, BREAK }

    /** How it is written: all in capitals, and in which brackets. */
    record Dress(boolean isCaps, boolean isBracketed, boolean isSquare) { }

    boolean isNumber() {
        return script == Script.DIGITS;
    }

    boolean isLetter() {
        return script == Script.LETTERS && text.length() == 1;
    }

    boolean isCaps() {
        return dress.isCaps();
    }

    /** Whether it begins what a dash, a bracket or a comma sets apart. */
    boolean isApart() {
        return gap == Gap.BREAK || gap == Gap.COMMA;
    }

    /** Whether it hangs on the token before. */
    boolean isAttached() {
        return gap == Gap.NONE || gap == Gap.HYPHEN;
    }
}
