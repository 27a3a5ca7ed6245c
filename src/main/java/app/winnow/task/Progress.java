package app.winnow.task;

/** How work says how far it is and asks whether it should stop. Cheap: work may call both for every row. */
public interface Progress {
    /** For a total that is not known. */
    long UNKNOWN = -1;

    /** For work that nobody watches and nobody cancels. */
    Progress SILENT = new Progress() {
        @Override
        public void report(long done, long of, String what) { }

        @Override
        public void checkCancelled() { }
    };

    /** So much of so much is done ({@link #UNKNOWN} = no total is known), and what is being done now, in words. */
    void report(long done, long of, String what);

    /** Throws a {@link java.util.concurrent.CancellationException} once the work was cancelled. */
    void checkCancelled();
}
