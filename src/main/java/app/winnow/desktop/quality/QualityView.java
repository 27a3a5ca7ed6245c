package app.winnow.desktop.quality;

import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** What the page looks like: two modes as tabs, what is unknown and the owners' sheets. */
final class QualityView extends StackPane {
    private final UnknownsView unknowns;
    private final SheetsView sheets;
    private final PageFrame frame = new PageFrame(Words.of("title"), null);
    private final Node empty = new EmptyPage("fth-help-circle", Words.of("empty.what"), Words.of("empty.sentence"));
    private final ToggleButton asUnknowns = new ToggleButton(Words.of("mode.unknowns"));
    private final ToggleButton asSheets = new ToggleButton(Words.of("mode.sheets"));

    QualityView(UnknownsView unknowns, SheetsView sheets) {
        this.unknowns = unknowns;
        this.sheets = sheets;
        ToggleGroup modes = new ToggleGroup();
        asUnknowns.setId("mode-unknowns");
        asSheets.setId("mode-sheets");
        asUnknowns.setToggleGroup(modes);
        asSheets.setToggleGroup(modes);
        asUnknowns.setMinWidth(USE_PREF_SIZE);
        asSheets.setMinWidth(USE_PREF_SIZE);
        modes.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                mode();
            }
        });
        HBox tabs = new HBox(asUnknowns, asSheets);
        tabs.getStyleClass().add("modes");
        frame.tools(tabs);
        frame.setMinWidth(0);
        getChildren().setAll(frame, empty);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        asUnknowns.setSelected(true);
    }

    private void mode() {
        frame.setCenter(asSheets.isSelected() ? sheets : unknowns);
        takeKeyboard();
    }

    private void keys(KeyEvent key) {
        boolean isTyping = key.getTarget() instanceof TextInputControl;
        if (!isTyping && !key.isShortcutDown() && (key.getCode() == KeyCode.U || key.getCode() == KeyCode.S)) {
            (key.getCode() == KeyCode.U ? asUnknowns : asSheets).setSelected(true);
            key.consume();
        }
    }

    /** Brings the owners' sheets to the front. */
    void showSheets() {
        asSheets.setSelected(true);
    }

    /** Whether those are in front. */
    boolean isAtSheets() {
        return asSheets.isSelected();
    }

    void refresh(boolean isEmpty) {
        frame.setVisible(!isEmpty);
        empty.setVisible(isEmpty);
    }

    void takeKeyboard() {
        if (asSheets.isSelected()) {
            sheets.takeKeyboard();
        } else {
            unknowns.takeKeyboard();
        }
    }
}
