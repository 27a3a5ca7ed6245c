package app.winnow.picture.bubble;

import java.util.Arrays;

/** What stands at a rank among many values, found without sorting them all. */
final class Ranked {
    private Ranked() { }

    /** The value that would stand at this index if these were sorted upwards; puts them into another order. */
    static double at(double[] values, int rank) {
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            double pivot = values[low + high >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    double other = values[left];
                    values[left++] = values[right];
                    values[right--] = other;
                }
            }
            if (rank <= right) {
                high = right;
            } else if (rank >= left) {
                low = left;
            } else {
                return values[rank];
            }
        }
        return values[rank];
    }

    /** The value that at most {@code most} of these are greater than; below all when there are fewer. NaN counts as unknown. */
    static double greatest(double[] values, int count, int most) {
        double[] kept = new double[most + 1];
        Arrays.fill(kept, Double.NEGATIVE_INFINITY);
        for (int at = 0; at < count; at++) {
            if (values[at] > kept[0]) {
                int place = 0;
                while (place < most && values[at] > kept[place + 1]) {
                    kept[place] = kept[place + 1];
                    place++;
                }
                kept[place] = values[at];
            }
        }
        return kept[0];
    }
}
