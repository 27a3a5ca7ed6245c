package app.winnow.model;

/** Whether a suggestion has an aid: none, beside what stays, or instead of it. */
public enum AidValue implements Worded {
    NONE, BESIDE, INSTEAD;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
