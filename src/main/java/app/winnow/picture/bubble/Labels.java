package app.winnow.picture.bubble;

import app.winnow.picture.Box;
import app.winnow.picture.Ink;
import app.winnow.picture.Layer;
import app.winnow.picture.Lettering;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Align;
import java.util.ArrayList;
import java.util.List;

/** Names the bubbles with the most hours first, where a whole name fits beside its bubble without touching another bubble or name; the nearer people look, the more of them. */
final class Labels {
    private static final double AWAY = 5;
    private static final double A_LABEL = 16_000;
    private static final double WIDEST = 180;
    /** To the right of the bubble, to its left, over it, under it. */
    private static final Align[] ALIGNS = {Align.LEFT, Align.RIGHT, Align.CENTER, Align.CENTER};

    private final Lettering lettering;
    private final Places places;
    private final Taken taken;
    private final List<Layer> layers = new ArrayList<>();
    private final double size;
    private int left;

    Labels(Lettering lettering, Places places, Taken taken, Plane plane) {
        this.lettering = lettering;
        this.places = places;
        this.taken = taken;
        size = plane.regions().frame().text();
        Box field = plane.regions().field();
        double opened = Math.min(2.5, Math.sqrt(plane.zoom().across() * plane.zoom().down()));
        left = (int) Math.max(4, field.width() * field.height() / A_LABEL * opened);
    }

    /** How many names there may be. */
    int most() {
        return left;
    }

    /** Names this point, whose mark dims and moves with its name, inside its room, if it finds a place. */
    void name(int mark, int point, String title, Box room) {
        List<String> lines = left == 0 ? List.of() : lines(title);
        if (!lines.isEmpty()) {
            List<Shape> name = beside(point, lines, room);
            if (!name.isEmpty()) {
                left--;
                layers.add(new Layer.Group(mark, name));
            }
        }
    }

    private List<Shape> beside(int point, List<String> lines, Box room) {
        double wide = lines.stream().mapToDouble(lettering::width).max().orElse(0);
        double high = lines.size() * lettering.line();
        double x = places.x[point];
        double y = places.y[point];
        double away = places.radius[point] + AWAY;
        Box[] boxes = {new Box(x + away, y - high / 2, wide, high), new Box(x - away - wide, y - high / 2, wide, high),
            new Box(x - wide / 2, y - away - high, wide, high), new Box(x - wide / 2, y + away, wide, high)};
        for (int at = 0; at < boxes.length; at++) {
            Box box = boxes[at];
            if (box.x() >= room.x() && box.right() <= room.right() && box.y() >= room.y() && box.bottom() <= room.bottom() && taken.isFree(box)) {
                taken.add(box);
                return set(lines, box, ALIGNS[at]);
            }
        }
        return List.of();
    }

    private List<Shape> set(List<String> lines, Box box, Align align) {
        List<Shape> name = new ArrayList<>();
        double x = align == Align.LEFT ? box.x() : align == Align.RIGHT ? box.right() : box.x() + box.width() / 2;
        for (int line = 0; line < lines.size(); line++) {
            name.add(lettering.shape(lines.get(line), x, box.y() + (line + .5) * lettering.line(), align, Ink.INK, Shape.Weight.REGULAR));
        }
        return name;
    }

    /** A title on one line or two; none where it takes more, because half a name is none. */
    private List<String> lines(String title) {
        double widest = WIDEST * size / 12;
        double wide = lettering.width(title);
        if (title.isBlank() || wide > 2 * widest) {
            return List.of();
        }
        List<String> lines = wide <= widest ? List.of(title) : lettering.lines(title, Math.max(wide * .55, widest * .6));
        return lines.size() <= 2 && lines.stream().allMatch(line -> lettering.width(line) <= widest) ? lines : List.of();
    }

    List<Layer> layers() {
        return layers;
    }
}
