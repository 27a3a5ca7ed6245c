package app.winnow.model;

/** How much information the task needs at hand. */
public enum Load implements Worded {
    LOW, HIGH;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
