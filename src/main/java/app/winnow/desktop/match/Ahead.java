package app.winnow.desktop.match;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keys that are pressed before the suggestions have followed the last change: they are meant for what comes next, never for what is still in front, and are
 * kept until it is there.
 */
final class Ahead {
    private final Deque<Runnable> keys = new ArrayDeque<>();
    /** The suggestions are not those of the last change yet. */
    private boolean isStale;
    /** Somebody is done with what is in front; what comes next is decided when the suggestions are there. */
    private boolean isWaiting;

    /** The suggestions are those of the last change, or not yet. */
    void stale(boolean stale) {
        isStale = stale;
    }

    /** Somebody wants to go on: whether that has to wait. */
    boolean waits() {
        isWaiting = isStale;
        return isWaiting;
    }

    /** Keeps a key while something waits; false when it may be done at once. */
    boolean keeps(Runnable key) {
        if (isWaiting) {
            keys.add(key);
        }
        return isWaiting;
    }

    /** Nothing waits any more; what was kept stays for what is in front next. */
    void stop() {
        isWaiting = false;
    }

    /** Nothing waits any more, and what was kept is forgotten. */
    void forget() {
        isWaiting = false;
        keys.clear();
    }

    /** Goes on where something waits, then does what was kept. */
    void goOn(Runnable advance) {
        if (isWaiting) {
            isWaiting = false;
            advance.run();
            while (!isWaiting && !keys.isEmpty()) {
                keys.poll().run();
            }
        }
    }
}
