package app.winnow.desktop.match;

import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One offering on a list, with a button for each answer it may have; the keys are printed on the row that has the keyboard. */
final class ListRowCell extends ListCell<ListRow> {
    private final ListsViewModel model;
    private final Label title = new Label();
    private final Label about = Texts.secondary("");
    private final HBox answers = new HBox(4);
    private final HBox row;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private ListSheet<?> sheet;

    ListRowCell(ListsViewModel model) {
        this.model = model;
        about.setWrapText(false);
        VBox text = new VBox(title, about);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        answers.setAlignment(Pos.CENTER_RIGHT);
        answers.setMinWidth(USE_PREF_SIZE);
        row = new HBox(12, text, answers);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        selectedProperty().addListener((property, was, is) -> printKeys());
    }

    @Override
    protected void updateItem(ListRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : row);
        if (empty || item == null) {
            return;
        }
        if (model.sheet().get() != null && sheet != model.sheet().get()) {
            sheet = model.sheet().get();
            make();
        }
        title.setText(item.title());
        about.setText(Stream.of(item.about(), item.isProposed() ? Words.of("list.proposed") : "", item.name()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  \u00B7  ")));
        for (int at = 0; at < buttons.size(); at++) {
            buttons.get(at).setSelected(item.chosen().contains(at));
        }
        printKeys();
    }

    private void make() {
        buttons.clear();
        for (int at = 0; at < sheet.answers().size(); at++) {
            int place = at;
            ToggleButton button = Verbatim.of(new ToggleButton(sheet.answers().get(at)));
            button.getStyleClass().add("answer");
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setOnAction(event -> model.toggle(getIndex(), place));
            buttons.add(button);
        }
        answers.getChildren().setAll(buttons);
    }

    private void printKeys() {
        for (int at = 0; at < buttons.size(); at++) {
            buttons.get(at).setGraphic(isSelected() ? Chip.key(String.valueOf(at + 1)) : null);
        }
    }
}
