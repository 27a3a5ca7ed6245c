package app.winnow.desktop.match;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The line in which a short question is answered in one's own words: Enter takes it, Escape leaves it. It has the keyboard as soon as it is there. */
final class PromptLine extends TextField {
    /** The key that led here is not typed into the line that it led to. */
    private boolean swallows = true;

    PromptLine(Prompt prompt, Consumer<String> take, Runnable leave) {
        super(prompt.line());
        setId("match-line");
        setAccessibleText(prompt.sentence());
        setPrefWidth(480);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            swallows = false;
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                if (key.getCode() == KeyCode.ENTER) {
                    take.accept(getText());
                } else {
                    leave.run();
                }
            }
        });
        addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (swallows) {
                key.consume();
            }
            swallows = false;
        });
        sceneProperty().addListener((property, was, is) -> {
            if (is != null) {
                requestFocus();
                selectAll();
            }
        });
    }
}
