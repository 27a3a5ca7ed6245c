package app.winnow.model;

/** Where the performance behind an outcome stands: it falls short, it is fine and help keeps it so, or new work is coming. */
public enum State implements Worded {
    GAP, HELD, COMING;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
