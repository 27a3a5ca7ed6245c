package app.winnow.model;

import java.util.Objects;

/**
 * How an offering serves one outcome: strength 0 does not serve it, 1 touches it, 2 supports it, 3 it would fall without.
 * Claimed while {@code evidence} is null. Task, measure and source are the words people noted, "" when none.
 */
public record Link(int strength, Evidence evidence, String task, String measure, String source) {
    public Link {
        if (strength < 0 || strength > 3) {
            throw new IllegalArgumentException("a strength goes from 0 to 3");
        }
        Objects.requireNonNull(task);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(source);
    }

    /** A claimed link without a note. */
    public static Link claimed(int strength) {
        return new Link(strength, null, "", "", "");
    }

    /** The same link with another strength. */
    public Link withStrength(int other) {
        return new Link(other, evidence, task, measure, source);
    }

    /** Whether nobody wrote a note on it. */
    public boolean isBare() {
        return task.isEmpty() && measure.isEmpty() && source.isEmpty();
    }
}
