package app.winnow.insight.overlap;

/** Long hashes of short texts: two texts with one hash are not expected in any life, and whatever is found by one is looked at again. */
final class Hash {
    static final long START = 0xCBF29CE484222325L;
    private static final long TIMES = 0x9E3779B97F4A7C15L;

    private Hash() { }

    static long of(CharSequence text) {
        return with(START, text);
    }

    /** The hash of a text that goes on with another one. */
    static long with(long hash, CharSequence text) {
        long next = hash;
        for (int at = 0; at < text.length(); at++) {
            next = (next ^ text.charAt(at)) * TIMES;
            next ^= next >>> 29;
        }
        return next;
    }
}
