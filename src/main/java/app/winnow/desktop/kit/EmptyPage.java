package app.winnow.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a page shows while it has nothing to show: what will be here, and the one next step. */
public final class EmptyPage extends VBox {

    /** A glyph, what will be here in a few words, one sentence, and the steps (one primary button, perhaps a quiet one). */
    public EmptyPage(String glyph, String what, String sentence, Node... steps) {
        super(12);
        getStyleClass().add("empty-page");
        setAlignment(Pos.CENTER);
        FontIcon picture = new FontIcon(glyph);
        picture.getStyleClass().add("empty-glyph");
        Label text = Texts.text(sentence);
        text.getStyleClass().add("secondary-ink");
        text.setMaxWidth(440);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setAlignment(Pos.CENTER);
        getChildren().addAll(picture, Texts.section(what), text);
        if (steps.length > 0) {
            HBox row = new HBox(8, steps);
            row.setAlignment(Pos.CENTER);
            row.getStyleClass().add("empty-steps");
            getChildren().add(row);
        }
    }
}
