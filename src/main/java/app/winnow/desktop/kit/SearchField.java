package app.winnow.desktop.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line to search in; Escape empties it. */
public final class SearchField extends CustomTextField {

    /** A search line whose prompt is also its accessible name. */
    public SearchField(String prompt) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(new FontIcon("fth-search"));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                key.consume();
            }
        });
    }
}
