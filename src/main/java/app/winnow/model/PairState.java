package app.winnow.model;

/** What is known of two offerings being the same job: proposed and open, the same, or different. */
public enum PairState implements Worded {
    PROPOSED, SAME, DIFFERENT;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
