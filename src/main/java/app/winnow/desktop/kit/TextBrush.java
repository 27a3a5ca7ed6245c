package app.winnow.desktop.kit;

import app.winnow.picture.Shape;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Paints words on a canvas in the bundled font. */
final class TextBrush {
    private final GraphicsContext on;
    private final Palette palette;
    private final Map<Shape.Type, Font> fonts = new HashMap<>();

    TextBrush(GraphicsContext on, Palette palette) {
        this.on = on;
        this.palette = palette;
    }

    void paint(Shape.Text text) {
        on.setFont(fonts.computeIfAbsent(text.type(), TextBrush::font));
        on.setFill(palette.of(text.ink()));
        on.setTextBaseline(VPos.CENTER);
        on.setTextAlign(switch (text.align()) {
            case LEFT -> TextAlignment.LEFT;
            case CENTER -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        });
        if (text.turn() == 0) {
            on.fillText(text.words(), text.x(), text.y());
            return;
        }
        on.save();
        on.translate(text.x(), text.y());
        on.rotate(text.turn());
        on.fillText(text.words(), 0, 0);
        on.restore();
    }

    private static Font font(Shape.Type type) {
        return switch (type.weight()) {
            case LIGHT -> Fonts.light(type.size());
            case REGULAR -> Fonts.text(type.size());
            case SEMIBOLD -> Fonts.semibold(type.size());
            case BOLD -> Fonts.bold(type.size());
        };
    }
}
