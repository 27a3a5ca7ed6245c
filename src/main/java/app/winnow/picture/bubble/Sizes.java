package app.winnow.picture.bubble;

import app.winnow.picture.Box;
import app.winnow.picture.Frame;
import app.winnow.picture.Zoom;

/** Radii: the area of a bubble grows with the people who complete the offering, above a least size that can still be seen and pointed at. */
record Sizes(double least, double largest, double mostPeople) {
    private static final double SHARE_OF_FRAME = .045;
    private static final double SHARE_OF_AREA = 1 / 12.0;
    private static final double MOST_GROWTH = 2.5;

    /** For these people, of whom {@code visible} are drawn; bubbles grow more slowly than the zoom. */
    static Sizes of(double[] people, int visible, Regions regions, Zoom zoom) {
        Frame frame = regions.frame();
        double most = 0;
        double sum = 0;
        for (double one : people) {
            if (one > 0) {
                sum += one;
                most = Math.max(most, one);
            }
        }
        double least = least(visible, frame);
        Box field = regions.field();
        double fitting = sum > 0 ? Math.sqrt(field.width() * field.height() * SHARE_OF_AREA / Math.PI * most / sum) : 0;
        double growth = Math.min(MOST_GROWTH, Math.pow(zoom.across() * zoom.down(), .25));
        double largest = Math.min(Math.min(frame.width(), frame.height()) * SHARE_OF_FRAME * Math.sqrt(growth), fitting * growth);
        return new Sizes(least, Math.max(1.5 * least, largest), most);
    }

    /** The least radius where so many are drawn. */
    static double least(int visible, Frame frame) {
        return (visible > 4_000 ? 2.25 : visible > PortfolioBubbles.SPREAD ? 3 : 4.5) * Math.sqrt(frame.text() / 12);
    }

    /** The radius for so many people; the least where nobody knows. */
    double of(double people) {
        return people > 0 ? Math.max(least, largest * Math.sqrt(people / mostPeople)) : least;
    }
}
