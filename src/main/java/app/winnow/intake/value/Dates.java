package app.winnow.intake.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as systems write them; times of day and zones are dropped. A month without a day is its first day, a bare year is no date. */
public final class Dates {
    private static final int SERIAL_FROM = 20_000;
    private static final int SERIAL_TO = 73_050;
    private static final Pattern TIME = Pattern.compile(
            "[ t,]+\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?\\s*([ap]\\.?m\\.?)?\\s*(z|utc|gmt|[a-z]{3,4}|[a-z]+/[a-z_ ]+(?:/[a-z_ ]+)?|(?:gmt|utc)?\\s?[+-]\\d{1,2}:?(?:\\d{2})?)?$|t\\d{2}:\\d{2}.*$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
    private static final Pattern TIGHT = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)(\\d{6})?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?|\\d{10}|\\d{13}");
    private static final Pattern NAMED = Pattern.compile("(?:\\p{L}{2,12}\\.?,\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.|er)?[ -/]*(?:de |of )?(\\p{L}{3,12})\\.?,?[ -/]*(?:de |del )?(\\d{4}|\\d{2})");
    private static final Pattern NAME_FIRST = Pattern.compile("(?:\\p{L}{2,12}\\.?,\\s+)?(\\p{L}{3,12})\\.?[ -/]+(\\d{1,2})(?:st|nd|rd|th)?,?[ -/]+(\\d{4})");
    private static final Pattern MONTH_ONLY = Pattern.compile("(\\p{L}{3,12})\\.?[ ,/-]+(?:de )?(\\d{4})");
    private static final Pattern FOR_EVER = Pattern.compile("(?:29|[3-9]\\d)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[ T].*)?|\\d{1,2}[-/.](?:\\d{1,2}|\\p{L}{3,9})[-/.](?:29|[3-9]\\d)\\d{2}(?:[ ,].*)?|(?:29|[3-9]\\d)\\d{2}1231");
    private static final Pattern EAST = Pattern.compile("(\\d{4})\\s*[\\u5e74\\ub144]\\s*(\\d{1,2})\\s*[\\u6708\\uc6d4]\\s*(?:(\\d{1,2})\\s*[\\u65e5\\uc77c])?.*");
    private static final Map<String, Integer> MONTHS = months();

    /** A word, its point or comma, and blanks; in Chinese and Japanese the day may touch the date or stand in brackets. */
    private static final Pattern WEEKDAY = Pattern.compile("\\s*[(]?(\\p{L}+(?:-feira)?)[)]?(?:[.,]+\\s*|\\s+)(?:(?:den|dem|le|el|il|dia|de)\\s+)?(?=[\\p{L}\\d])");
    private static final Set<String> WEEKDAYS = weekdays();

    private Dates() { }

