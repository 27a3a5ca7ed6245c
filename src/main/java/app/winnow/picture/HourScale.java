package app.winnow.picture;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Hours to a height between 0 and 1. Hours of offerings differ by a factor of thousands, so equal steps up are equal factors; below the first step it runs straight
 * down to 0, because an offering that took no hours at all has a place too.
 */
final class HourScale {
    private final double step;
    private final double most;

    /** A scale that shows all these hours; {@code hours} are sorted upwards and may be empty. */
    HourScale(double[] hours) {
        double low = hours.length == 0 ? 1 : Math.max(1, hours[hours.length / 20]);
        double high = hours.length == 0 ? 10 : Math.max(1, hours[hours.length - 1]);
        step = Math.min(Math.pow(10, Math.floor(Math.log10(low))), Math.pow(10, Math.floor(Math.log10(high))));
        most = high * 1.15;
    }

    /** The height of these hours: 0 at none, 1 a little above the most. */
    double height(double hours) {
        return Math.log1p(hours / step) / Math.log1p(most / step);
    }

    /** Round hours that a reader knows where to find, with their heights: 0, 10, 30, 100 ... at least {@code apart} of the height apart. */
    List<Tick> ticks(double apart) {
        List<Tick> ticks = new ArrayList<>(List.of(new Tick(0, figure(0))));
        for (double power = step; power <= most; power *= 10) {
            add(ticks, power, apart);
        }
        List<Tick> between = new ArrayList<>(ticks);
        for (double power = step; power <= most; power *= 10) {
            add(between, power * 3, apart);
        }
        return between;
    }

    private void add(List<Tick> ticks, double hours, double apart) {
        double at = height(hours);
        if (at <= 1 && ticks.stream().allMatch(tick -> Math.abs(tick.at() - at) >= apart)) {
            ticks.add(new Tick(at, figure(hours)));
        }
    }

    private static String figure(double hours) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(hours);
    }
}
