package app.winnow.picture.outcome;

import java.util.Arrays;

/** Shares a height out: as many from the first as it holds at their least, at least one, and what is left over evenly among those that can use it. */
final class Heights {

    private Heights() { }

    /** How many fit when, unless all do, {@code rest} is needed to count the others. */
    static int fitting(double[] least, double height, double rest) {
        if (Arrays.stream(least).sum() <= height) {
            return least.length;
        }
        double used = rest;
        int count = 0;
        while (count < least.length && used + least[count] <= height) {
            used += least[count++];
        }
        return Math.max(1, count);
    }

    /** The heights of these, none above its most unless that is below its least. */
    static double[] shared(double[] least, double[] most, double height) {
        double[] heights = least.clone();
        double left = height - Arrays.stream(least).sum();
        for (int round = 0; round < least.length && left > .5; round++) {
            long open = count(heights, most);
            double each = left / Math.max(1, open);
            for (int at = 0; at < heights.length; at++) {
                double more = Math.max(0, Math.min(each, most[at] - heights[at]));
                heights[at] += more;
                left -= more;
            }
        }
        return heights;
    }

    private static long count(double[] heights, double[] most) {
        long open = 0;
        for (int at = 0; at < heights.length; at++) {
            open += most[at] - heights[at] > .01 ? 1 : 0;
        }
        return open;
    }
}
