package app.winnow.desktop.kit;

import app.winnow.model.Disposition;
import app.winnow.picture.Symbol;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** The mark of a disposition: shape and colour, solid when decided, at 45 % when suggested, a hollow ring when open. Its colours follow the look. */
public final class DispositionMark extends Pane {
    private final SVGPath fill = new SVGPath();
    private final SVGPath outline = new SVGPath();
    private final double size;

    /** An open mark of 12 pixels. */
    public DispositionMark() {
        this(12);
    }

    /** An open mark of this size in pixels. */
    public DispositionMark(double size) {
        this.size = size;
        getStyleClass().add("mark");
        fill.getStyleClass().add("mark-fill");
        outline.getStyleClass().add("mark-outline");
        getChildren().addAll(fill, outline);
        for (SVGPath part : new SVGPath[] {fill, outline}) {
            part.setManaged(false);
            part.setLayoutX(size / 2);
            part.setLayoutY(size / 2);
        }
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        show(null, Standing.OPEN);
    }

    /** A mark that shows this. */
    public static DispositionMark of(Disposition disposition, Standing standing) {
        DispositionMark mark = new DispositionMark();
        mark.show(disposition, standing);
        return mark;
    }

    /** Shows another disposition; null is open. */
    public void show(Disposition disposition, Standing standing) {
        boolean open = disposition == null || standing == Standing.OPEN;
        String path = Shapes.path(Symbol.of(open ? null : disposition), size / 2 - .5);
        fill.setContent(path);
        outline.setContent(path);
        getStyleClass().removeIf(name -> name.startsWith("mark-"));
        getStyleClass().addAll("mark-" + (open ? "open" : disposition.word().replace(' ', '-')),
                open ? "mark-hollow" : standing == Standing.SUGGESTED ? "mark-suggested" : "mark-decided");
    }
}
