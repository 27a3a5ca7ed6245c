package app.winnow.picture.coverage;

/** A row or a column of the sheet: one outcome or group, or ({@code isFold}) all that do not fit, with its place in pixels. */
record Slot(int from, int to, boolean isFold, double at, double size) {
    double end() {
        return at + size;
    }

    int count() {
        return to - from;
    }
}
