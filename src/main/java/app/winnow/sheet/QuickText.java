package app.winnow.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What nearly all cells are displayed as, worked out without the library of formats: whole numbers and few decimals, digits alone, and plain dates. Null for all
 * else, which is left to that library.
 */
final class QuickText {
    /** Digits that the format General displays in any case. */
    private static final int DIGITS = 10;
    private static final double WHOLE = 1e10;
    private static final String ZEROS = "0.0000";
    private static final int PLACES = 4;
    private static final double SMALL = 1e-3;
    private static final Pattern PLAIN_DATE = Pattern.compile("(?=.*y)(?=.*m)(?=.*d)(?:yyyy|mm?|dd?)(?:[-/.](?:yyyy|mm?|dd?)){2}");

    private QuickText() { }

    /** A number in the format General; null where it takes more thought. */
    static String general(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            return Long.toString((long) value);
        }
        double size = Math.abs(value);
        if (size < SMALL || size >= WHOLE) {
            return null;
        }
        String text = Double.toString(value);
        int digits = text.length() - (value < 0 ? 2 : 1);
        return digits <= DIGITS && text.indexOf('E') < 0 ? text : null;
    }

    /** A number that is not negative in a format like 0.00; null for other formats and where it takes more thought. */
    static String decimals(double value, String code) {
        int places = code.length() - 2;
        if (places < 1 || places > PLACES || !ZEROS.startsWith(code) || !(value >= 0) || value >= WHOLE) {
            return null;
        }
        String text = Double.toString(value);
        return text.indexOf('E') >= 0 || text.length() > DIGITS ? null : new BigDecimal(text).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    /** Whether the format is a plain calendar date: year of four digits, month and day in any order with - / or . between them. */
    static boolean isPlainDate(String code) {
        return code.length() <= DIGITS && PLAIN_DATE.matcher(code).matches();
    }

    /** A day in a format that {@link #isPlainDate}. */
    static String date(LocalDate day, String code) {
        StringBuilder text = new StringBuilder(DIGITS);
        for (int at = 0; at < code.length();) {
            char letter = code.charAt(at);
            int to = at;
            while (to < code.length() && code.charAt(to) == letter) {
                to++;
            }
            switch (letter) {
                case 'y' -> text.append(day.getYear());
                case 'm' -> number(text, day.getMonthValue(), to - at);
                case 'd' -> number(text, day.getDayOfMonth(), to - at);
                default -> text.append(letter);
            }
            at = to;
        }
        return text.toString();
    }

    private static void number(StringBuilder text, int value, int length) {
        if (length == 2 && value < 10) {
            text.append('0');
        }
        text.append(value);
    }
}
