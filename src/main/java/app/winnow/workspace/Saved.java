package app.winnow.workspace;

/** Whether what is on screen is safe on disk, with a sentence for people where it is not ("" otherwise). */
public record Saved(State state, String sentence) {

    /** SAVED means forced to disk. FAILED means that what could not be written was taken back on the screen. */
    public enum State { SAVED, SAVING, FAILED }

    /** Everything is forced to disk. */
    public static final Saved YES = new Saved(State.SAVED, "");
    /** Something is on its way. */
    public static final Saved SAVING = new Saved(State.SAVING, "");

    /** It was not possible, for this reason. */
    public static Saved failed(String sentence) {
        return new Saved(State.FAILED, sentence);
    }
}
