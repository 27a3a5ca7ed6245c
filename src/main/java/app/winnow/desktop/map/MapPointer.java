package app.winnow.desktop.map;

import app.winnow.picture.Box;
import app.winnow.picture.Marks;
import app.winnow.picture.Picture;
import app.winnow.picture.Zoom;
import java.util.BitSet;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * What the pointer does on a picture: hover says what is there, a click opens it, with Ctrl it is taken, a drag takes what it goes around (a rectangle, with Shift a lasso),
 * the wheel zooms, and the middle button, or the space bar with any, pans.
 */
final class MapPointer {
    /** How far beside a small mark the pointer may be. */
    private static final double REACH = 6;
    /** A hand that shakes does not drag yet. */
    private static final double STILL = 4;
    private static final double A_NOTCH = 1.2;
    private static final double NOTCH = 40;

    private enum Doing { NOTHING, PRESSED, AROUND, PANNING, CUTTING }

    private final MapViewModel model;
    private final Around around;
    private final Cuts cuts;
    private Node place;
    private Doing doing = Doing.NOTHING;
    private boolean isLasso;
    private boolean isSpaceDown;
    private boolean hasPanned;
    private String cut = "";
    private double fromX;
    private double fromY;

    MapPointer(MapViewModel model, Cuts cuts, Around around) {
        this.model = model;
        this.cuts = cuts;
        this.around = around;
    }

    void hook(Node on) {
        place = on;
        on.setOnMouseMoved(this::hover);
        on.setOnMouseExited(event -> leave());
        on.setOnMousePressed(this::press);
        on.setOnMouseDragged(this::drag);
        on.setOnMouseReleased(this::release);
        on.setOnScroll(this::scroll);
    }

    /** Whether people move something of the picture themselves. */
    boolean isMoving() {
        return doing == Doing.CUTTING || doing == Doing.PANNING;
    }

    /** Whether the next drag is a lasso without Shift, too. */
    void toggleLasso() {
        isLasso = !isLasso;
        place.setCursor(isLasso ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    /** The space bar went down: dragging pans until it comes up. */
    void space() {
        if (!isSpaceDown) {
            isSpaceDown = true;
            hasPanned = false;
        }
    }

    /** The space bar came up; whether nothing was panned meanwhile, so that it meant the mark. */
    boolean spaceUp() {
        boolean wasDown = isSpaceDown;
        isSpaceDown = false;
        return wasDown && !hasPanned;
    }

    /** Forgets what is being drawn; false when nothing is. */
    boolean forget() {
        boolean wasAround = doing == Doing.AROUND;
        if (wasAround) {
            doing = Doing.NOTHING;
            around.end();
        }
        return wasAround;
    }

    private void leave() {
        if (doing == Doing.NOTHING) {
            model.focus("");
        }
    }

    private void hover(MouseEvent event) {
        int mark = under(event);
        model.focus(mark);
        place.setCursor(cuts.isCut(mark) ? cuts.isAcross(mark) ? Cursor.H_RESIZE : Cursor.V_RESIZE : mark != Marks.NONE ? Cursor.HAND : isLasso ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    private int under(MouseEvent event) {
        return model.at(event.getX(), event.getY(), REACH);
    }

    private void press(MouseEvent event) {
        place.requestFocus();
        fromX = event.getX();
        fromY = event.getY();
        doing = event.getButton() == MouseButton.MIDDLE || isSpaceDown ? Doing.PANNING : event.getButton() == MouseButton.PRIMARY ? Doing.PRESSED : Doing.NOTHING;
        int mark = under(event);
        cut = cuts.isCut(mark) ? model.picture().get().marks().meanings().key(mark) : "";
    }

    private void drag(MouseEvent event) {
        if (doing == Doing.PRESSED && Math.hypot(event.getX() - fromX, event.getY() - fromY) > STILL) {
            doing = cut.isEmpty() ? Doing.AROUND : Doing.CUTTING;
            model.focus("");
            if (doing == Doing.AROUND) {
                around.begin(fromX, fromY, isLasso || event.isShiftDown());
            }
        }
        if (doing == Doing.AROUND) {
            around.to(event.getX(), event.getY());
        } else if (doing == Doing.CUTTING) {
            cuts.move(cut, event.getX(), event.getY());
        } else if (doing == Doing.PANNING) {
            pan(event);
        }
    }

    private void pan(MouseEvent event) {
        hasPanned = true;
        Picture picture = model.picture().get();
        if (picture != null && picture.zoomed() != null) {
            Box box = picture.zoomed();
            model.zoom(model.where().zoom().moved((fromX - event.getX()) / box.width(), (fromY - event.getY()) / box.height()));
        }
        fromX = event.getX();
        fromY = event.getY();
    }

    private void release(MouseEvent event) {
        Doing done = doing;
        doing = Doing.NOTHING;
        if (done == Doing.AROUND) {
            BitSet marks = model.within(around.end());
            model.taking().takeMarks(marks, event.isShortcutDown());
        } else if (done == Doing.PRESSED) {
            click(event);
        }
    }

    private void click(MouseEvent event) {
        int mark = under(event);
        model.focus(mark);
        if (event.isShortcutDown()) {
            model.taking().toggle(mark);
        } else if (mark == Marks.NONE) {
            model.leave();
        } else {
            model.open(mark);
        }
    }

    private void scroll(ScrollEvent event) {
        Picture picture = model.picture().get();
        if (picture == null || picture.zoomed() == null || event.getDeltaY() == 0) {
            return;
        }
        Box box = picture.zoomed();
        Zoom zoom = model.where().zoom();
        model.zoom(zoom.around(share(event.getX() - box.x(), box.width()), share(event.getY() - box.y(), box.height()), Math.pow(A_NOTCH, event.getDeltaY() / NOTCH)));
        event.consume();
    }

    private static double share(double at, double of) {
        return Math.max(0, Math.min(1, at / of));
    }
}
