package app.winnow.sheet;

import java.util.concurrent.atomic.AtomicLong;

/** The memory one reading may take, counted before it is taken, so that a huge file is refused and nothing else suffers. */
final class Budget {
    private static final int OBJECTS = 56;
    private final AtomicLong left;

    Budget(long bytes) {
        left = new AtomicLong(bytes);
    }

    /** Six tenths of what the program may have. */
    static Budget ofThisMachine() {
        return new Budget(Runtime.getRuntime().maxMemory() / 10 * 6);
    }

    void take(long bytes) {
        if (left.addAndGet(-bytes) < 0) {
            throw Say.refused("refused.too-much-for-memory");
        }
    }

    /** A text and the objects around it: one byte a character, two as soon as one is beyond Latin-1. */
    void takeText(String text) {
        takeText(text.length(), isLatin1(text));
    }

    /** The same for who knows how long it is and whether all of it is Latin-1. */
    void takeText(int length, boolean latin1) {
        take(OBJECTS + (long) length * (latin1 ? 1 : 2));
    }

    private static boolean isLatin1(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }
}
