package app.winnow.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names the offerings with the most hours, where a whole name fits beside its mark without touching another mark or name. */
final class MapLabels {
    private static final int MOST = 28;
    private static final double AWAY = 4;

    private final MapLayout layout;
    private final List<MapMark> marks;
    private final Crowd crowd;
    private final double size;
    private final double line;
    private final double widest;
    private final Advances advances = new Advances();
    private final List<MapLabel> placed = new ArrayList<>();

    MapLabels(MapLayout layout, List<MapMark> marks, Frame frame) {
        this.layout = layout;
        this.marks = marks;
        size = frame.text();
        line = frame.scaled(15);
        widest = frame.scaled(150);
        crowd = new Crowd();
        marks.forEach(crowd::add);
    }

    List<MapLabel> placed() {
        marks.stream().filter(mark -> mark.point().hours().isPresent())
                .sorted(Comparator.comparingDouble((MapMark mark) -> mark.point().hours().getAsDouble()).reversed().thenComparing(mark -> mark.point().index()))
                .limit(4L * MOST).forEach(this::name);
        return placed;
    }

    private void name(MapMark mark) {
        List<String> lines = lines(mark.point().title());
        if (placed.size() >= MOST || lines.size() > 2) {
            return;
        }
        double wide = lines.stream().mapToDouble(words -> advances.width(words, size)).max().orElse(0) + 2;
        double high = lines.size() * line;
        if (wide > widest) {
            return;
        }
        Box right = new Box(mark.x() + mark.radius() + AWAY, mark.y() - high / 2, wide, high);
        Box left = new Box(mark.x() - mark.radius() - AWAY - wide, mark.y() - high / 2, wide, high);
        Box over = new Box(mark.x() - wide / 2, mark.y() - mark.radius() - 2 - high, wide, high);
        Box under = new Box(mark.x() - wide / 2, mark.y() + mark.radius() + 2, wide, high);
        for (Box box : List.of(right, left, over, under)) {
            if (fits(box, mark)) {
                placed.add(new MapLabel(mark.point().index(), lines, box, box == left));
                return;
            }
        }
    }

    private boolean fits(Box box, MapMark mark) {
        return layout.roomOf(mark.point()).holds(box) && placed.stream().noneMatch(label -> label.box().meets(box)) && !crowd.meets(box, mark);
    }

    /** A title on one line, or broken at the blank nearest to its middle. */
    private List<String> lines(String title) {
        if (advances.width(title, size) <= widest) {
            return List.of(title);
        }
        int best = -1;
        for (int at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) {
            if (best < 0 || Math.abs(at - title.length() / 2) < Math.abs(best - title.length() / 2)) {
                best = at;
            }
        }
        return best < 0 ? List.of(title) : List.of(title.substring(0, best), title.substring(best + 1));
    }
}
