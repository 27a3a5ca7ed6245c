package app.winnow.desktop.intake;

import app.winnow.model.UsageWindow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The time that a file's counts cover, as people type it; until they do, nobody has said. */
public final class CountedTime {
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private UsageWindow window;

    /** Why what was typed is not taken, "" when it is or nothing is typed. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Takes both days as ISO dates; two blanks mean that nobody has said. */
    public void say(String from, String to) {
        clear();
        if (from.isBlank() && to.isBlank()) {
            return;
        }
        try {
            LocalDate first = day(from);
            LocalDate last = day(to);
            if (last.isBefore(first)) {
                trouble.set(Words.of("usage.order"));
            } else {
                window = new UsageWindow(first, last);
            }
        } catch (DateTimeParseException noDate) {
            trouble.set(Words.of("usage.no-date"));
        }
    }

    /** 2026-01-31, or as it is written in much of Europe: 31.1.2026, where dots leave no doubt which number is the day. */
    private static LocalDate day(String text) {
        var dots = DOTS.matcher(text.strip());
        return LocalDate.parse(dots.matches() ? "%s-%2s-%2s".formatted(dots.group(3), dots.group(2), dots.group(1)).replace(' ', '0') : text.strip());
    }

    /** Nobody has said. */
    void clear() {
        trouble.set("");
        window = null;
    }

    /** The time that people named. */
    public Optional<UsageWindow> said() {
        return Optional.ofNullable(window);
    }

    /** The last twelve whole months before a day, as a proposal that nobody has to take. */
    static UsageWindow yearBefore(LocalDate today) {
        LocalDate end = today.withDayOfMonth(1).minusDays(1);
        return new UsageWindow(end.plusDays(1).minusYears(1), end);
    }
}
