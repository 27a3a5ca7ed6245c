package app.winnow.desktop.shell;

import app.winnow.desktop.kit.Card;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/** The overview of keys at F1, over the page: the window's own, and those of the page in front. Any key or click takes it away. */
final class KeysCard extends StackPane {
    private static final List<KeyHint> EVERYWHERE = List.of(hint("keys.pages"), hint("keys.search"), hint("keys.visits"), hint("keys.undo"), hint("keys.redo"),
            hint("keys.look"), hint("keys.help"));

    KeysCard() {
        setId("keys");
        getStyleClass().add("veil");
        setOnMouseClicked(event -> setVisible(false));
        setVisible(false);
    }

    private static KeyHint hint(String key) {
        String[] parts = Words.of(key).split("\\|");
        return new KeyHint(parts[0].strip(), parts[1].strip());
    }

    /** Shows the keys of this page, or hides them when they are shown. */
    void toggle(Page page) {
        if (!isVisible()) {
            Card card = new Card(Texts.section(Words.of("keys.title")), table(EVERYWHERE));
            if (page != null && !page.keys().isEmpty()) {
                card.getChildren().addAll(Texts.section(page.title()), table(page.keys()));
            }
            card.getStyleClass().add("floating");
            card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
            getChildren().setAll(card);
        }
        setVisible(!isVisible());
    }

    private static GridPane table(List<KeyHint> hints) {
        GridPane table = new GridPane();
        table.setHgap(16);
        table.setVgap(6);
        for (int row = 0; row < hints.size(); row++) {
            Label key = Chip.key(hints.get(row).key());
            table.add(key, 0, row);
            Label what = new Label(hints.get(row).what());
            what.setMinWidth(USE_PREF_SIZE);
            table.add(what, 1, row);
        }
        table.setAlignment(Pos.TOP_LEFT);
        return table;
    }
}
