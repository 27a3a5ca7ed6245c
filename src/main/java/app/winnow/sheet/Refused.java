package app.winnow.sheet;

/** A file that cannot be taken, with one or two plain sentences for people: what it is and what to do next. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The message is shown to people as it is. */
    public Refused(String sentence) {
        super(sentence);
    }

    /** As above, keeping the cause for the log. */
    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
