package app.winnow.task;

/** Works through what it is given one after the other, in order, without anybody watching. For writing to disk behind the window. */
public interface InOrder extends AutoCloseable {

    /** Queues a piece of work. It must deal with its own failures. */
    void add(Runnable work);

    /** Runs this on the window's thread, after what was handed over before. */
    void show(Runnable onWindow);

    /** Waits until everything queued is done; nothing can be added afterwards. */
    @Override
    void close();
}
