package app.winnow.picture.change;

import app.winnow.picture.Box;
import app.winnow.picture.Frame;
import app.winnow.picture.Lettering;
import java.util.ArrayList;
import java.util.List;

/** The figures below the bars: side by side where the frame is wide, one below the other where it is not, in full where there is room and in short where there is not. */
final class Blocks {
    private static final double WIDE = 640;
    private static final double LARGE = 2;
    private static final double SMALL = 1.15;
    /** More of the frame than this is never theirs as long as there is a shorter way to say it. */
    private static final double MOST = .26;

    /** A block in its box: the figure at its left, its lines at {@code x}. */
    record Placed(Block block, Box box, Lettering figure, double x, List<String> lines) { }

    private final List<Placed> placed = new ArrayList<>();
    private final double height;

    Blocks(List<Block> blocks, Lettering letters, Frame frame, double margin) {
        double full = place(blocks, letters, frame, margin, true);
        height = full <= frame.height() * MOST ? full : place(blocks, letters, frame, margin, false);
    }

    private double place(List<Block> blocks, Lettering letters, Frame frame, double margin, boolean isFull) {
        placed.clear();
        double scale = frame.text() / 12;
        boolean isWide = frame.width() >= WIDE * scale;
        double gap = 8 * scale;
        double wide = isWide ? (frame.width() - 2 * margin - 3 * gap) / blocks.size() : frame.width() - 2 * margin;
        Lettering figure = letters.sized(frame.text() * (isFull ? LARGE : SMALL));
        double figures = blocks.stream().mapToDouble(block -> figure.heavy(block.figure())).max().orElse(0) + gap;
        double y = 0;
        double highest = 0;
        for (Block block : blocks) {
            double its = isWide ? figure.heavy(block.figure()) + gap : figures;
            List<String> lines = letters.lines(String.join(" ", isFull ? block.full() : block.brief()), wide - its);
            double high = Math.max(figure.line(), lines.size() * letters.line());
            double x = margin + (isWide ? placed.size() * (wide + 3 * gap) : 0);
            placed.add(new Placed(block, new Box(x, isWide ? 0 : y, wide, high), figure, x + its, lines));
            y += high + gap / 2;
            highest = Math.max(highest, high);
        }
        return isWide ? highest : y - gap / 2;
    }

    /** How high they are together. */
    double height() {
        return height;
    }

    /** Where they stand from the top that they are given. */
    List<Placed> from(double top) {
        return placed.stream().map(one -> new Placed(one.block(), new Box(one.box().x(), top + one.box().y(), one.box().width(), one.box().height()), one.figure(), one.x(), one.lines())).toList();
    }
}
