package app.winnow.picture;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as pictures write them, the same on every machine. */
public final class Numbers {
    /** Nobody has said. */
    public static final String UNKNOWN = "\u2013";

    private Numbers() { }

    /** 1,240. */
    public static String whole(double value) {
        return format("#,##0", value);
    }

    /** At most this many decimals, none that are zero: 1,240.5. */
    public static String with(double value, int decimals) {
        return format("#,##0." + "#".repeat(decimals), value);
    }

    /** A share (0-1) as 37 %. */
    public static String share(double value) {
        return format("#,##0", value * 100) + " %";
    }

    /** An en dash where the value is NaN, which stands for unknown. */
    public static String orUnknown(double value) {
        return Double.isNaN(value) ? UNKNOWN : whole(value);
    }

    private static String format(String pattern, double value) {
        String text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
        return text.equals("-0") ? "0" : text;
    }
}
