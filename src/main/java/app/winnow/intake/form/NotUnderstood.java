package app.winnow.intake.form;

/** A cell that says nothing we know; the message is a plain sentence for people. Nothing of the cell is used. */
final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String key, Object... parts) {
        super(Sentences.of(key, parts), null, false, false);
    }
}
