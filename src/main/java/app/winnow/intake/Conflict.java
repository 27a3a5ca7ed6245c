package app.winnow.intake;

import app.winnow.model.Field;
import java.util.Objects;

/**
 * A value that a file would set and that is not taken, because another one counts: what a person typed or answered, or data that was added. {@code counts}
 * is the value that stays, {@code imported} the file's value before (null = unknown), {@code file} what the new file says.
 */
public record Conflict(String code, String title, Field field, Object counts, Object imported, Object file, By by) {

    /** Whose value counts. */
    public enum By { PERSON, DATA }

    /** Whether the file says something else than last time, so that people may want to look again. */
    public boolean isNews() {
        return !Objects.equals(imported, file);
    }
}