    /** The date; empty when the text is none. {@code order} decides between day and month where both can stand first. */
    public static Optional<LocalDate> parse(String text, DateOrder order) {
        if (text.length() > 45) {
            return Optional.empty();
        }
        String plain = Texts.plain(text);
        if (!mayBeDate(plain)) {
            return Optional.empty();
        }
        try {
            LocalDate date = date(TIME.matcher(plain).replaceFirst(""), order);
            String rest = date == null ? withoutWeekday(plain) : plain;
            return Optional.ofNullable(rest.equals(plain) ? date : date(TIME.matcher(rest).replaceFirst(""), order));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A cheap look before the costly ones, over-cautious where it cannot tell: a number has so many digits, a first word is a month, a day of the week, or ends with a sign. */
    private static boolean mayBeDate(String plain) {
        char first = plain.isEmpty() ? ' ' : plain.charAt(0);
        if (first >= 'a' && first <= 'z') {
            int end = 1;
            while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
                end++;
            }
            String word = plain.substring(0, end);
            return end < plain.length() && (plain.charAt(end) == '.' || plain.charAt(end) == ',' || plain.startsWith("-feira", end)) || MONTHS.containsKey(word) || WEEKDAYS.contains(word);
        }
        int point = plain.indexOf('.');
        int digits = point < 0 ? plain.length() : point;
        for (int at = 0; at < plain.length(); at++) {
            if (at != point && !isDigit(plain.charAt(at))) {
                return !plain.isEmpty();
            }
        }
        return digits == 5 || point < 0 && (digits == 8 || digits == 10 || digits == 13 || digits == 14);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static LocalDate date(String plain, DateOrder order) {
        Matcher found = YEAR_FIRST.matcher(plain);
        if (found.matches()) {
            return of(found.group(1), number(found.group(2)), found.group(3));
        }
        found = YEAR_LAST.matcher(plain);
        if (found.matches()) {
            boolean monthFirst = order == DateOrder.MDY;
            return of(found.group(3), number(found.group(monthFirst ? 1 : 2)), found.group(monthFirst ? 2 : 1));
        }
        LocalDate digits = digits(plain);
        return digits == null ? words(plain) : digits;
    }

    /** Whether the text is the day that systems write for "for ever": a year from 2900 on, as 9999-12-31 or 4712-12-31. */
    public static boolean isForEver(String text) {
        String clean = Texts.clean(text);
        return !clean.isEmpty() && isDigit(clean.charAt(0)) && FOR_EVER.matcher(clean).matches();
    }

    /** The text behind the name of a day of the week, which says nothing that the date does not. */
    public static String withoutWeekday(String text) {
        if (text.isEmpty() || isDigit(text.charAt(0))) {
            return text;
        }
        Matcher first = WEEKDAY.matcher(text);
        return first.lookingAt() && WEEKDAYS.contains(Texts.plain(first.group(1))) ? text.substring(first.end()) : text;
    }

    private static LocalDate digits(String plain) {
        Matcher tight = TIGHT.matcher(plain);
        if (tight.matches()) {
            return of(tight.group(1), number(tight.group(2)), tight.group(3));
        }
        if (!SERIAL.matcher(plain).matches()) {
            return null;
        }
        double value = Double.parseDouble(plain);
        if (plain.length() >= 10 && plain.indexOf('.') < 0) {
            return Instant.ofEpochSecond((long) (plain.length() == 13 ? value / 1000 : value)).atZone(ZoneOffset.UTC).toLocalDate();
        }
        return value >= SERIAL_FROM && value < SERIAL_TO ? LocalDate.of(1899, 12, 30).plusDays((long) value) : null;
    }

    private static LocalDate words(String plain) {
        Matcher found = EAST.matcher(plain);
        if (found.matches()) {
            return of(found.group(1), number(found.group(2)), found.group(3) == null ? "1" : found.group(3));
        }
        found = NAMED.matcher(plain);
        if (found.matches() && MONTHS.containsKey(found.group(2))) {
            return of(found.group(3), MONTHS.get(found.group(2)), found.group(1));
        }
        found = NAME_FIRST.matcher(plain);
        if (found.matches() && MONTHS.containsKey(found.group(1))) {
            return of(found.group(3), MONTHS.get(found.group(1)), found.group(2));
        }
        found = MONTH_ONLY.matcher(plain);
        return found.matches() && MONTHS.containsKey(found.group(1)) ? of(found.group(2), MONTHS.get(found.group(1)), "1") : null;
    }

    private static LocalDate of(String year, int month, String day) {
        int number = number(year);
        int full = year.length() > 2 ? number : number < 70 ? 2000 + number : 1900 + number;
        return full < 1900 || full > 2199 ? null : LocalDate.of(full, month, number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Set<String> weekdays() {
        return Set.copyOf(WordFile.read(Dates.class, "weekday-words.txt").get("weekday").stream().map(Texts::plain).toList());
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> names = new HashMap<>();
        WordFile.read(Dates.class, "month-words.txt").forEach((number, words) -> words.forEach(word -> names.put(Texts.plain(word), Integer.valueOf(number))));
        return names;
    }
}
