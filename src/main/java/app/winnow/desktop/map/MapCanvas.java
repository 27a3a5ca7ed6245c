package app.winnow.desktop.map;

import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.MapPainter;
import app.winnow.desktop.kit.SharpCanvas;
import app.winnow.picture.Frame;
import app.winnow.picture.MapMark;
import app.winnow.picture.MapPicture;
import app.winnow.workspace.Workspace;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** The picture itself, with what the pointer and the arrow keys do on it. */
final class MapCanvas extends Pane {
    /** How far beside a small mark the pointer may be. */
    private static final double REACH = 6;
    private static final double TEXT = 12;
    private static final double TEXT_IN_A_ROOM = 15;

    private final MapViewModel model;
    private final Workspace workspace;
    private final ReadOnlyObjectProperty<Look> look;
    private final SharpCanvas canvas;
    private final MapCard card;

    MapCanvas(MapViewModel model, Workspace workspace, ReadOnlyObjectProperty<Look> look) {
        this.model = model;
        this.workspace = workspace;
        this.look = look;
        canvas = new SharpCanvas(look, this::paint);
        card = new MapCard(model);
        setId("map-canvas");
        setMinSize(0, 0);
        setFocusTraversable(true);
        getStyleClass().add("focusable");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(canvas, card);
        model.picture().addListener((property, was, is) -> redraw());
        model.lit().addListener((property, was, is) -> redraw());
        model.focused().addListener((property, was, is) -> point());
        workspace.selected().addListener(new javafx.beans.value.WeakChangeListener<>(selected));
        setOnMouseMoved(this::hover);
        setOnMouseExited(event -> model.focus(""));
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::keys);
    }

    private final javafx.beans.value.ChangeListener<String> selected = (property, was, is) -> redraw();

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth(), getHeight());
        model.setFrame(new Frame(getWidth(), getHeight(), look.get() == Look.PROJECTOR ? TEXT_IN_A_ROOM : TEXT));
        point();
    }

    private void redraw() {
        canvas.repaint();
        point();
    }

    private void paint(GraphicsContext on, Dimension2D size) {
        MapPicture picture = model.picture().get();
        if (picture != null) {
            new MapPainter(on, look.get().palette()).paint(picture, new MapPainter.Focus(model::isDimmed, index(model.focused().get()),
                    index(workspace.selected().get())));
        }
    }

    private int index(String code) {
        return workspace.portfolio().get().indexOf(code).orElse(-1);
    }

    /** Shows the card of what has the keyboard or the pointer, and says it to a screen reader. */
    private void point() {
        MapMark mark = model.markOf(model.focused().get()).orElse(null);
        boolean isOpen = mark != null && mark.point().code().equals(workspace.selected().get());
        card.show(isOpen ? null : mark, getWidth(), getHeight());
        setAccessibleText(mark == null ? model.map().get() == null ? "" : model.map().get().words() : card.words(mark));
        setCursor(mark == null ? Cursor.DEFAULT : Cursor.HAND);
        canvas.repaint();
    }

    private void hover(MouseEvent event) {
        model.focus(under(event));
    }

    private void click(MouseEvent event) {
        requestFocus();
        model.focus(under(event));
        workspace.selected().set(under(event));
    }

    private String under(MouseEvent event) {
        MapPicture picture = model.picture().get();
        return picture == null ? "" : picture.at(event.getX(), event.getY(), REACH).filter(mark -> !model.isDimmed(mark.point()))
                .map(mark -> mark.point().code()).orElse("");
    }

    private void keys(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> model.move(Direction.LEFT);
            case RIGHT -> model.move(Direction.RIGHT);
            case UP -> model.move(Direction.UP);
            case DOWN -> model.move(Direction.DOWN);
            case ENTER, SPACE -> model.open();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
