package app.winnow.desktop.map;

import app.winnow.picture.Zoom;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do on a picture: arrows move from mark to mark, with Ctrl the picture itself, with Shift a line that can be moved; Enter opens, Space takes, Backspace goes up; plus, minus and 0 zoom; L draws freely. */
final class MapKeys {
    private static final double A_STEP = 1.5;
    private static final double A_MOVE = .2;
    private static final double A_PUSH = 8;

    private final MapViewModel model;
    private final Cuts cuts;
    private final MapPointer pointer;

    MapKeys(MapViewModel model, Cuts cuts, MapPointer pointer) {
        this.model = model;
        this.cuts = cuts;
        this.pointer = pointer;
    }

    void hook(Node on) {
        on.setOnKeyPressed(key -> {
            if (!key.isAltDown() && (key.isShortcutDown() ? pans(key.getCode()) : moves(key) || zooms(key) || does(key.getCode()))) {
                key.consume();
            }
        });
        on.setOnKeyReleased(this::released);
    }

    private boolean moves(KeyEvent key) {
        Direction direction = direction(key.getCode());
        if (direction == null) {
            return false;
        }
        if (!key.isShiftDown() || !cuts.step(model.mark(), direction.right() * A_PUSH, direction.down() * A_PUSH)) {
            model.move(direction);
        }
        return true;
    }

    private static Direction direction(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> Direction.LEFT;
            case RIGHT, KP_RIGHT -> Direction.RIGHT;
            case UP, KP_UP -> Direction.UP;
            case DOWN, KP_DOWN -> Direction.DOWN;
            default -> null;
        };
    }

    private boolean pans(KeyCode code) {
        Direction direction = direction(code);
        if (direction != null) {
            model.zoom(zoom().moved(direction.right() * A_MOVE, direction.down() * A_MOVE));
        }
        return direction != null;
    }

    /** By what is printed on the key, because plus has another place on every keyboard. */
    private boolean zooms(KeyEvent key) {
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> model.zoom(zoom().around(.5, .5, A_STEP));
            case MINUS, SUBTRACT -> model.zoom(zoom().around(.5, .5, 1 / A_STEP));
            case DIGIT0, NUMPAD0 -> model.zoom(Zoom.ALL);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Zoom zoom() {
        return model.where().zoom();
    }

    private boolean does(KeyCode code) {
        switch (code) {
            case ENTER -> model.open(model.mark());
            case SPACE -> pointer.space();
            case BACK_SPACE -> model.up();
            case L -> pointer.toggleLasso();
            case ESCAPE -> {
                return pointer.forget();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void released(KeyEvent key) {
        if (key.getCode() == KeyCode.SPACE && pointer.spaceUp()) {
            model.taking().toggle(model.mark());
            key.consume();
        }
    }
}
