package app.winnow.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** A number in Excel's format General: at most eleven characters, fifteen digits known, powers of ten where it does not fit. */
final class GeneralNumber {
    private static final int CHARACTERS = 11;
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(CHARACTERS);
    private static final BigDecimal SMALL = new BigDecimal("0.0001");

    private GeneralNumber() { }

    static String text(double value) {
        BigDecimal number = new BigDecimal(value).round(new MathContext(15, RoundingMode.HALF_UP)).stripTrailingZeros();
        BigDecimal size = number.abs();
        if (number.signum() == 0) {
            return "0";
        }
        if (size.compareTo(TOO_LARGE) >= 0) {
            return powers(value);
        }
        if (size.compareTo(SMALL) < 0) {
            return size.scale() < CHARACTERS - 1 ? plain(number) : powers(value);
        }
        int before = Math.max(1, size.precision() - size.scale());
        BigDecimal rounded = number.setScale(Math.max(0, CHARACTERS - 1 - before), RoundingMode.HALF_UP);
        return rounded.abs().compareTo(TOO_LARGE) >= 0 ? powers(value) : plain(rounded);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String powers(double value) {
        return String.format(Locale.ROOT, "%.5E", value).replaceFirst("\\.?0+E", "E");
    }
}
