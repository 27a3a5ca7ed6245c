package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says that so many marked offerings are being looked at before they are decided, with a way to leave it. */
final class LookingLine extends HBox {
    private final Label words = Texts.section("");
    private final Button leave;

    LookingLine(Runnable leaves) {
        super(12);
        setId("marked-looking");
        setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        leave = Buttons.quiet(Words.of("many.cancel"), leaves);
        leave.setId("marked-leave");
        getChildren().setAll(words, leave);
    }

    void say(String sentence) {
        words.setText(sentence);
        leave.setAccessibleText(sentence + " " + leave.getText());
    }

    void takeKeyboard() {
        leave.requestFocus();
    }
}
