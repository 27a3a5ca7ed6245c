package app.winnow.intake.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as catalogs write them: {@code 90 min}, {@code 1h 30m}, {@code PT1H30M}, {@code 01:30:00}, {@code 2-3 hours}, {@code (1 Year)} ... */
public final class Durations {
    private static final Map<String, List<String>> WORDS = WordFile.read(Durations.class, "time-words.txt");
    private static final String NUMBER = "\\d+(?:[.,]\\d+)?";
    private static final Pattern COUNTED = Pattern.compile("(" + NUMBER + ")\\s+(\\p{L}.*)");
    private static final Pattern BARE = Pattern.compile(NUMBER);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)(?::([0-5]\\d)(?:\\.\\d+)?)?");
    private static final Pattern NAIVE_TIME = Pattern.compile("(?:18(?:99-12-3[01]|99/12/3[01])|1970-01-01)[ t](\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?|1900-01-00 (\\d{1,2}:\\d{2}(?::\\d{2})?)");
    private static final Pattern ISO = Pattern.compile(
            "p(?:(\\d+(?:\\.\\d+)?)y)?(?:(\\d+(?:\\.\\d+)?)m)?(?:(\\d+(?:\\.\\d+)?)w)?(?:(\\d+(?:\\.\\d+)?)d)?(?:t(?:(\\d+(?:\\.\\d+)?)h)?(?:(\\d+(?:\\.\\d+)?)m)?(?:(\\d+(?:\\.\\d+)?)s)?)?");
    private static final Pattern FRACTION = Pattern.compile("(?:(\\d+)[ +])?(\\d)/(\\d)(?!\\d)");
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")\\s*(\\p{L}+)?\\s*(?:-|\\u2013|\\u2014|~|\\bto\\b|\\bor\\b|\\boder\\b|\\bou\\b|\\bo\\b|\\bbis\\b|\\ba\\b|\\bhasta\\b|\\bate\\b|\\btot\\b)\\s*(" + NUMBER + ")");
    private static final Pattern PART = Pattern.compile("(" + NUMBER + ")\\s*-?\\s*(\\p{L}+)(?:\\s*/\\s*(?:a|aula)\\b)?");
    private static final Pattern SHORT_TAIL = Pattern.compile("(\\d+)\\s*h\\s*([0-5]?\\d)(?![\\d\\p{L}.,])");
    private static final Pattern A_WEEK = Pattern.compile("\\b(?:per|a|each|pro|je|par|por|per|a la|alla)\\s+(?:week|wk|woche|semaine|semana|settimana|week)\\b|/\\s*(?:week|wk|woche|semaine|semana|w)\\b|\\bweekly\\b|\\bwochentlich\\b");

    private static final List<String> OPEN = WORDS.get("open");
    private static final Map<String, String> PHRASES = inWords();

    private Durations() { }

    /** What the text says; empty when it is not understood. {@code hoursPerDay} is the length of a day of learning. */
    public static Optional<Length> parse(String text, double hoursPerDay) {
        if (text.length() > 80) {
            return Optional.empty();
        }
        String plain = phrases(digits(Texts.plain(text)));
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (isDigit(plain.charAt(0)) && BARE.matcher(plain).matches()) {
            return Optional.of(new Length(Length.Kind.BARE, number(plain)));
        }
        Optional<Length> found = clock(plain);
        found = found.isPresent() ? found : iso(plain, hoursPerDay);
        found = found.isPresent() ? found : open(plain);
        return found.isPresent() || !namesUnit(plain) ? found : parts(plain, hoursPerDay);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether one of its words is a unit of time and one of its characters a digit: a cheap look before the costly ones. */
    private static boolean namesUnit(String plain) {
        boolean digits = false;
        boolean unit = false;
        int from = 0;
        for (int at = 0; at <= plain.length() && !(digits && unit); at++) {
            char c = at == plain.length() ? ' ' : plain.charAt(at);
            digits |= isDigit(c);
            if (!Character.isLetter(c)) {
                unit |= at > from && TimeUnit.named(plain.substring(from, at)).isPresent();
                from = at + 1;
            }
        }
        return digits && unit;
    }

    private static Optional<Length> clock(String plain) {
        if (plain.indexOf(':') < 0 || !isDigit(plain.charAt(0))) {
            return Optional.empty();
        }
        Matcher naive = NAIVE_TIME.matcher(plain);
        String shown = naive.matches() ? naive.group(1) == null ? naive.group(2) : naive.group(1) : plain;
        Matcher clock = CLOCK.matcher(shown);
        if (!clock.matches()) {
            return Optional.empty();
        }
        double minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
        return Optional.of(clock.group(3) == null && !naive.matches() ? new Length(Length.Kind.CLOCK, minutes)
                : new Length(Length.Kind.MINUTES, minutes + (clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3)) / 60d)));
    }

    private static Optional<Length> iso(String plain, double hoursPerDay) {
        if (plain.length() < 3 || plain.charAt(0) != 'p') {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(plain);
        if (!iso.matches()) {
            return Optional.empty();
        }
        TimeUnit[] units = {TimeUnit.YEAR, TimeUnit.MONTH, TimeUnit.WEEK, TimeUnit.DAY, TimeUnit.HOUR, TimeUnit.MINUTE, TimeUnit.SECOND};
        Sum sum = new Sum(hoursPerDay);
        for (int i = 0; i < units.length; i++) {
            if (iso.group(i + 1) != null) {
                sum.add(Double.parseDouble(iso.group(i + 1)), units[i]);
            }
        }
        return sum.length();
    }

    private static Optional<Length> open(String plain) {
        for (String word : OPEN) {
            if (plain.startsWith(word) && (plain.length() == word.length() || plain.charAt(word.length()) == ' ')) {
                return Optional.of(Length.OPEN);
            }
        }
        return Optional.empty();
    }

    private static Optional<Length> parts(String plain, double hoursPerDay) {
        Matcher weekly = A_WEEK.matcher(plain);
        boolean isWeekly = weekly.find();
        String open = middle(fractions(isWeekly ? weekly.replaceAll(" ") : plain));
        Matcher tail = SHORT_TAIL.matcher(open);
        Matcher part = PART.matcher(tail.replaceAll("$1h $2min"));
        Sum sum = new Sum(hoursPerDay);
        StringBuilder rest = new StringBuilder();
        while (part.find()) {
            Optional<TimeUnit> unit = TimeUnit.named(part.group(2));
            unit.ifPresent(known -> sum.add(number(part.group(1)), known));
            part.appendReplacement(rest, unit.isPresent() ? " " : Matcher.quoteReplacement(part.group()));
        }
        part.appendTail(rest);
        boolean numbersLeft = rest.chars().anyMatch(Character::isDigit);
        Optional<Length> length = numbersLeft ? Optional.empty() : isWeekly ? sum.weekly() : sum.length();
        return length;
    }

    private static String fractions(String plain) {
        return FRACTION.matcher(plain).replaceAll(found -> {
            double whole = found.group(1) == null ? 0 : Double.parseDouble(found.group(1));
            double below = Double.parseDouble(found.group(3));
            return below == 0 ? Matcher.quoteReplacement(found.group()) : String.valueOf(whole + Double.parseDouble(found.group(2)) / below);
        });
    }

    /** Ranges count with their middle: {@code 2-3 hours} is 2.5 hours; units that differ inside a range are left as two parts. */
    private static String middle(String plain) {
        return RANGE.matcher(plain).replaceAll(range -> {
            boolean sameUnit = range.group(2) == null || TimeUnit.named(range.group(2)).isPresent()
                    && plain.substring(range.end()).strip().startsWith(range.group(2).substring(0, 1));
            return sameUnit ? String.valueOf((number(range.group(1)) + number(range.group(3))) / 2) : Matcher.quoteReplacement(range.group());
        });
    }

    /** "Half a day", "2 dagdelen" and the like, in words, as a number with its unit. */
    private static String phrases(String plain) {
        if (plain.isEmpty() || !isDigit(plain.charAt(0))) {
            return PHRASES.getOrDefault(plain, plain);
        }
        Matcher counted = COUNTED.matcher(plain);
        String one = counted.matches() ? PHRASES.get(counted.group(2)) : null;
        return one == null ? PHRASES.getOrDefault(plain, plain) : one.replaceFirst(NUMBER, String.valueOf(number(counted.group(1)) * number(one.replaceFirst("\\s.*", ""))));
    }

    private static Map<String, String> inWords() {
        Map<String, String> phrases = new HashMap<>();
        Map.of("half day", "0.5 d", "half hour", "30 min", "full day", "1 d").forEach((name, length) -> WORDS.get(name).forEach(word -> phrases.put(Texts.plain(word), length)));
        return phrases;
    }

    private static String digits(String plain) {
        boolean ascii = true;
        for (int at = 0; at < plain.length() && ascii; at++) {
            ascii = plain.charAt(at) < 0x80;
        }
        return ascii ? plain : plain.replace("\u00bd", "1/2").replace("1\u20442", "1/2").replace("\u00bc", "1/4").replace("\u00be", "3/4").replace("\u2044", "/");
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }

    /** Adds up parts; time spent and time on the calendar do not mix. */
    private static final class Sum {
        private final double hoursPerDay;
        private double minutes;
        private double weeks;
        private boolean any;

        Sum(double hoursPerDay) {
            this.hoursPerDay = hoursPerDay;
        }

        void add(double amount, TimeUnit unit) {
            any = true;
            if (unit.isCalendar()) {
                weeks += amount * unit.size(hoursPerDay);
            } else {
                minutes += amount * unit.size(hoursPerDay);
            }
        }

        /** Minutes a week, or minutes where the weeks are said too: "3 weeks at 3 hours a week". */
        Optional<Length> weekly() {
            if (minutes == 0) {
                return Optional.empty();
            }
            return Optional.of(weeks > 0 ? new Length(Length.Kind.MINUTES, weeks * minutes) : new Length(Length.Kind.MINUTES_A_WEEK, minutes));
        }

        Optional<Length> length() {
            if (!any || weeks > 0 && minutes > 0) {
                return Optional.empty();
            }
            return Optional.of(weeks > 0 ? new Length(Length.Kind.WEEKS, weeks) : new Length(Length.Kind.MINUTES, minutes));
        }
    }
}
