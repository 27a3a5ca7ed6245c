package app.winnow.desktop.kit;

import app.winnow.picture.Layer;
import app.winnow.picture.Picture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.scene.Group;

/** The layers of a picture on as few sheets as their order allows: canvases, and pixels for what has thousands of marks. Sheets are kept for the next picture. */
final class SheetStack extends Group {
    /** From so many marks in a layer on a canvas takes longer than pixels. */
    private static final int MANY = 2_000;
    private final List<Part> parts = new ArrayList<>();

    /** Neighbouring layers on one sheet. */
    private record Part(Sheet sheet, List<Layer> layers, boolean hasMarks) { }

    SheetStack() {
        setManaged(false);
        setAutoSizeChildren(false);
        setMouseTransparent(true);
    }

    /** Takes the layers of this picture; nothing is painted yet. */
    void take(Picture picture) {
        Deque<CanvasSheet> canvases = new ArrayDeque<>();
        Deque<PixelSheet> pixels = new ArrayDeque<>();
        for (Part part : parts) {
            if (part.sheet() instanceof CanvasSheet canvas) {
                canvases.add(canvas);
            } else if (part.sheet() instanceof PixelSheet pixel) {
                pixels.add(pixel);
            }
        }
        parts.clear();
        List<Layer> layers = picture.layers();
        for (int from = 0; from < layers.size();) {
            boolean isMany = isMany(layers.get(from));
            int to = from;
            while (to < layers.size() && isMany(layers.get(to)) == isMany) {
                to++;
            }
            List<Layer> together = layers.subList(from, to);
            Sheet sheet = isMany ? pixels.isEmpty() ? new PixelSheet() : pixels.poll() : canvases.isEmpty() ? new CanvasSheet() : canvases.poll();
            parts.add(new Part(sheet, together, together.stream().anyMatch(layer -> !(layer instanceof Layer.Group group) || group.mark() >= 0)));
            from = to;
        }
        getChildren().setAll(parts.stream().map(part -> part.sheet().node()).toList());
    }

    private static boolean isMany(Layer layer) {
        return layer instanceof Layer.Dots dots && dots.count() > MANY || layer instanceof Layer.Tiles tiles && tiles.count() > MANY;
    }

    void fit(double width, double height, Grain grain) {
        parts.forEach(part -> part.sheet().fit(width, height, grain));
    }

    /** Paints every sheet, or those only that have marks. */
    void paint(boolean onlyMarks, IntPredicate dimmed, Moment moment, Grain grain, Palette palette) {
        for (Part part : parts) {
            if (part.hasMarks() || !onlyMarks) {
                part.sheet().paint(part.layers(), dimmed, moment, grain, palette);
            }
        }
    }
}
