package app.winnow.insight.overlap;

import app.winnow.insight.overlap.Meaning.Role;
import app.winnow.insight.overlap.Token.Gap;
import app.winnow.insight.overlap.Token.Script;
import java.util.Set;

/**
 * What the numbers of a title count: an edition or its year, a part of a series, a length, an exam or a model. A year is an edition, except behind a product that
 * goes by years (Excel 2016); v2 is one, except behind a product that goes by versions (Angular v2).
 */
final class NumberReading {
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th", "e", "eme", "er", "ere", "re", "a", "o", "te", "ter", "ste", "de");
    private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final String[] NUMERALS = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
    private static final int OLDEST = 1990;
    private static final int NEWEST = 2039;
    private static final int MANY_PARTS = 30;
    private static final int LONG = 3;
    private static final int LETTERS = 5;

    private final Reading reading;

    NumberReading(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (int at = 0; at < reading.size(); at++) {
            if (reading.isFree(at) && reading.at(at).isNumber()) {
                number(at);
            }
        }
        for (int at = 0; at < reading.size(); at++) {
            if (reading.isFree(at)) {
                word(at);
            }
        }
    }

    private void number(int at) {
        int last = chain(at);
        int next = next(last);
        if (isEdition(at, last, next)) {
            edition(at, last, next);
        } else if (isRound(at, last)) {
            reading.take(at, last, Sign.LOOSE, value(at, last));
        } else if (isTotal(at)) {
            reading.take(at - 1, at, Sign.SMALL, "");
        } else if (isFraction(at, last)) {
            part(at, at, value(at, at));
            reading.take(last, last, Sign.SMALL, "");
        } else if (isBefore(at - 1, at)) {
            part(at, next - 1, value(at, last));
        } else if (follows(next, Role.AFTER)) {
            part(at, next - 1, value(at, last));
        } else if (follows(next, Role.LENGTH)) {
            length(at, last, next);
        } else if (isCode(at)) {
            int end = last + (isLetterBehind(last) ? 1 : 0);
            reading.take(at - 1, end, Sign.CODE, reading.at(at - 1).text() + value(at, last) + (end > last ? reading.at(end).text() : ""));
        } else if (reading.isFree(at - 1) && reading.at(at - 1).isLetter() && isTied(reading.at(at).gap())) {
            reading.take(isBefore(at - 2, at - 1) ? at - 2 : at - 1, last, Sign.NUMBER, reading.at(at - 1).text() + value(at, last));
        } else {
            int end = last + (isLetterBehind(last) ? 1 : 0);
            reading.take(at, end, Sign.NUMBER, value(at, last) + (end > last ? reading.at(end).text() : ""));
        }
    }

    /** How long it takes; inside a title that is one of several (10-hour, 30-hour), set apart it is how it is given. */
    private void length(int at, int last, int next) {
        boolean ends = next + 1 == reading.size() || reading.at(next + 1).isApart();
        boolean isApart = ends && (reading.at(at).isApart() || at > 0);
        reading.take(at, next, isApart ? Sign.FORM : Sign.LOOSE, isApart ? "" : value(at, last));
    }

    /** The last of the numbers that a dash, dot or slash ties to this one: a date, a version, one of three. */
    private int chain(int at) {
        int last = at;
        while (reading.isFree(last + 1) && reading.at(last + 1).isNumber() && isTie(reading.at(last + 1).gap())) {
            last++;
        }
        return last;
    }

    private static boolean isTie(Gap gap) {
        return gap == Gap.HYPHEN || gap == Gap.DOT || gap == Gap.SLASH;
    }

    /** "X200", "X-200", "S/4" */
    private static boolean isTied(Gap gap) {
        return gap == Gap.NONE || gap == Gap.HYPHEN || gap == Gap.SLASH;
    }

    /** The token behind the number and its ending ("2nd"). */
    private int next(int last) {
        boolean ending = reading.isFree(last + 1) && reading.at(last + 1).gap() == Gap.NONE && ORDINAL.contains(reading.at(last + 1).text());
        return ending ? last + 2 : last + 1;
    }

