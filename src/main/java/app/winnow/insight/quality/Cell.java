package app.winnow.insight.quality;

/**
 * One fact of the offerings of one group: how many are known in which way; the hours of those of which it is unknown, as far as they are known, and of how many
 * of those the hours are unknown, too; and how many suggestions are open whose deciding questions ask for it. Withdrawn offerings are in no count.
 */
public record Cell(int answered, int imported, int assumed, int unknown, double unknownHours, int unmeasured, int open) {
    /** Nothing is counted. */
    static final Cell NONE = new Cell(0, 0, 0, 0, 0, 0, 0);

    /** Offerings of which it can be known. */
    public int all() {
        return answered + imported + assumed + unknown;
    }

    /** Of how many it is known in this way. */
    public int of(Certainty certainty) {
        return switch (certainty) {
            case ANSWERED -> answered;
            case IMPORTED -> imported;
            case ASSUMED -> assumed;
            case UNKNOWN -> unknown;
            case ASIDE -> 0;
        };
    }

    /** One cell while it grows. */
    static final class Tally {
        private final int[] counts = new int[Certainty.values().length];
        private double hours;
        private int unmeasured;
        private int open;

        /** Counts one offering of so many hours, NaN for unknown. */
        void add(Certainty certainty, double hoursOfIt, boolean keepsOpen) {
            counts[certainty.ordinal()]++;
            open += keepsOpen ? 1 : 0;
            if (certainty == Certainty.UNKNOWN) {
                hours += Double.isNaN(hoursOfIt) ? 0 : hoursOfIt;
                unmeasured += Double.isNaN(hoursOfIt) ? 1 : 0;
            }
        }

        Cell cell() {
            return new Cell(counts[Certainty.ANSWERED.ordinal()], counts[Certainty.IMPORTED.ordinal()], counts[Certainty.ASSUMED.ordinal()],
                    counts[Certainty.UNKNOWN.ordinal()], hours, unmeasured, open);
        }
    }
}
