package app.winnow.insight.overlap;

import java.util.Locale;

/** One reason why two offerings may be the same job or are not, with what it is about as it is written in each; "" where one of them has nothing. */
public record Reason(Kind kind, String left, String right) {

    /** What kind of reason it is; those from {@link #NUMBER} on speak against. */
    public enum Kind {
        EQUAL, ORDER, EDITION, FORM, MAKER, SPELLING, JOINED, SHORT, EXTRA, DESCRIPTION, NUMBER, CODE, LEVEL, PLACE, AUDIENCE, PERIOD, SORT, LANGUAGE, SWAPPED, WORDS, DESCRIPTIONS,
        LANGUAGE_FIELD, AUDIENCE_FIELD, KIND_FIELD
    }

    /** Whether it speaks against their being the same. */
    public boolean isAgainst() {
        return kind.compareTo(Kind.NUMBER) >= 0;
    }

    /** In words: "Only the edition differs: v2." */
    public String sentence() {
        String key = "reason." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean one = left.isEmpty() != right.isEmpty();
        return left.isEmpty() && right.isEmpty() ? Words.of(key) : one ? Words.of(key + ".one", left + right) : Words.of(key + ".both", left, right);
    }
}
