package app.winnow.picture.flow;

import java.util.Arrays;

/**
 * One side of a flow: the middle and the height of each node from above to below, and the middle of its label. Heights are in proportion, on one scale for both sides. Labels keep a line
 * of their own: near their nodes, and beside them where nodes are too thin to stand a line apart.
 */
record Column(double[] middles, double[] heights, double[] labels) {

    /** Places and measures that both sides share, in pixels: where they begin, how high they are, the least between nodes, and the line of a label. */
    record Room(double top, double height, double gap, double line) {
        /** How many nodes have room for their labels. */
        int most() {
            return (int) Math.max(1, Math.floor(height / line));
        }
    }

    /** The largest scale (pixels for an hour) at which these nodes fit with a slot of at least {@code slot} each. */
    static double scale(double[] amounts, double slot, Room room) {
        double total = Arrays.stream(amounts).sum();
        if (total <= 0) {
            return 0;
        }
        double low = 0;
        double high = room.height() / total;
        for (int step = 0; step < 50; step++) {
            double middle = (low + high) / 2;
            if (needed(amounts, middle, slot, room) <= room.height()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The nodes on this scale, spread over the room. */
    static Column of(double[] amounts, double scale, double slot, Room room) {
        int count = amounts.length;
        double spare = Math.max(0, room.height() - needed(amounts, scale, slot, room));
        double between = room.gap() + (count > 1 ? spare / (count - 1) : 0);
        double y = count > 1 ? room.top() : room.top() + spare / 2;
        double[] middles = new double[count];
        double[] heights = new double[count];
        for (int at = 0; at < count; at++) {
            heights[at] = scale * amounts[at];
            double high = Math.max(slot, heights[at]);
            middles[at] = y + high / 2;
            y += high + between;
        }
        return new Column(middles, heights, labels(middles, room));
    }

    private static double needed(double[] amounts, double scale, double slot, Room room) {
        return Arrays.stream(amounts).map(amount -> Math.max(slot, scale * amount)).sum() + room.gap() * Math.max(0, amounts.length - 1);
    }

    /** The places a line apart that are nearest to the middles by least squares: neighbours that are too near each other share the mean of their places (after Ayer and others 1955). */
    private static double[] labels(double[] middles, Room room) {
        int count = middles.length;
        double[] mean = new double[count];
        int[] size = new int[count];
        int blocks = 0;
        for (int at = 0; at < count; at++) {
            mean[blocks] = middles[at] - at * room.line();
            size[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                mean[blocks - 2] = (mean[blocks - 2] * size[blocks - 2] + mean[blocks - 1] * size[blocks - 1]) / (size[blocks - 2] + size[blocks - 1]);
                size[blocks - 2] += size[blocks - 1];
                blocks--;
            }
        }
        double[] labels = new double[count];
        double first = room.top() + room.line() / 2;
        double last = room.top() + room.height() - (count - .5) * room.line();
        for (int block = 0, at = 0; block < blocks; block++) {
            for (int end = at + size[block]; at < end; at++) {
                labels[at] = Math.max(first, Math.min(last, mean[block])) + at * room.line();
            }
        }
        return labels;
    }
}
