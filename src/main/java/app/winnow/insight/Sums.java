package app.winnow.insight;

/** Ranges and counts of some offerings added up, side by side in one array, so that many such sums are quickly added to each other. */
final class Sums {
    /** What is added up; each takes four places: low, expected, high, unknown. */
    enum Line { OFFERINGS_BEFORE, OFFERINGS, CATALOG_BEFORE, CATALOG, SEATS_BEFORE, SEATS, CASH_BEFORE, CASH, MAINTENANCE_BEFORE, MAINTENANCE, NET, NET_DECIDED,
        RELEASED_DECIDED, RELEASED_SUGGESTED, JUDGED, LINKED, DECIDED }

    private static final int LINES = Line.values().length;

    private final double[] places = new double[4 * LINES];

    void add(Line line, Range range) {
        int at = 4 * line.ordinal();
        places[at] += range.low();
        places[at + 1] += range.expected();
        places[at + 2] += range.high();
        places[at + 3] += range.unknown();
    }

    void add(Line before, Line after, Ledger.BeforeAfter both) {
        add(before, both.before());
        add(after, both.after());
    }

    void count(Line line) {
        places[4 * line.ordinal()]++;
    }

    void add(Sums other) {
        for (int at = 0; at < places.length; at++) {
            places[at] += other.places[at];
        }
    }

    Range range(Line line) {
        int at = 4 * line.ordinal();
        return new Range(places[at], places[at + 1], places[at + 2], (int) places[at + 3]);
    }

    Ledger.BeforeAfter both(Line before, Line after) {
        return new Ledger.BeforeAfter(range(before), range(after));
    }

    int counted(Line line) {
        return (int) places[4 * line.ordinal()];
    }
}
