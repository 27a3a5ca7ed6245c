package app.winnow.model;

/** How many steps the task has. */
public enum Steps implements Worded {
    FEW, MANY;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
