package app.winnow.sheet;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time, [h]:mm and its kin, counted in whole seconds as Excel does: a third of a day is 8:00, not 7:59. */
final class ElapsedTime {
    private static final Pattern HOURS = Pattern.compile("\\[(h+)](?::(mm?)(?::(ss?))?)?(?:;@)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MINUTES = Pattern.compile("\\[(m+)](?::(ss?))?(?:;@)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCALE = Pattern.compile("\\[\\$[^\\]]*]");

    private ElapsedTime() { }

    /** The text of a number of days in a plain elapsed format; {@code otherwise} where the format is of another kind. */
    static String text(double days, String code, Supplier<String> otherwise) {
        String bare = LOCALE.matcher(code).replaceAll("").strip();
        Matcher hours = HOURS.matcher(bare);
        if (hours.matches()) {
            long seconds = seconds(days);
            return padded(seconds / 3600, hours.group(1)) + part(seconds / 60 % 60, hours.group(2)) + part(seconds % 60, hours.group(3));
        }
        Matcher minutes = MINUTES.matcher(bare);
        if (minutes.matches()) {
            long seconds = seconds(days);
            return padded(seconds / 60, minutes.group(1)) + part(seconds % 60, minutes.group(2));
        }
        return otherwise.get();
    }

    private static long seconds(double days) {
        return Math.round(days * 86_400);
    }

    private static String part(long value, String letters) {
        return letters == null ? "" : ":" + padded(value, letters);
    }

    private static String padded(long value, String letters) {
        String digits = Long.toString(value);
        return "0".repeat(Math.max(0, letters.length() - digits.length())) + digits;
    }
}
