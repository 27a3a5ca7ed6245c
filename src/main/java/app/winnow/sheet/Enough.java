package app.winnow.sheet;

/** Ends a reading that was only to see the beginning. */
final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
        super("as many rows as were wanted", null, false, false);
    }
}
