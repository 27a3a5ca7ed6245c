package app.winnow.model;

/** How often the task is done; asked only once an aid is chosen. */
public enum Frequency implements Worded {
    DAILY, WEEKLY, MONTHLY, RARELY;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
