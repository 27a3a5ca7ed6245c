package app.winnow.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The strokes of a hatched area, from lower left to upper right, as far apart on the whole picture as on every other area, so that neighbours go on in one pattern. */
public final class Hatching {
    /** How far apart strokes are along a row, in pixels. */
    public static final double APART = 6;
    /** How wide they are. */
    public static final double WIDTH = 1.6;

    private Hatching() { }

    /** The strokes inside these closed polygons (each x, y, x, y ...; a hole is a polygon inside another): x1, y1, x2, y2 each. */
    public static List<double[]> strokes(double[][] polygons) {
        List<double[]> strokes = new ArrayList<>();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double[] polygon : polygons) {
            for (int at = 0; at < polygon.length; at += 2) {
                least = Math.min(least, polygon[at] + polygon[at + 1]);
                most = Math.max(most, polygon[at] + polygon[at + 1]);
            }
        }
        for (double sum = (Math.floor(least / APART) + 1) * APART; sum < most; sum += APART) {
            double[] crossings = crossings(polygons, sum);
            for (int at = 0; at + 1 < crossings.length; at += 2) {
                strokes.add(new double[] {crossings[at], sum - crossings[at], crossings[at + 1], sum - crossings[at + 1]});
            }
        }
        return strokes;
    }

    /** Where the line x + y = sum goes in and out, from left to right. */
    private static double[] crossings(double[][] polygons, double sum) {
        double[] found = new double[8];
        int count = 0;
        for (double[] polygon : polygons) {
            for (int at = 0, before = polygon.length - 2; at < polygon.length; before = at, at += 2) {
                double here = polygon[at] + polygon[at + 1] - sum;
                double there = polygon[before] + polygon[before + 1] - sum;
                if (here > 0 != there > 0) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = polygon[at] + (polygon[before] - polygon[at]) * here / (here - there);
                }
            }
        }
        double[] crossings = Arrays.copyOf(found, count);
        Arrays.sort(crossings);
        return crossings;
    }
}
