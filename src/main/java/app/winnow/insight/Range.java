package app.winnow.insight;

/** A figure with its width: low, expected, high, and how many offerings are not in it because an input is unknown. */
public record Range(double low, double expected, double high, int unknown) {
    /** Nothing, and nothing unknown. */
    public static final Range ZERO = new Range(0, 0, 0, 0);

    /** A figure without width. */
    public static Range exactly(double value) {
        return new Range(value, value, value, 0);
    }

    /** One more unknown input. */
    public static Range missing() {
        return new Range(0, 0, 0, 1);
    }

    /** The sum, part by part. */
    public Range plus(Range other) {
        return new Range(low + other.low, expected + other.expected, high + other.high, unknown + other.unknown);
    }

    /** Whether low and high are the same. */
    public boolean isExact() {
        return low == high;
    }
}
