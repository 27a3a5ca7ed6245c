package app.winnow.desktop.outcomes;

import app.winnow.model.Cause;
import java.util.Locale;
import java.util.Optional;

/**
 * The questions of the chain in their order, after Mager & Pipe (1970, 1997): is there a gap that matters, then what keeps people from it, the cheap causes
 * first, then what else would help. A *no* to one of the six in the middle fills a cell of Gilbert's (1978). Words are ours.
 */
enum Step {
    GAP, DATA, INSTRUMENTS, INCENTIVES, KNOWLEDGE, CAPACITY, MOTIVES, ENABLERS;

    /** The cell that an answer fills; empty for the first and the last question. */
    Optional<Cause> cell() {
        return this == GAP || this == ENABLERS ? Optional.empty() : Optional.of(Cause.valueOf(name()));
    }

    /** Its word in keys of the bundle. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
