package app.winnow.picture;

/** One group of offerings: a value that they share, "" where they share that there is none. What nobody has said is a group of its own, apart from any value of that name. */
public record Group(Sort sort, String text, String name) {

    /** A value; what nobody has said or looked at; what was looked at and serves no outcome. */
    public enum Sort { NAMED, NOBODY_SAID, NONE }

    /** The same word for the same group in every state: {@code =Sales}, {@code ?}, {@code 0}. */
    public String key() {
        return switch (sort) {
            case NAMED -> "=" + text;
            case NOBODY_SAID -> "?";
            case NONE -> "0";
        };
    }

    /** Whether it is a value. */
    public boolean isNamed() {
        return sort == Sort.NAMED;
    }
}
