package app.winnow.model;

/** Gilbert's (1978) six causes of a performance gap: the environment's three, then the person's three. */
public enum Cause implements Worded {
    DATA, INSTRUMENTS, INCENTIVES, KNOWLEDGE, CAPACITY, MOTIVES;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
