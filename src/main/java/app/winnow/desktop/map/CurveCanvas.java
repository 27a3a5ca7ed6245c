package app.winnow.desktop.map;

import app.winnow.desktop.kit.CurvePainter;
import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.SharpCanvas;
import app.winnow.picture.CurvePicture;
import app.winnow.picture.CurvePoint;
import app.winnow.picture.Frame;
import app.winnow.picture.RiskPicture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** The curve of hours against risk: a click or the arrow keys choose one of its points. */
final class CurveCanvas extends Pane {
    private static final double REACH = 16;
    private static final double TEXT = 12;
    private static final double TEXT_IN_A_ROOM = 15;

    private final SmallestSetViewModel model;
    private final ReadOnlyObjectProperty<Look> look;
    private final Supplier<String> hoursName;
    private final SharpCanvas canvas;
    private CurvePicture picture;
    private int pointed = -1;

    CurveCanvas(SmallestSetViewModel model, ReadOnlyObjectProperty<Look> look, Supplier<String> hoursName) {
        this.model = model;
        this.look = look;
        this.hoursName = hoursName;
        canvas = new SharpCanvas(look, this::paint);
        setId("set-curve");
        setMinSize(0, 0);
        setFocusTraversable(true);
        getStyleClass().add("focusable");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        model.points().addListener((property, was, is) -> draw());
        model.chosen().addListener((property, was, is) -> draw());
        setOnMouseMoved(this::hover);
        setOnMouseExited(event -> point(-1));
        setOnMouseClicked(event -> {
            requestFocus();
            model.choose(pointed);
        });
        setOnKeyPressed(this::keys);
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth(), getHeight());
        draw();
    }

    private void draw() {
        RiskPicture curve = model.picture(hoursName.get());
        picture = curve.in(new Frame(getWidth(), getHeight(), look.get() == Look.PROJECTOR ? TEXT_IN_A_ROOM : TEXT));
        setAccessibleText(curve.words() + (curve.points().isEmpty() ? "" : " " + said(curve.points().get(model.chosen().get()))));
        canvas.repaint();
    }

    private String said(CurvePoint point) {
        return Words.of("set.point", model.chosen().get() + 1, model.points().get().size(), Figures.whole(point.hours()), Figures.short1(point.risk()));
    }

    private void paint(GraphicsContext on, Dimension2D size) {
        if (picture != null && !picture.marks().isEmpty()) {
            new CurvePainter(on, look.get().palette()).paint(picture, model.chosen().get(), pointed);
        }
    }

    private void hover(MouseEvent event) {
        point(picture == null ? -1 : picture.at(event.getX(), event.getY(), REACH).orElse(-1));
    }

    private void point(int at) {
        pointed = at;
        setCursor(at < 0 ? Cursor.DEFAULT : Cursor.HAND);
        canvas.repaint();
    }

    private void keys(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT, DOWN -> model.choose(model.chosen().get() - 1);
            case RIGHT, UP -> model.choose(model.chosen().get() + 1);
            case HOME -> model.choose(0);
            case END -> model.choose(model.points().get().size() - 1);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
