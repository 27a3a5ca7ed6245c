package app.winnow.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times of day and lengths of time as Excel shows them, counted in what is shown: a third of a day is 8:00, not 7:59. */
final class TimeText {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private final List<FormatTokens.Token> tokens;
    private final BigDecimal seconds;
    private final boolean halves;

    private TimeText(List<FormatTokens.Token> tokens, BigDecimal seconds) {
        this.tokens = tokens;
        this.seconds = seconds;
        this.halves = tokens.stream().anyMatch(token -> !token.shown() && token.text().equals("AM/PM"));
    }

    /** The text of a number of days; empty for a format with letters that are none of a time's. */
    static Optional<String> of(double days, String code) {
        List<FormatTokens.Token> tokens = FormatTokens.of(FormatTokens.sections(code).get(0));
        if (!tokens.stream().allMatch(token -> token.shown() || "dhmsDHMS.0,AM/PM".contains(token.text()) || token.text().startsWith("["))) {
            return Optional.empty();
        }
        int decimals = (int) tokens.stream().filter(token -> !token.shown() && token.text().equals("0")).count();
        BigDecimal seconds = new BigDecimal(days).multiply(DAY).setScale(decimals, RoundingMode.HALF_UP);
        return Optional.of(new TimeText(tokens, seconds).text());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < tokens.size();) {
            int end = at + 1;
            if (!tokens.get(at).shown()) {
                while (end < tokens.size() && same(tokens.get(at), tokens.get(end))) {
                    end++;
                }
            }
            text.append(tokens.get(at).shown() ? tokens.get(at).text() : part(tokens.get(at).text().toLowerCase(Locale.ROOT), end - at));
            at = end;
        }
        return text.toString();
    }

    private static boolean same(FormatTokens.Token one, FormatTokens.Token other) {
        return !other.shown() && one.text().equalsIgnoreCase(other.text());
    }

    private String part(String letter, int length) {
        long whole = seconds.longValue();
        long hour = whole / 3600 % 24;
        if (letter.startsWith("[")) {
            long unit = letter.charAt(1) == 'h' ? 3600 : letter.charAt(1) == 'm' ? 60 : 1;
            return padded(whole / unit, letter.length() - 2);
        }
        return switch (letter) {
            case "d" -> padded(dayOfMonth(whole / 86_400), length);
            case "h" -> padded(halves ? (hour + 11) % 12 + 1 : hour, length);
            case "m" -> padded(whole / 60 % 60, length);
            case "s" -> padded(whole % 60, length);
            case "0" -> fraction(length);
            case "am/pm" -> hour < 12 ? "AM" : "PM";
            default -> letter;
        };
    }

    private String fraction(int length) {
        String digits = seconds.remainder(BigDecimal.ONE).movePointRight(length).toBigInteger().toString();
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    /** Days are shown as the day of a calendar that begins with 0 January 1900. */
    private static long dayOfMonth(long days) {
        return days < 1 ? days : LocalDate.of(1899, 12, 31).plusDays(days).getDayOfMonth();
    }

    private static String padded(long value, int length) {
        String digits = Long.toString(value);
        return "0".repeat(Math.max(0, Math.min(length, 2) - digits.length())) + digits;
    }
}
