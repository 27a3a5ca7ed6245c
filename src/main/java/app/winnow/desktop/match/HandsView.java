package app.winnow.desktop.match;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Tables;
import app.winnow.desktop.kit.Texts;
import app.winnow.workspace.Hand;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who tagged how many, and the shares of "serves none" and of "would fall without": a lenient hand and a strict one stand out beside each other. */
final class HandsView extends VBox {
    private final TableView<Hand> table = Tables.dress(new TableView<>(), Words.of("hands"));

    HandsView(Runnable leave) {
        super(12);
        setId("match-hands");
        table.setId("hands");
        table.getColumns().add(Tables.text(Words.of("hands.who"), 280, hand -> hand.day() == null ? hand.who() : hand.who() + "  \u00B7  " + hand.day()));
        table.getColumns().add(Tables.figure(Words.of("hands.tagged"), 140, hand -> (double) hand.tagged()));
        table.getColumns().add(Tables.figures(Words.of("hands.none"), 180, hand -> Figures.share(hand.shareOfNone())));
        table.getColumns().add(Tables.figures(Words.of("hands.three"), 220, hand -> Figures.share(hand.shareOfThree())));
        table.setPlaceholder(Texts.secondary(Words.of("hands.nobody")));
        VBox.setVgrow(table, Priority.ALWAYS);
        Button back = Buttons.lined(Words.of("hands.leave"), leave);
        back.setGraphic(Chip.key("Esc"));
        getChildren().addAll(new VBox(4, Texts.section(Words.of("hands")), Texts.secondary(Words.of("hands.hint"))), table, back);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.H) {
                leave.run();
                key.consume();
            }
        });
    }

    void show(List<Hand> hands) {
        table.getItems().setAll(hands);
        table.getSelectionModel().selectFirst();
        table.requestFocus();
    }
}
