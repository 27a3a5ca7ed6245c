package app.winnow.picture.treemap;

import app.winnow.picture.Box;
import app.winnow.picture.Frame;
import app.winnow.picture.Lines;
import app.winnow.picture.Shape;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The offerings that have no area, in boxes along the lower edge of the frame: unknown is never nothing, and nothing is never unknown. In full words where they fit beside each other, else in short ones. */
final class BesideRow {
    private static final Standing[] REASONS = {Standing.UNKNOWN, Standing.NOTHING, Standing.ELSEWHERE, Standing.NOT_YET};
    private static final double GAP = 8;
    private static final double PAD = 8;

    private final Words words;
    private final Lines wrapping;
    private final Frame frame;
    private final double scale;

    BesideRow(Words words, Lines wrapping, Frame frame) {
        this.words = words;
        this.wrapping = wrapping;
        this.frame = frame;
        scale = frame.text() / 12;
    }

    /** The boxes of these offerings, in one row or two; none where every offering has an area. */
    List<Beside> of(Sizes sizes, int[] offerings) {
        Map<Standing, int[]> apart = new EnumMap<>(Standing.class);
        for (Standing reason : REASONS) {
            int[] its = Arrays.stream(offerings).filter(at -> sizes.standing(at) == reason).toArray();
            if (its.length > 0) {
                apart.put(reason, its);
            }
        }
        List<Beside> full = rows(apart, sizes.area(), "beside.");
        return full.isEmpty() || top(full) >= frame.height() - height() - 1 ? full : rows(apart, sizes.area(), "short.");
    }

    /** Where the uppermost box begins. */
    static double top(List<Beside> boxes) {
        return boxes.stream().mapToDouble(beside -> beside.box().y()).min().orElse(0);
    }

    private double height() {
        return 2 * frame.text();
    }

    private List<Beside> rows(Map<Standing, int[]> apart, Area area, String length) {
        List<List<Beside>> rows = new ArrayList<>();
        double x = frame.width();
        for (Map.Entry<Standing, int[]> its : apart.entrySet()) {
            String says = words.of(length + its.getKey().key() + (area.isHours() || its.getKey() == Standing.NOT_YET ? "" : ".money"), its.getValue().length);
            double wide = wrapping.width(says, new Shape.Type(frame.text(), Shape.Weight.REGULAR)) + 2 * PAD * scale;
            if (x + wide > frame.width()) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.get(rows.size() - 1).add(new Beside(its.getKey(), its.getValue(), new Box(x, 0, wide, height()), says));
            x += wide + GAP * scale;
        }
        List<Beside> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double y = frame.height() - (rows.size() - row) * height() - (rows.size() - row - 1) * GAP * scale / 2;
            rows.get(row).forEach(one -> placed.add(new Beside(one.standing(), one.offerings(), new Box(one.box().x(), y, one.box().width(), height()), one.words())));
        }
        return placed;
    }
}
