package app.winnow.intake.value;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of day and month stands first in a column of dates. */
public enum DateOrder {
    DMY("dmy"), MDY("mdy"), YMD("ymd");

    private static final Pattern OPEN = Pattern.compile("\\s*(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})\\b.*", Pattern.DOTALL);

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    /** The word in JSON and mappings. */
    public String word() {
        return word;
    }

    /** Whether some value can be read in both orders or only in one of the two: {@code 3/4/2024}. */
    public static boolean matters(Collection<String> texts) {
        return texts.stream().anyMatch(text -> OPEN.matcher(text).matches());
    }

    /** The order that values over 12 leave as the only one; empty when there is no such value, or when they do not agree. */
    public static Optional<DateOrder> proven(Collection<String> texts) {
        boolean dayFirst = texts.stream().map(OPEN::matcher).anyMatch(open -> open.matches() && Integer.parseInt(open.group(1)) > 12);
        boolean monthFirst = texts.stream().map(OPEN::matcher).anyMatch(open -> open.matches() && Integer.parseInt(open.group(3)) > 12);
        return dayFirst == monthFirst ? Optional.empty() : Optional.of(dayFirst ? DMY : MDY);
    }

    /** The order that values over 12 decide, by majority; dots are day first. Empty when no value decides it. */
    public static Optional<DateOrder> of(Collection<String> texts) {
        int dayFirst = 0;
        int monthFirst = 0;
        boolean dots = false;
        for (String text : texts) {
            Matcher open = OPEN.matcher(text);
            if (open.matches()) {
                dayFirst += Integer.parseInt(open.group(1)) > 12 ? 1 : 0;
                monthFirst += Integer.parseInt(open.group(3)) > 12 ? 1 : 0;
                dots |= open.group(2).equals(".");
            }
        }
        if (dayFirst == 0 && monthFirst == 0) {
            return dots ? Optional.of(DMY) : Optional.empty();
        }
        return Optional.of(dayFirst >= monthFirst ? DMY : MDY);
    }
}
