package app.winnow.insight;

import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.verdict.Known;
import java.util.OptionalInt;

/** The highest level at which an offering was measured (decision model, section 10), without what could be: quick for very many. */
public final class MeasuredLevel {
    private final Measurements measurements;

    /** The levels in this portfolio. */
    public MeasuredLevel(Portfolio portfolio) {
        measurements = new Measurements(portfolio);
    }

    /** The level, 0 to {@link Levels#HIGHEST}, of an offering with the facts that count for it; empty while nobody has measured anything. */
    public OptionalInt of(Offering offering, Known known) {
        return measurements.of(offering, known).stream().mapToInt(Measured::level).max();
    }
}
