package app.winnow.model;

/** What may become of an offering. {@code PARK} is only ever decided, never suggested. The order is that of lists on screen. */
public enum Disposition implements Worded {
    KEEP, SLIM, REPLACE, MERGE, MOVE_OUT, RETIRE, HAND_BACK, PARK;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
