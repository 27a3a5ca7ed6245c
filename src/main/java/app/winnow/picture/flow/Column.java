package app.winnow.picture.flow;

import java.util.Arrays;

/**
 * One side of a flow: the middle and the height of each node from above to below. Heights are in proportion on one scale for both sides; what keeps labels apart is the room of a slot, which
 * is never less than a line, and never the height itself.
 */
record Column(double[] middles, double[] heights) {

    /** The largest scale (pixels for an hour) at which these nodes fit into the room with a slot of at least {@code slot} each and {@code gap} between them. */
    static double scale(double[] amounts, double slot, double gap, double room) {
        double total = Arrays.stream(amounts).sum();
        if (total <= 0) {
            return 0;
        }
        double low = 0;
        double high = room / total;
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (needed(amounts, middle, slot, gap) <= room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The nodes spread over the room that begins at {@code top}. */
    static Column of(double[] amounts, double scale, double slot, double gap, double top, double room) {
        int count = amounts.length;
        double spare = Math.max(0, room - needed(amounts, scale, slot, gap));
        double between = gap + (count > 1 ? spare / (count - 1) : 0);
        double y = count > 1 ? top : top + spare / 2;
        double[] middles = new double[count];
        double[] heights = new double[count];
        for (int at = 0; at < count; at++) {
            heights[at] = scale * amounts[at];
            double high = Math.max(slot, heights[at]);
            middles[at] = y + high / 2;
            y += high + between;
        }
        return new Column(middles, heights);
    }

    /** How many nodes have room for their labels. */
    static int most(double slot, double gap, double room) {
        return (int) Math.max(1, Math.floor((room + gap) / (slot + gap)));
    }

    private static double needed(double[] amounts, double scale, double slot, double gap) {
        return Arrays.stream(amounts).map(amount -> Math.max(slot, scale * amount)).sum() + gap * Math.max(0, amounts.length - 1);
    }
}
