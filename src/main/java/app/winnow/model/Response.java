package app.winnow.model;

/** How people must be able to respond: look it up while doing, unaided, or some of both (after Wallace; Gottfredson & Mosher). */
public enum Response implements Worded {
    REFERENCED, MEMORISED, MIXED;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
