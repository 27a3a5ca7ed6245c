package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Look;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The keys that hold everywhere: pages, search, undo and redo, the look, the overview. */
final class Shortcuts {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private final Pages pages;
    private final Scene scene;
    private final Undoing undoing;
    private final Navigation navigation;

    Shortcuts(Scene scene, Pages pages, Undoing undoing, Navigation navigation) {
        this.scene = scene;
        this.pages = pages;
        this.undoing = undoing;
        this.navigation = navigation;
    }

    void hook(Strip strip, KeysCard keys, ObjectProperty<Look> look) {
        for (int digit = 1; digit <= 9; digit++) {
            int place = digit - 1;
            on(KeyCombination.keyCombination("Shortcut+" + digit), () -> pages.go(place));
        }
        on(new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN), () -> look.set(look.get().next()));
        on(UNDO, undoing::undo);
        on(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), undoing::redo);
        on(new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), undoing::redo);
        on(new KeyCodeCombination(KeyCode.F1), () -> keys.toggle(pages.current().get()));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            // A field in which nothing was typed has nothing to undo, and would only swallow the key.
            if (UNDO.match(key) && scene.getFocusOwner() instanceof TextInputControl field && !field.isUndoable()) {
                undoing.undo();
                key.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (keys.isVisible() && key.getCode() != KeyCode.F1) {
                keys.setVisible(false);
                key.consume();
            }
        });
        // A page that knows a nearer way back takes the key first: from a row to the problem that led there.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::visit);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::visit);
        scene.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (key.getCharacter().equals("/") && !(scene.getFocusOwner() instanceof TextInputControl)) {
                withAudit(strip::focusSearch);
                key.consume();
            }
        });
    }

    /** In a field the keys are the field's own: on some systems they go from word to word. */
    private void visit(KeyEvent key) {
        boolean isBack = key.getCode() == KeyCode.LEFT;
        if (key.isAltDown() && !key.isShortcutDown() && (isBack || key.getCode() == KeyCode.RIGHT) && !(scene.getFocusOwner() instanceof TextInputControl)) {
            visit(isBack);
            key.consume();
        }
    }

    private void visit(MouseEvent press) {
        if (press.getButton() == MouseButton.BACK || press.getButton() == MouseButton.FORWARD) {
            visit(press.getButton() == MouseButton.BACK);
            press.consume();
        }
    }

    private void visit(boolean isBack) {
        if (isBack) {
            navigation.back();
        } else {
            navigation.forward();
        }
    }

    private void on(KeyCombination keys, Runnable action) {
        scene.getAccelerators().put(keys, action);
    }

    private void withAudit(Runnable action) {
        if (pages.audit().get() != null) {
            action.run();
        }
    }
}
