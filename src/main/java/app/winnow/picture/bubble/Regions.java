package app.winnow.picture.bubble;

import app.winnow.picture.Box;
import app.winnow.picture.Frame;

/**
 * The parts of the frame. {@code plot} holds {@code field}, where bubbles stand, and above and below it a line each for the names of the quadrants; {@code strip} at its left
 * has what nobody has looked at (width 0 when there is none), {@code lane} below both those whose height is unknown (height 0 when there is none).
 */
record Regions(Frame frame, Box plot, Box field, Box strip, Box lane) {
    private static final double RIGHT = 12;
    private static final double GAP = 10;
    /** Units of a letter's twelfth: a frame that is no higher, as on a projector, gives to the bubbles what words would take. */
    private static final double LOW = 300;

    /** The parts for so many points in each {@link Region}, by ordinal. */
    static Regions of(Frame frame, int[] counts) {
        double scale = frame.text() / 12;
        double left = 72 * scale;
        boolean isLow = isLow(frame);
        double top = (isLow ? 4 : 26) * scale;
        double line = 20 * scale;
        double wide = Math.max(40, frame.width() - left - RIGHT);
        double high = Math.max(3 * line, frame.height() - top - (isLow ? 1.3 : 2.2) * line);
        double all = Math.max(1, counts[0] + counts[1] + counts[2] + counts[3]);
        double strip = strip(counts, all) * wide;
        double lane = lane(counts, all, high, (isLow ? 20 : 30) * scale);
        double plotLeft = left + (strip > 0 ? strip + GAP : 0);
        double plotHigh = high - (lane > 0 ? lane + GAP : 0);
        Box plot = new Box(plotLeft, top, left + wide - plotLeft, plotHigh);
        Box field = new Box(plotLeft, top + line, plot.width(), Math.max(line, plotHigh - 2 * line));
        return new Regions(frame, plot, field, new Box(left, top, strip, plotHigh), new Box(left, top + high - lane, wide, lane));
    }

    private static boolean isLow(Frame frame) {
        return frame.height() * 12 < LOW * frame.text();
    }

    /** Whether there is one line only above the bubbles and one below, for the words of the axes and of the quadrants together. */
    boolean isLow() {
        return isLow(frame);
    }

    /** As wide as their share, within reason: the rest of the map stays a map. */
    private static double strip(int[] counts, double all) {
        double unseen = (counts[Region.STRIP.ordinal()] + counts[Region.CORNER.ordinal()]) / all;
        return unseen == 0 ? 0 : Math.max(.14, Math.min(unseen == 1 ? .7 : .4, .6 * unseen));
    }

    private static double lane(int[] counts, double all, double high, double least) {
        double unmeasured = (counts[Region.LANE.ordinal()] + counts[Region.CORNER.ordinal()]) / all;
        return unmeasured == 0 ? 0 : Math.max(least, high * Math.min(unmeasured == 1 ? .6 : .3, .4 * unmeasured));
    }

    /** Where bubbles of a region stand. */
    Box of(Region region) {
        return switch (region) {
            case PLOT -> field;
            case STRIP -> new Box(strip.x(), field.y(), strip.width(), field.height());
            case LANE -> new Box(plot.x(), lane.y(), plot.width(), lane.height());
            case CORNER -> new Box(strip.x(), lane.y(), strip.width(), lane.height());
        };
    }
}
