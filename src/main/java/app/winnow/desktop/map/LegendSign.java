package app.winnow.desktop.map;

import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.PicturePainter;
import app.winnow.desktop.kit.SharpCanvas;
import app.winnow.picture.Fill;
import app.winnow.picture.Frame;
import app.winnow.picture.Layer;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Picture;
import app.winnow.picture.Symbol;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.StackPane;

/** The sign of a line of the legend, painted as the marks of the picture are. Nobody asks what it means or where it is, so it has no marks and no table. */
final class LegendSign extends StackPane {
    private static final float SIZE = 14;

    LegendSign(LegendLine line, ReadOnlyObjectProperty<Look> look) {
        Picture sign = picture(line.symbol(), line.fill());
        getChildren().add(new SharpCanvas(look, (on, size) -> new PicturePainter(on, look.get().palette()).paint(sign, mark -> false)));
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setMouseTransparent(true);
    }

    private static Picture picture(Symbol symbol, Fill fill) {
        float[] middle = {SIZE / 2};
        Layer.Dots one = new Layer.Dots(0, middle, middle, new float[] {SIZE / 2 - 1}, new byte[] {(byte) fill.ink().ordinal()}, new byte[] {(byte) fill.style().ordinal()},
                new byte[] {(byte) symbol.ordinal()}, new byte[1]);
        return new Picture(Frame.of(SIZE, SIZE), "", List.of(one), null, List.of(), "", null, List.of(), null);
    }
}
