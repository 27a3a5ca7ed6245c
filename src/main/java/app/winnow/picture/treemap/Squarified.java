package app.winnow.picture.treemap;

/**
 * Rectangles of given areas in one rectangle, as square as a greedy choice makes them: rows along the shorter side of what is left, each as long as that makes none of it longer than before
 * (Bruls, Huizing and van Wijk 2000, Squarified Treemaps). In arrays, so that a hundred thousand are laid out within a frame. Neighbours share their edges.
 */
final class Squarified {
    final float[] x;
    final float[] y;
    final float[] width;
    final float[] height;

    Squarified(int count) {
        x = new float[count];
        y = new float[count];
        width = new float[count];
        height = new float[count];
    }

    /** Lays {@code sizes} from {@code from} to before {@code to} out, which are above 0 and descend; the one at {@code from} becomes the rectangle at {@code into}. */
    void lay(double[] sizes, int from, int to, int into, double left, double top, double right, double bottom) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += sizes[at];
        }
        double scale = Math.max(0, right - left) * Math.max(0, bottom - top) / sum;
        int start = from;
        while (start < to) {
            double wide = right - left;
            double high = bottom - top;
            int end = row(sizes, start, to, scale, Math.min(wide, high));
            double area = 0;
            for (int at = start; at < end; at++) {
                area += sizes[at] * scale;
            }
            if (wide >= high) {
                double edge = end == to || high <= 0 ? right : Math.min(right, left + area / high);
                column(sizes, start, end, into + start - from, left, top, edge, bottom);
                left = edge;
            } else {
                double edge = end == to || wide <= 0 ? bottom : Math.min(bottom, top + area / wide);
                line(sizes, start, end, into + start - from, left, top, right, edge);
                top = edge;
            }
            start = end;
        }
    }

    /** Where the row that begins at {@code start} ends: before the first that would make its longest one longer. */
    private static int row(double[] sizes, int start, int to, double scale, double side) {
        double square = side * side;
        double largest = sizes[start] * scale;
        double sum = largest;
        double worst = Math.max(square / largest, largest / square);
        int end = start + 1;
        while (end < to) {
            double next = sizes[end] * scale;
            double all = sum + next;
            double longest = Math.max(square * largest / (all * all), all * all / (square * next));
            // Also leaves off where nothing is left to lay out in, which makes NaN.
            if (!(longest <= worst)) {
                break;
            }
            worst = longest;
            sum = all;
            end++;
        }
        return end;
    }

    private void column(double[] sizes, int start, int end, int into, double left, double top, double right, double bottom) {
        double sum = sum(sizes, start, end);
        double done = 0;
        float from = (float) top;
        for (int at = start; at < end; at++) {
            done += sizes[at];
            float edge = (float) (at == end - 1 ? bottom : top + (bottom - top) * done / sum);
            put(into + at - start, (float) left, from, (float) right, edge);
            from = edge;
        }
    }

    private void line(double[] sizes, int start, int end, int into, double left, double top, double right, double bottom) {
        double sum = sum(sizes, start, end);
        double done = 0;
        float from = (float) left;
        for (int at = start; at < end; at++) {
            done += sizes[at];
            float edge = (float) (at == end - 1 ? right : left + (right - left) * done / sum);
            put(into + at - start, from, (float) top, edge, (float) bottom);
            from = edge;
        }
    }

    private static double sum(double[] sizes, int start, int end) {
        double sum = 0;
        for (int at = start; at < end; at++) {
            sum += sizes[at];
        }
        return sum;
    }

    private void put(int at, float left, float top, float right, float bottom) {
        x[at] = left;
        y[at] = top;
        width[at] = Math.max(0, right - left);
        height[at] = Math.max(0, bottom - top);
    }
}
