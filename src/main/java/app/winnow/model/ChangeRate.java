package app.winnow.model;

/** How often the task changes. */
public enum ChangeRate implements Worded {
    STABLE, YEARLY, FASTER;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
