package app.winnow.model;

/** What kind of act the task is; it chooses the type of aid. */
public enum Act implements Worded {
    STEPS, DECIDE, LOOK_UP, FILL_IN, SOFTWARE, FAULT, TALK;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
