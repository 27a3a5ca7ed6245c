package app.winnow.insight.text;

/** An offering by its dense index, and how much it says the same as another: 1 = the very same words. */
public record Alike(int index, double likeness) {
    /** From here on most links of one fit the other. */
    private static final double CLOSE = 0.4;

    /** Whether the same links are likely to fit. */
    public boolean isClose() {
        return likeness >= CLOSE;
    }
}
