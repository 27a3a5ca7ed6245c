package app.winnow.desktop.match;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** Answers side by side, each with its key; the keyboard gives them from the page, the mouse here. */
final class Answers extends FlowPane {

    Answers() {
        super(8, 8);
    }

    void add(String key, String words, Runnable action) {
        Button button = Buttons.quiet(words, action);
        button.setGraphic(Chip.key(key));
        button.setFocusTraversable(false);
        button.getStyleClass().add("answer");
        getChildren().add(button);
    }

    /** The answers of a short question, and the line to write in where there is one; {@code press} gets their keys. */
    void put(Prompt prompt, Consumer<String> press, Consumer<String> write) {
        if (prompt.isWritten()) {
            PromptLine line = new PromptLine(prompt, write, () -> press.accept(Aside.LEAVE));
            getChildren().add(line);
            prompt.choices().forEach(choice -> add(choice.key(), choice.text(), () -> {
                if (choice.key().equals(Aside.ENTER)) {
                    write.accept(line.getText());
                } else {
                    press.accept(choice.key());
                }
            }));
        } else {
            prompt.choices().forEach(choice -> add(choice.key(), choice.text(), () -> press.accept(choice.key())));
        }
    }
}
