package app.winnow.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** One audit in the list of Welcome: its folder, its name, when it was last changed, how many offerings it has, and who has it open now. */
public record Entry(Path folder, String name, Instant changed, OptionalInt offerings, Optional<String> openBy) {

    /** Whether another window or another person has it open. */
    public boolean isLocked() {
        return openBy.isPresent();
    }
}
