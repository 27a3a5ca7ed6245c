package app.winnow.desktop.welcome;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.Dialogs;
import app.winnow.desktop.shell.FileKind;
import app.winnow.workspace.Entry;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the welcome page looks like: a column in the middle with the two buttons and the list. */
final class WelcomeView extends StackPane {
    private static final double WIDTH = 720;
    private final WelcomeViewModel model;
    private final Dialogs dialogs;
    private final ListView<Entry> list = new ListView<>();

    WelcomeView(WelcomeViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().add("page");
        Label name = Texts.large(Words.of("title"));
        name.setMinHeight(Region.USE_PREF_SIZE);
        Label what = Texts.text(Words.of("what"));
        what.getStyleClass().add("secondary-ink");
        VBox column = new VBox(8, name, what, begin(), Texts.section(Words.of("audits")), place());
        VBox.setMargin(column.getChildren().get(2), new Insets(8, 0, 20, 0));
        column.setMaxWidth(WIDTH);
        column.setPadding(new Insets(24, 0, 0, 0));
        setAlignment(column, Pos.TOP_CENTER);
        getChildren().add(column);
    }

    private Node begin() {
        Button start = Buttons.primary(Words.of("start"), this::chooseSpreadsheet);
        start.setId("start");
        Button sample = Buttons.lined(Words.of("sample"), model::openSample);
        sample.setId("sample");
        Button empty = Buttons.quiet(Words.of("empty"), model::startEmpty);
        empty.setId("empty");
        Label drop = Texts.secondary(Words.of("drop"));
        drop.setWrapText(false);
        FlowPane buttons = new FlowPane(8, 8, start, sample, empty, drop);
        drop.setPadding(new Insets(0, 0, 0, 8));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private Node place() {
        list.setItems(model.audits());
        list.setId("audits");
        list.getStyleClass().add("winnow-list");
        list.setAccessibleText(Words.of("audits"));
        list.setCellFactory(of -> new AuditCell(model, entry -> dialogs.show(model.folder(entry))));
        list.setOnKeyPressed(key -> {
            Entry entry = list.getSelectionModel().getSelectedItem();
            if (entry == null) {
                return;
            }
            if (key.getCode() == KeyCode.ENTER) {
                model.open(entry);
            } else if (key.getCode() == KeyCode.DELETE) {
                model.trash(entry);
            } else if (key.getCode() == KeyCode.F2) {
                list.lookupAll(".list-cell").stream().map(AuditCell.class::cast).filter(cell -> cell.getItem() == entry).findFirst().ifPresent(AuditCell::beginRename);
            }
        });
        Label none = Texts.secondary(Words.of("none"));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.audits()));
        none.visibleProperty().bind(Bindings.isEmpty(model.audits()));
        StackPane place = new StackPane(list, none);
        StackPane.setAlignment(none, Pos.TOP_LEFT);
        VBox.setVgrow(place, Priority.ALWAYS);
        return place;
    }

    private void chooseSpreadsheet() {
        dialogs.open(Words.of("choose"), new FileKind(Words.of("tables"), List.of("*.xlsx", "*.xlsm", "*.xls", "*.ods", "*.csv", "*.tsv", "*.txt", "*.html")))
                .ifPresent(model::start);
    }

    void focusList() {
        if (!model.audits().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }
}
