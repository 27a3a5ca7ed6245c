package app.winnow.picture;

import java.util.List;
import java.util.Optional;

/**
 * The portfolio map laid out in a frame. {@code plot} holds what people looked at, {@code strip} at its left what nobody has looked at (width 0 when there is none),
 * {@code lane} below both those whose hours are unknown (height 0 when there is none). Marks are in painting order, the largest first;
 * {@code hours} are the ticks upwards, {@code across} the words below it with the place of their middle.
 */
public record MapPicture(Frame frame, Box plot, Box strip, Box lane, List<MapMark> marks, List<MapLabel> labels, List<Tick> hours, List<Tick> across,
                         Words words) {

    /** What is written above the map and beside its lane. */
    public record Words(String up, String lane) { }

    public MapPicture {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
        hours = List.copyOf(hours);
        across = List.copyOf(across);
    }

    /** The uppermost mark under this place, or the nearest one that is at most {@code reach} pixels away. */
    public Optional<MapMark> at(double x, double y, double reach) {
        MapMark best = null;
        double least = reach;
        for (MapMark mark : marks) {
            double away = Math.max(0, Math.hypot(mark.x() - x, mark.y() - y) - mark.radius());
            if (away <= least) {
                best = mark;
                least = away;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The mark of the offering with this dense index. */
    public Optional<MapMark> of(int index) {
        return marks.stream().filter(mark -> mark.point().index() == index).findFirst();
    }
}
