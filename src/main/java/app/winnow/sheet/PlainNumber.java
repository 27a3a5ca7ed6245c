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
        int at = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        boolean negative = at == 1;
        if (length == at || length - at > DIGITS + 1) {
            return Double.NaN;
        }
        long digits = 0;
        int point = -1;
        for (int first = at; at < length; at++) {
            char c = text.charAt(at);
            if (c == '.' && point < 0 && at > first) {
                point = at;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
            } else {
                return Double.NaN;
            }
        }
        int places = point < 0 ? 0 : length - point - 1;
        if (digits > 999_999_999_999_999L || point == length - 1) {
            return Double.NaN;
        }
        double value = digits / POWERS[places];
        return negative ? -value : value;
    }
}
