package app.winnow.desktop.intake;

import app.winnow.model.UsageWindow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The time that a file's counts cover, as people type it; until they do, nobody has said. */
public final class CountedTime {
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
            LocalDate first = LocalDate.parse(from.strip());
            LocalDate last = LocalDate.parse(to.strip());
            if (last.isBefore(first)) {
                trouble.set(Words.of("usage.order"));
            } else {
                window = new UsageWindow(first, last);
            }
        } catch (DateTimeParseException noDate) {
            trouble.set(Words.of("usage.no-date"));
        }
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
