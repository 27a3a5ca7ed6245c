package app.winnow.desktop.kit;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as people read them: {@code 1,240}, {@code 7.5}, {@code –} for unknown, {@code −38} with a real minus. */
public final class Figures {
    /** What stands for unknown; never 0, never empty. */
    public static final String UNKNOWN = "–";

    private Figures() { }

    /** A whole number with separators. */
    public static String whole(double value) {
        return format("#,##0", Math.rint(value));
    }

    /** A whole number with its sign: {@code +12}, {@code −38}, {@code 0}. */
    public static String signed(double value) {
        return (Math.rint(value) > 0 ? "+" : "") + whole(value);
    }

    /** At most one decimal. */
    public static String short1(double value) {
        return format("#,##0.#", value);
    }

    /** A whole number, or the dash. */
    public static String whole(OptionalDouble value) {
        return value.isPresent() ? whole(value.getAsDouble()) : UNKNOWN;
    }

    /** At most one decimal, or the dash. */
    public static String short1(OptionalDouble value) {
        return value.isPresent() ? short1(value.getAsDouble()) : UNKNOWN;
    }

    /** A share from 0 to 1 in per cent: {@code 80 %}. */
    public static String share(double value) {
        return format("0", Math.rint(value * 100)) + "\u00A0%";
    }

    private static String format(String pattern, double value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols).format(value == 0 ? 0 : value);
    }
}
