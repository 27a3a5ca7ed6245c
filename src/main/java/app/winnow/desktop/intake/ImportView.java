package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.Dialogs;
import app.winnow.desktop.shell.FileKind;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the import looks like: a sentence on top, the columns in the middle, the questions at the right. One page, no chain of dialogs. */
final class ImportView extends StackPane {
    private static final double QUESTIONS = 320;
    private final ImportViewModel model;
    private final Dialogs dialogs;

    ImportView(ImportViewModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        model.preview().addListener((property, was, is) -> refresh());
        model.refused().addListener((property, was, is) -> refresh());
        model.reading().addListener((property, was, is) -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().setAll(model.preview().get() != null ? understood(model.preview().get())
                : !model.refused().get().isEmpty() ? refused() : !model.reading().get().isEmpty() ? reading() : nothing());
    }

    private Node understood(Preview preview) {
        Label sentence = Texts.section(model.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        ColumnsTable columns = new ColumnsTable();
        columns.view().getItems().setAll(preview.columns());
        HBox.setHgrow(columns.view(), Priority.ALWAYS);
        columns.view().setMinWidth(0);
        VBox right = new VBox(16, new QuestionsPane(model, preview.understood()));
        columns.view().getSelectionModel().selectedItemProperty().addListener((property, was, column) -> {
            if (column != null) {
                right.getChildren().setAll(new ColumnBox(model, column), new QuestionsPane(model, preview.understood()));
            }
        });
        ScrollPane questions = new ScrollPane(right);
        questions.setFitToWidth(true);
        questions.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        questions.setMinWidth(QUESTIONS);
        questions.setPrefWidth(QUESTIONS);
        HBox middle = new HBox(24, columns.view(), questions);
        VBox.setVgrow(middle, Priority.ALWAYS);
        Button take = Buttons.primary(Words.of("take", preview.understood().offerings()), model::take);
        take.setId("take");
        take.setDisable(preview.understood().offerings() == 0);
        return new PageFrame(preview.understood().source().file(), new VBox(16, sentence, middle))
                .tools(Buttons.quiet(Words.of("leave"), model::leave), take);
    }

    private Node refused() {
        return new BorderPane(new EmptyPage("fth-file-minus", Words.of("refused.what"), model.refused().get(), another()));
    }

    private Node reading() {
        return new BorderPane(new EmptyPage("fth-file-text", Words.of("reading", model.reading().get()), Words.of("reading.sentence")));
    }

    private Node nothing() {
        return new BorderPane(new EmptyPage("fth-download", Words.of("empty.what"), Words.of("empty.sentence"), another()));
    }

    private Button another() {
        return Buttons.primary(Words.of("choose"), () -> dialogs.open(Words.of("choose"), new FileKind(Words.of("spreadsheets"),
                List.of("*.xlsx", "*.xlsm", "*.xls", "*.ods", "*.csv", "*.tsv", "*.txt", "*.html"))).ifPresent(model::take));
    }
}
