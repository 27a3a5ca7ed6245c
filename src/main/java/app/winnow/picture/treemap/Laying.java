package app.winnow.picture.treemap;

import app.winnow.picture.Box;
import app.winnow.picture.Frame;
import app.winnow.picture.Group;
import app.winnow.picture.Grouping;
import app.winnow.picture.Lines;
import app.winnow.picture.Shape;
import app.winnow.picture.Shape.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a group of a nest out in a box: the groups in it as large as their sums, each with a band for its name where that fits in whole words, and the leaves in what is left of it. Leaves are in
 * proportion to each other within their group, groups within theirs.
 */
final class Laying {
    private static final double BAND_AT_MOST = .34;
    private static final int LINES = 3;
    /** Narrower groups have no name. */
    private static final double LEAST_NAMED = 30;

    private final Nest nest;
    private final Names names;
    private final Area area;
    private final Lines wrapping;
    private final double scale;
    private final double text;
    private final int base;
    private final Squarified tiles;
    private final List<Header> headers = new ArrayList<>();

    Laying(Nest nest, Node top, Box box, Frame frame, Look look) {
        this.nest = nest;
        names = look.names();
        area = look.area();
        wrapping = look.wrapping();
        text = frame.text();
        scale = text / 12;
        base = top.from;
        tiles = new Squarified(top.count());
        inside(top, box, true);
    }

    /** How figures are written and how wide words are. */
    record Look(Names names, Area area, Lines wrapping) { }

    /** The leaves, from the first one of the group. */
    Squarified tiles() {
        return tiles;
    }

    /** The groups, outer ones before those inside them. */
    List<Header> headers() {
        return headers;
    }

    private void inside(Node node, Box box, boolean isOuter) {
        if (node.children.isEmpty()) {
            tiles.lay(nest.sizes, node.from, node.to, node.from - base, box.x(), box.y(), box.right(), box.bottom());
            return;
        }
        int count = node.children.size();
        double[] sums = node.children.stream().mapToDouble(child -> child.sum).toArray();
        Squarified boxes = new Squarified(count);
        boxes.lay(sums, 0, count, 0, box.x(), box.y(), box.right(), box.bottom());
        for (int at = 0; at < count; at++) {
            group(node.children.get(at), new Box(boxes.x[at], boxes.y[at], boxes.width[at], boxes.height[at]), isOuter);
        }
    }

    private void group(Node node, Box box, boolean isOuter) {
        double gap = Math.min(isOuter ? 2 * scale : scale, .08 * Math.min(box.width(), box.height()));
        Box own = new Box(box.x() + gap, box.y() + gap, box.width() - 2 * gap, box.height() - 2 * gap);
        List<String> lines = heading(node, own.width() - 8 * scale, (int) (BAND_AT_MOST * own.height() / (1.3 * text)), isOuter);
        double band = lines.isEmpty() ? 0 : lines.size() * 1.3 * text + 4 * scale;
        headers.add(new Header(node, own, new Box(own.x(), own.y(), own.width(), band), lines, isOuter));
        double edge = band == 0 ? 0 : gap;
        inside(node, new Box(own.x() + edge, own.y() + band, own.width() - 2 * edge, own.height() - band - edge), false);
    }

    /** The name in as many lines as fit, with the figure behind it where there is room; an outcome's id where its sentence does not fit. */
    private List<String> heading(Node node, double width, int most, boolean isOuter) {
        if (most < 1 || width < LEAST_NAMED * scale) {
            return List.of();
        }
        Group group = node.group();
        List<String> lines = wrapping.whole(group.name(), width, Math.min(LINES, most), type(isOuter, text));
        if (lines.isEmpty() && node.groups.grouping() == Grouping.OUTCOME && group.isNamed()) {
            lines = wrapping.whole(group.text(), width, 1, type(isOuter, text));
        }
        return withFigure(lines, names.amount(area, node.sum), width, isOuter);
    }

    private List<String> withFigure(List<String> lines, String figure, double width, boolean isOuter) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<String> all = new ArrayList<>(lines);
        String last = all.get(all.size() - 1) + " \u00B7 " + figure;
        if (wrapping.width(last, type(isOuter, text)) <= width) {
            all.set(all.size() - 1, last);
        }
        return all;
    }

    static Shape.Type type(boolean isOuter, double text) {
        return new Shape.Type(text, isOuter ? Weight.SEMIBOLD : Weight.REGULAR);
    }
}
