package app.winnow.desktop.kit;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A line that takes what was typed with Enter or when it is left, and goes back to what it was with Escape. */
public final class EditLine extends TextField {
    private String shown = "";

    /** An empty line with this accessible name; {@code take} gets the stripped text when it is another than was shown. */
    public EditLine(String name, Consumer<String> take) {
        setAccessibleText(name);
        setOnAction(event -> commit(take));
        focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit(take);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().equals(shown)) {
                setText(shown);
                key.consume();
            }
        });
    }

    private void commit(Consumer<String> take) {
        String text = getText().strip();
        if (!text.equals(shown)) {
            shown = text;
            take.accept(text);
        }
    }

    /** Shows a value, unless somebody is typing another one. */
    public void show(String value) {
        if (!isFocused() || getText().equals(shown)) {
            shown = value;
            setText(value);
        }
    }

    /** Shows a value even over what is being typed: what was typed could not be taken. */
    public void restore(String value) {
        shown = value;
        setText(value);
    }
}
