package app.winnow.picture.bubble;

import app.winnow.picture.Words;
import java.util.Arrays;

/** What goes upwards: the values by point, their heights from 0 to 1 (NaN where unknown), and the scale between them. Not to be written into. */
record Upward(boolean isMonths, double[] values, double[] heights, Rise rise) {

    static Upward of(Points points, boolean isMonths, Words words) {
        double[] values = isMonths ? points.months : points.hours;
        double[] known = new double[values.length];
        int count = 0;
        double most = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                known[count++] = value;
                most = Math.max(most, value);
            }
        }
        double low = count == 0 || isMonths ? 1 : Ranked.at(Arrays.copyOf(known, count), count / 20);
        Rise rise = isMonths ? Rise.ofMonths(most, months -> age(months, words)) : Rise.ofHours(low, count == 0 ? 10 : most);
        double[] heights = new double[values.length];
        for (int point = 0; point < values.length; point++) {
            heights[point] = rise.height(values[point]);
        }
        return new Upward(isMonths, values, heights, rise);
    }

    /** 18 months, 1 year, 3 years. */
    static String age(double months, Words words) {
        double years = months / 12;
        return years >= 1 && years == Math.rint(years) ? words.of("age.years", years) : words.of("age.months", Math.rint(10 * months) / 10);
    }
}