    private boolean follows(int next, Role role) {
        return reading.isFree(next) && !reading.at(next).isApart() && reading.is(next, role);
    }

    private boolean isEdition(int at, int last, int next) {
        boolean yearly = reading.is(at - 1, Role.YEARLY) && !reading.at(at).isApart();
        if (hasYear(at, last)) {
            return !yearly;
        }
        String digits = reading.at(at).text();
        boolean isDay = digits.length() == 8 && (digits.startsWith("19") || digits.startsWith("20"));
        return isDay || last - at >= 2 && reading.at(last).gap() == Gap.DOT || isFollowed(next) || isNumbered(at);
    }

    /** "Leadership 2.0" */
    private boolean isRound(int at, int last) {
        boolean zero = last > at && reading.at(last).gap() == Gap.DOT && reading.at(last).text().equals("0");
        return zero && (last + 1 == reading.size() || reading.at(last + 1).isApart()) && !reading.is(at - 1, Role.VERSIONED);
    }

    /** Whether "edition" or its like follows, and no number of its own after it. */
    private boolean isFollowed(int next) {
        return follows(next, Role.EDITION_NUMBERED) && !(reading.isFree(next + 1) && reading.at(next + 1).isNumber() && !reading.at(next + 1).isApart());
    }

    /** Whether "version" or its like stands before. */
    private boolean isNumbered(int at) {
        return reading.isFree(at - 1) && !reading.at(at).isApart() && reading.is(at - 1, Role.EDITION_NUMBERED);
    }

    private void edition(int at, int last, int next) {
        int first = at;
        int end = isFollowed(next) ? next : last;
        if (isNumbered(at)) {
            first--;
            if (reading.is(at - 2, Role.VERSIONED)) {
                reading.take(first, first, Sign.SMALL, "");
                reading.take(at, last, Sign.NUMBER, value(at, last));
                return;
            }
        } else if (end == next && isBefore(at - 1, at)) {
            first--;
        } else if (hasYear(at, last) && isMonth(at - 1) && !reading.at(at).isApart()) {
            first--;
        }
        if (hasYear(at, last) && end == last && isClosing(last + 1)) {
            end++;
        }
        reading.take(first, end, Sign.EDITION, "");
    }

    /** "2023 update" at the end, "2023 March". */
    private boolean isClosing(int next) {
        boolean isLast = next + 1 == reading.size() || next + 1 < reading.size() && reading.at(next + 1).isApart();
        return reading.isFree(next) && !reading.at(next).isApart() && (isMonth(next) || isLast && reading.is(next, Role.EDITION_APART));
    }

    private boolean isMonth(int at) {
        return reading.isFree(at) && (reading.is(at, Role.MONTH) || reading.is(at, Role.PERIOD));
    }

    /** A year by itself or in a date. */
    private boolean hasYear(int at, int last) {
        boolean found = false;
        for (int number = at; number <= last; number++) {
            found |= isYear(reading.at(number).text());
            if (reading.at(number).text().length() > 4 || last > at && !isYear(reading.at(number).text()) && reading.at(number).text().length() > 2) {
                return false;
            }
        }
        return found && last - at <= 2;
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && Integer.parseInt(digits) >= OLDEST && Integer.parseInt(digits) <= NEWEST;
    }

    private boolean isTotal(int at) {
        return reading.sign(at - 2) == Sign.NUMBER && reading.is(at - 1, Role.TOTAL) && reading.isFree(at - 1) && !reading.at(at).isApart();
    }

    private boolean isFraction(int at, int last) {
        if (last != at + 1 || reading.at(last).gap() != Gap.SLASH || reading.at(at).text().length() > 2 || reading.at(last).text().length() > 2) {
            return false;
        }
        int part = Integer.parseInt(reading.at(at).text());
        int all = Integer.parseInt(reading.at(last).text());
        return part >= 1 && part <= all && all <= MANY_PARTS;
    }

