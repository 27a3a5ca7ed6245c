package app.winnow.desktop.intake;

import app.winnow.model.UsageWindow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The time that a file's counts cover, as people type it; until they do, nobody has said. While they type, nothing is found wrong. */
public final class CountedTime {
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private final StringProperty from = new SimpleStringProperty(this, "from", "");
    private final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");

    /** Nothing is typed. */
    CountedTime() {
        from.addListener((property, was, is) -> trouble.set(""));
        to.addListener((property, was, is) -> trouble.set(""));
    }

    /** The first day as it was typed, "" = not yet. */
    StringProperty from() {
        return from;
    }

    /** The last day as it was typed, "" = not yet. */
    StringProperty to() {
        return to;
    }

    /** Why what was typed is not taken, "" when it is, when nothing is typed or nobody asked yet: see {@link #judge}. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Takes both days as ISO dates; two blanks mean that nobody has said. */
    public void say(String first, String last) {
        from.set(first);
        to.set(last);
    }

    /** Says what is wrong once both days are typed; with one of them, people are still about it. */
    void judge() {
        if (!from.get().isBlank() && !to.get().isBlank()) {
            judgeAll();
        }
    }

    /** Says what is wrong, also where one day is missing. */
    void judgeAll() {
        trouble.set(wrong());
    }

    private String wrong() {
        if (from.get().isBlank() && to.get().isBlank()) {
            return "";
        }
        try {
            return day(to.get()).isBefore(day(from.get())) ? Words.of("usage.order") : "";
        } catch (DateTimeParseException noDate) {
            return Words.of("usage.no-date");
        }
    }

    /** 2026-01-31, or as it is written in much of Europe: 31.1.2026, where dots leave no doubt which number is the day. */
    private static LocalDate day(String text) {
        var dots = DOTS.matcher(text.strip());
        return LocalDate.parse(dots.matches() ? "%s-%2s-%2s".formatted(dots.group(3), dots.group(2), dots.group(1)).replace(' ', '0') : text.strip());
    }

    /** Nobody has said. */
    void clear() {
        say("", "");
    }

    /** The time that people named. */
    public Optional<UsageWindow> said() {
        boolean none = from.get().isBlank() || to.get().isBlank() || !wrong().isEmpty();
        return none ? Optional.empty() : Optional.of(new UsageWindow(day(from.get()), day(to.get())));
    }

    /** The last twelve whole months before a day, as a proposal that nobody has to take. */
    static UsageWindow yearBefore(LocalDate today) {
        LocalDate end = today.withDayOfMonth(1).minusDays(1);
        return new UsageWindow(end.plusDays(1).minusYears(1), end);
    }
}
