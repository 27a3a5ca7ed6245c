package app.winnow.insight.overlap;

/** Who is told how far the search is; may throw to stop it. */
@FunctionalInterface
public interface Watch {
    /** Nobody. */
    Watch NOBODY = (done, of) -> { };

    /** So much of so much is done. */
    void at(long done, long of);
}
