package app.winnow.intake.value;

import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers as people write them: thousands separators, currency signs, percent. Which sign divides decimals is decided per column. */
public final class Numbers {

    /** The sign before the decimals. */
    public enum Decimal { POINT, COMMA }

    private static final Pattern NUMBER = Pattern.compile("([-+\\u2212]?)(\\d[\\d.,'\\u2019 ]*\\d|\\d|[.,]\\d+)");
    /** Signs of money; in old Japanese files a backslash is the yen sign. */
    private static final String SIGN = "[$\\u20ac\\u00a3\\u00a5\\u20b9\\u20a9\\\\]|US\\$|Rp\\.?|R\\$|Fr\\.?|kr\\.?|z\\u0142|" + Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode).sorted().collect(Collectors.joining("|"));
    private static final Pattern AROUND = Pattern.compile("[-+\\u2212]?\\s*(?:" + SIGN + ")?\\s*#\\s*(?:%|" + SIGN + "|\\.?[-\\u2013]+)?");
    private static final Pattern COUNT = Pattern.compile("(\\d[\\d.,]*)\\s?([km])?\\+?((?:\\s+\\p{L}+)*)");
    private static final Pattern THREES = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern COMMA_DECIMALS = Pattern.compile(".*\\d,(\\d{1,2}|\\d{4,})\\D*|.*\\.\\d{3},\\d+\\D*");

    private static final Set<String> BESIDE_COUNTS = new HashSet<>(WordFile.read(Numbers.class, "count-words.txt").get("beside"));
    private static final Set<String> BESIDE_MONEY = new HashSet<>(WordFile.read(Numbers.class, "money-words.txt").get("beside"));
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MARKS_BESIDE_MONEY = Pattern.compile("[()\\[\\]*+/:;~]|[.,][-\\u2013]+|(?<=\\s)[.,]|[$\\u20ac\\u00a3\\u00a5\\u20b9\\u20a9\\\\]");

    /** Letters of the longest sign of money. */
    private static final int LONGEST_SIGN = 3;

    private Numbers() { }

    /** The decimal sign of a column: a comma when some value can only be read so, else a point. */
    public static Decimal decimal(Collection<String> texts) {
        return texts.stream().anyMatch(text -> text.length() < 30 && COMMA_DECIMALS.matcher(text).matches()) ? Decimal.COMMA : Decimal.POINT;
    }

    /** The number, with a percent sign divided by 100; empty when the text is anything else than one number. */
    public static OptionalDouble parse(String text, Decimal decimal) {
        if (text.length() > 40) {
            return OptionalDouble.empty();
        }
        String clean = Texts.clean(text);
        if (isOnlyDigits(clean, decimal)) {
            return OptionalDouble.of(Double.parseDouble(clean));
        }
        if (hasWord(clean)) {
            return OptionalDouble.empty();
        }
        Matcher found = NUMBER.matcher(clean);
        if (!found.find()) {
            return OptionalDouble.empty();
        }
        String rest = clean.substring(0, found.start()) + found.group(1) + "#" + clean.substring(found.end());
        if (!AROUND.matcher(rest).matches()) {
            return OptionalDouble.empty();
        }
        double value = value(found.group(2), decimal);
        boolean negative = rest.indexOf('-') == 0 || rest.indexOf('\u2212') == 0;
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of((negative ? -value : value) / (rest.endsWith("%") ? 100 : 1));
    }

    /** Digits, with a point between them at most: what nearly all numbers are, seen without a closer look. */
    private static boolean isOnlyDigits(String text, Decimal decimal) {
        int point = -1;
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            if (c == '.' && point < 0 && at > 0 && at < length - 1 && decimal == Decimal.POINT) {
                point = at;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return length > 0;
    }

    /** Whether so many letters stand together that they are no sign of money. */
    private static boolean hasWord(String text) {
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            letters = Character.isLetter(text.charAt(at)) ? letters + 1 : 0;
            if (letters > LONGEST_SIGN) {
                return true;
            }
        }
        return false;
    }

    /** A count as people write it: {@code 5.3k}, {@code 1.2M}, {@code 12,345 enrolled on this course}, {@code 500+}; empty for anything else. */
    public static OptionalDouble count(String text) {
        String plain = text.length() > 60 ? "" : Texts.plain(text);
        if (plain.isEmpty() || plain.charAt(0) < '0' || plain.charAt(0) > '9') {
            return OptionalDouble.empty();
        }
        Matcher found = COUNT.matcher(plain);
        if (!found.matches() || !WORD.matcher(found.group(3)).results().allMatch(word -> BESIDE_COUNTS.contains(word.group()))) {
            return OptionalDouble.empty();
        }
        // Nobody counts thousandths of people.
        boolean inThrees = found.group(2) == null && THREES.matcher(found.group(1)).matches();
        OptionalDouble number = parse(inThrees ? found.group(1).replaceAll("[.,]", "") : found.group(1));
        double times = found.group(2) == null ? 1 : found.group(2).equalsIgnoreCase("k") ? 1_000 : 1_000_000;
        return number.isEmpty() ? number : OptionalDouble.of(Math.rint(number.getAsDouble() * times));
    }

    /** An amount of money: a number with its currency and what people write beside it ("from", "excl. VAT"), or 0 where the text says free; empty for anything else. */
    public static OptionalDouble money(String text, Decimal decimal) {
        OptionalDouble number = parse(text, decimal);
        if (number.isPresent() || text.length() > 80) {
            return number;
        }
        String plain = Texts.plain(text.indexOf('&') < 0 ? text : Markup.strip(text));
        Matcher first = WORD.matcher(plain);
        if (Flags.isFree(text) || first.lookingAt() && Flags.isFree(first.group())) {
            return OptionalDouble.of(0);
        }
        if (plain.chars().noneMatch(Character::isDigit) || hasOtherWord(plain)) {
            return OptionalDouble.empty();
        }
        String amount = WORD.matcher(plain).replaceAll(word -> BESIDE_MONEY.contains(word.group()) ? " " : Matcher.quoteReplacement(word.group()));
        return parse(MARKS_BESIDE_MONEY.matcher(amount).replaceAll(" "), decimal);
    }

    /** Whether a word stands there that is not beside money, so that no amount is left whatever goes. */
    private static boolean hasOtherWord(String plain) {
        int from = 0;
        for (int at = 0; at <= plain.length(); at++) {
            if (at == plain.length() || !Character.isLetter(plain.charAt(at))) {
                if (at - from > LONGEST_SIGN && !BESIDE_MONEY.contains(plain.substring(from, at))) {
                    return true;
                }
                from = at + 1;
            }
        }
        return false;
    }

    /** As above with a decimal point. */
    public static OptionalDouble money(String text) {
        return money(text, Decimal.POINT);
    }

    /** As {@link #parse(String, Decimal)} with a decimal point. */
    public static OptionalDouble parse(String text) {
        return parse(text, Decimal.POINT);
    }

    private static double value(String digits, Decimal decimal) {
        String tight = digits.replaceAll("(?<=\\d)['\\u2019 ](?=\\d{3}(\\D|$))", "");
        if (tight.indexOf(' ') >= 0 || tight.indexOf('\'') >= 0 || tight.indexOf('\u2019') >= 0) {
            return Double.NaN;
        }
        int comma = tight.lastIndexOf(',');
        int point = tight.lastIndexOf('.');
        String plain;
        if (comma >= 0 && point >= 0) {
            plain = comma > point ? tight.replace(".", "").replace(',', '.') : tight.replace(",", "");
        } else if (comma >= 0) {
            plain = oneSign(tight, ',', decimal == Decimal.COMMA);
        } else {
            plain = point < 0 ? tight : oneSign(tight, '.', decimal == Decimal.POINT);
        }
        return plain.chars().filter(c -> c == '.').count() > 1 || plain.indexOf(',') >= 0 ? Double.NaN : Double.parseDouble(plain);
    }

    private static String oneSign(String digits, char sign, boolean isDecimal) {
        boolean several = digits.indexOf(sign) != digits.lastIndexOf(sign);
        boolean threes = THREES.matcher(digits).matches();
        return threes && (several || !isDecimal) ? digits.replace(String.valueOf(sign), "") : digits.replace(sign, '.');
    }
}
