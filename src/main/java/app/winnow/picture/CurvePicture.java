package app.winnow.picture;

import java.util.List;
import java.util.Optional;

/**
 * Hours released (to the right) against risk (upwards), laid out in a frame. {@code marks} are the choices in their order; the line between them starts at
 * {@code start}, where nothing is released yet. {@code across} and {@code up} are the ticks of the axes, {@code below} and {@code above} their names.
 */
public record CurvePicture(Frame frame, Box plot, Place start, List<Mark> marks, List<Tick> across, List<Tick> up, String below, String above) {

    /** A place in pixels. */
    public record Place(double x, double y) { }

    /** One choice in its place; hollow where it is not proven. */
    public record Mark(CurvePoint point, double x, double y) { }

    public CurvePicture {
        marks = List.copyOf(marks);
        across = List.copyOf(across);
        up = List.copyOf(up);
    }

    /** The choice nearest to this place, if one is within {@code reach} pixels. */
    public Optional<Integer> at(double x, double y, double reach) {
        int best = -1;
        double least = reach;
        for (int at = 0; at < marks.size(); at++) {
            double away = Math.hypot(marks.get(at).x() - x, marks.get(at).y() - y);
            if (away <= least) {
                best = at;
                least = away;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }
}
