package app.winnow.desktop.overlaps;

/** One fact of two offerings side by side, a dash where it is unknown. */
record FactRow(String name, String left, String right) {

    /** Whether both are known and not the same. */
    boolean differs() {
        return !left.equals(right) && !left.equals(app.winnow.desktop.kit.Figures.UNKNOWN) && !right.equals(app.winnow.desktop.kit.Figures.UNKNOWN);
    }
}
