package app.winnow.picture.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Orders both sides of a flow so that few bands cross, each crossing counted by the width of what crosses: sweeps that put every node at the mean place of what it is tied to (Sugiyama,
 * Tagawa & Toda 1981), then exchanges of neighbours as long as they help (Eades & Kelly 1986). Never worse than the order that it starts from.
 */
final class FewCrossings {
    private static final int SWEEPS = 12;

    private final double[][] widths;
    private final int[] left;
    private final int[] right;

    private FewCrossings(double[][] widths, int[] left, int[] right) {
        this.widths = widths;
        this.left = left;
        this.right = right;
    }

    /** Widths of the bands by left and right node; the sides stand in the order of the array. */
    static FewCrossings of(double[][] widths) {
        int rights = widths.length == 0 ? 0 : widths[0].length;
        FewCrossings best = new FewCrossings(widths, IntStream.range(0, widths.length).toArray(), IntStream.range(0, rights).toArray());
        double least = best.crossed();
        FewCrossings swept = best;
        for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
            swept = sweep % 2 == 0 ? new FewCrossings(widths, swept.left, byMean(transposed(widths), swept.right, swept.left))
                    : new FewCrossings(widths, byMean(widths, swept.left, swept.right), swept.right);
            double crossed = swept.crossed();
            if (crossed < least) {
                best = swept;
                least = crossed;
            }
        }
        return best.exchanged();
    }

    /** The same where right nodes of one group (equal to each other) stay side by side: groups are ordered first, then what is in them. */
    static FewCrossings of(double[][] widths, List<?> groups) {
        List<?> distinct = groups.stream().distinct().toList();
        double[][] summed = new double[widths.length][distinct.size()];
        for (int row = 0; row < widths.length; row++) {
            for (int column = 0; column < groups.size(); column++) {
                summed[row][distinct.indexOf(groups.get(column))] += widths[row][column];
            }
        }
        FewCrossings outer = of(summed);
        int[] nodes = IntStream.range(0, groups.size()).toArray();
        int[] inner = widths.length == 0 ? nodes : byMean(transposed(widths), nodes, outer.left);
        int[] right = Arrays.stream(outer.right).flatMap(group -> Arrays.stream(inner).filter(node -> groups.get(node).equals(distinct.get(group)))).toArray();
        return new FewCrossings(widths, outer.left, right);
    }

    /** The left nodes from above to below. */
    int[] left() {
        return left;
    }

    /** The right nodes from above to below. */
    int[] right() {
        return right;
    }

    /** The sum of the products of the widths of every two bands that cross. */
    double crossed() {
        double crossed = 0;
        for (int upper = 0; upper < left.length; upper++) {
            for (int lower = upper + 1; lower < left.length; lower++) {
                crossed += crossed(widths[left[upper]], widths[left[lower]]);
            }
        }
        return crossed;
    }

    /** Bands of an upper node that end below those of a lower one. */
    private double crossed(double[] upper, double[] lower) {
        double crossed = 0;
        double above = 0;
        for (int node : right) {
            crossed += upper[node] * above;
            above += lower[node];
        }
        return crossed;
    }

    private static int[] byMean(double[][] widths, int[] order, int[] others) {
        double[] mean = new double[widths.length];
        for (int place = 0; place < order.length; place++) {
            double sum = 0;
            double weight = 0;
            for (int other = 0; other < others.length; other++) {
                sum += other * widths[order[place]][others[other]];
                weight += widths[order[place]][others[other]];
            }
            mean[order[place]] = weight == 0 ? place : sum / weight;
        }
        return Arrays.stream(order).boxed().sorted(Comparator.comparingDouble(node -> mean[node])).mapToInt(Integer::intValue).toArray();
    }

    private FewCrossings exchanged() {
        FewCrossings now = new FewCrossings(widths, left.clone(), right.clone());
        double least = now.crossed();
        for (boolean helped = true; helped;) {
            double before = least;
            least = now.exchange(now.left, now.exchange(now.right, least));
            helped = least < before - 1e-9 * before;
        }
        return now;
    }

    private double exchange(int[] side, double least) {
        for (int at = 0; at + 1 < side.length; at++) {
            swap(side, at);
            double crossed = crossed();
            if (crossed < least) {
                least = crossed;
            } else {
                swap(side, at);
            }
        }
        return least;
    }

    private static void swap(int[] side, int at) {
        int kept = side[at];
        side[at] = side[at + 1];
        side[at + 1] = kept;
    }

    private static double[][] transposed(double[][] widths) {
        double[][] turned = new double[widths[0].length][widths.length];
        for (int row = 0; row < widths.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = widths[row][column];
            }
        }
        return turned;
    }
}
