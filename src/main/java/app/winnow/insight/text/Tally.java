package app.winnow.insight.text;

/**
 * How often suggestions like this one were right so far: {@code right} of {@code of} whose offering people have looked at, each judged as if that offering had not been looked
 * at yet. Counted, never estimated; 0 of 0 = nobody has said anything of one like it.
 */
public record Tally(int right, int of) {
    /** Nobody has said anything. */
    public static final Tally NONE = new Tally(0, 0);

    /** One more. */
    Tally with(boolean isRight) {
        return new Tally(right + (isRight ? 1 : 0), of + 1);
    }
}
