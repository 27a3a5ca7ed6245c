package app.winnow.model;

/** Whether people are assigned to an offering or choose it. */
public enum Assigned implements Worded {
    ASSIGNED, CHOSEN;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
