package app.winnow.task;

/** Something that takes a while and returns a value. It runs on another thread: it may touch nothing that the window shows. */
@FunctionalInterface
public interface Work<T> {

    /** Does it. A CancellationException means that it was cancelled; any other exception that it failed. */
    T call(Progress progress) throws Exception;
}
