package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The reasons for a decision against a suggestion, on keys 1-6; the last one asks for words. Laid out by whoever asks. */
final class Reasons {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final TextField own = new TextField();

    /** {@code given} gets the reason. */
    Reasons(Consumer<String> given) {
        List<String> reasons = Deciding.reasons();
        for (int at = 0; at < reasons.size() - 1; at++) {
            String reason = reasons.get(at);
            Button button = Buttons.quiet(reason, () -> given.accept(reason));
            button.setGraphic(Chip.key(String.valueOf(at + 1)));
            buttons.add(button);
        }
        own.setPromptText(Words.of("reason.own"));
        own.setAccessibleText(Words.of("reason.own"));
        own.setOnAction(event -> {
            if (!own.getText().isBlank()) {
                given.accept(own.getText().strip());
            }
        });
        HBox last = new HBox(8, Chip.key(String.valueOf(reasons.size())), own);
        last.setAlignment(Pos.CENTER_LEFT);
        nodes.addAll(buttons);
        nodes.add(last);
    }

    /** A button for each reason, and the field for words of one's own. */
    List<Node> nodes() {
        return nodes;
    }

    void takeKeyboard() {
        buttons.get(0).requestFocus();
    }

    /** Gives the reason whose digit was pressed; the last digit leads to the field. */
    void pick(KeyEvent key) {
        if (own.isFocused() || !key.getCode().isDigitKey() || key.getText().isEmpty()) {
            return;
        }
        int number = Character.getNumericValue(key.getText().charAt(0));
        if (number == buttons.size() + 1) {
            own.requestFocus();
            key.consume();
        } else if (number >= 1 && number <= buttons.size()) {
            buttons.get(number - 1).fire();
            key.consume();
        }
    }
}
