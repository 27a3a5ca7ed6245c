package app.winnow.sheet;

/** Reads what most numbers in files look like, few digits with a point perhaps, without the cost of reading any number. */
final class PlainNumber {
    private static final int DIGITS = 15;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

    private PlainNumber() { }

    /**
     * The number, exactly what {@link Double#parseDouble} reads: up to fifteen digits and a power of ten are both exact, so that their quotient is rounded
     * once. Not a number for any other text.
     */
    static double of(String text) {
        int length = text.length();
        if (length > DIGITS + 2) {
            return Double.NaN;
        }
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; at++) {
            char c = text.charAt(at);
            bytes[at] = c < 128 ? (byte) c : 0;
        }
        return of(bytes, 0, length);
    }

    /** The same of the bytes between these places. */
    static double of(byte[] bytes, int from, int to) {
        boolean negative = to > from && bytes[from] == '-';
        int first = negative ? from + 1 : from;
        if (to == first || to - first > DIGITS + 1) {
            return Double.NaN;
        }
        long digits = 0;
        int point = -1;
        for (int at = first; at < to; at++) {
            byte b = bytes[at];
            if (b == '.' && point < 0 && at > first) {
                point = at;
            } else if (b >= '0' && b <= '9') {
                digits = digits * 10 + b - '0';
            } else {
                return Double.NaN;
            }
        }
        int places = point < 0 ? 0 : to - point - 1;
        if (digits > 999_999_999_999_999L || point == to - 1) {
            return Double.NaN;
        }
        double value = digits / POWERS[places];
        return negative ? -value : value;
    }
}
