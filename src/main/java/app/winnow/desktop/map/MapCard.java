package app.winnow.desktop.map;

import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Texts;
import app.winnow.picture.MapMark;
import app.winnow.picture.MapPoint;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The card beside the mark that the pointer or the keyboard is on, never over it: what it is, how many hours, what becomes of it and why. */
final class MapCard extends VBox {
    private static final double WIDE = 280;
    private static final double AWAY = 12;
    private final MapViewModel model;
    private final Label title = Texts.section("");
    private final Label figures = Texts.secondary("");
    private final DispositionMark mark = new DispositionMark(14);
    private final Label standing = Texts.text("");
    private final Label why = Texts.secondary("");

    MapCard(MapViewModel model) {
        super(4);
        this.model = model;
        getStyleClass().add("floating-card");
        setId("map-card");
        setManaged(false);
        setMouseTransparent(true);
        title.setWrapText(true);
        HBox line = new HBox(8, mark, standing);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, figures, line, why);
        setVisible(false);
    }

    /** Shows what is said of this mark inside a space of that size; null hides the card. */
    void show(MapMark at, double width, double height) {
        setVisible(at != null);
        if (at == null) {
            return;
        }
        fill(at.point());
        place(at, width, height);
    }

    private void fill(MapPoint point) {
        title.setText(point.title());
        figures.setText(Words.of("card.figures", Figures.short1(point.hours()), model.map().get().hoursName(), Figures.whole(point.completions())));
        mark.show(point.disposition(), point.disposition() == null ? Standing.OPEN : point.isDecided() ? Standing.DECIDED : Standing.SUGGESTED);
        standing.setText(model.standing(point));
        why.setText(model.why(point));
    }

    private void place(MapMark at, double width, double height) {
        double high = prefHeight(WIDE);
        double right = at.x() + at.radius() + AWAY;
        double x = right + WIDE <= width ? right : Math.max(0, at.x() - at.radius() - AWAY - WIDE);
        double y = Math.max(0, Math.min(height - high, at.y() - high / 2));
        resizeRelocate(Math.round(x), Math.round(y), WIDE, high);
    }

    /** All that is said of a mark as one text. */
    String words(MapMark at) {
        fill(at.point());
        return title.getText() + ". " + figures.getText() + ". " + standing.getText() + ". " + why.getText();
    }
}