    private boolean isBefore(int before, int at) {
        return reading.isFree(before) && !reading.at(at).isApart() && reading.is(before, Role.BEFORE);
    }

    /** A part, with the word that counts it. */
    private void part(int at, int last, String value) {
        boolean counted = isBefore(at - 1, at);
        reading.take(counted ? at - 1 : at, last, Sign.NUMBER, value);
        if (follows(last + 1, Role.AFTER) && (!counted || reading.at(last + 1).gap() == Gap.NONE)) {
            reading.take(last + 1, last + 1, Sign.SMALL, "");
        }
    }

    private boolean isCode(int at) {
        if (!reading.isFree(at - 1) || reading.at(at).text().length() < LONG || reading.at(at).isApart()) {
            return false;
        }
        Token letters = reading.at(at - 1);
        boolean fits = letters.script() == Script.LETTERS && letters.text().length() <= LETTERS && letters.text().length() > 1;
        return fits && (reading.isCaps(at - 1) || !reading.lexicon().knows(letters.text()) || reading.at(at).isAttached());
    }

    private boolean isLetterBehind(int last) {
        return reading.isFree(last + 1) && reading.at(last + 1).isLetter() && reading.at(last + 1).gap() == Gap.NONE;
    }

    private String value(int at, int last) {
        StringBuilder value = new StringBuilder();
        for (int number = at; number <= last; number++) {
            String digits = reading.at(number).text();
            int zeros = 0;
            while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
                zeros++;
            }
            value.append(value.isEmpty() ? "" : ".").append(digits, zeros, digits.length());
        }
        return value.toString();
    }

    /** Numbers in words and in Roman numerals, letters that count, and letters of an edition. */
    private void word(int at) {
        Token token = reading.at(at);
        boolean isCounted = isBefore(at - 1, at);
        Meaning number = reading.lexicon().of(token.text(), Role.NUMBER);
        Meaning counted = reading.lexicon().of(token.text(), Role.COUNTED);
        if (isRoman(at)) {
            part(at, at, String.valueOf(java.util.Arrays.asList(NUMERALS).indexOf(token.text())));
        } else if (token.isLetter() && token.isCaps() && isCounted) {
            part(at, at, token.text());
        } else if (token.isLetter() && token.isCaps() && !token.isApart() && reading.is(at - 1, Role.LETTERS)) {
            reading.take(at, at, Sign.NUMBER, token.text());
        } else if (token.isLetter() && token.isCaps() && isNumbered(at)) {
            reading.take(at - 1, at, Sign.EDITION, "");
        } else if (counted != null && follows(at + 1, Role.EDITION_NUMBERED)) {
            reading.take(isCounted ? at - 1 : at, at + 1, Sign.EDITION, "");
        } else if (counted != null && (isCounted || follows(at + 1, Role.BEFORE) && !reading.is(at + 1, Role.LENGTH))) {
            part(at, at, counted.value());
            if (!isCounted && reading.isFree(at + 1)) {
                reading.take(at + 1, at + 1, Sign.SMALL, "");
            }
        } else if (number != null) {
            boolean isLength = follows(at + 1, Role.LENGTH) && !isCounted;
            if (isLength) {
                reading.take(at, at + 1, Sign.FORM, "");
            } else {
                part(at, at, number.value());
            }
        }
    }

    /** "II" anywhere; "I", "V" and "X" behind a word that counts, or at the end of what they stand behind. */
    private boolean isRoman(int at) {
        Token token = reading.at(at);
        if (!ROMAN.contains(token.text()) || at == 0 || token.gap() == Gap.HYPHEN || token.gap() == Gap.NONE) {
            return false;
        }
        if (isBefore(at - 1, at)) {
            return true;
        }
        boolean isLast = at + 1 == reading.size() || reading.at(at + 1).isApart();
        return token.isCaps() && (token.text().length() > 1 || isLast) || isLast && (token.text().equals("ii") || token.text().equals("iii"));
    }
}
