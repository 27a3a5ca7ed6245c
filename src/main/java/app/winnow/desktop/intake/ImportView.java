package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.shell.Dialogs;
import app.winnow.desktop.shell.FileKind;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** What the import looks like: the file that was read, or why it cannot be taken, or where one comes from. One page, no chain of dialogs. */
final class ImportView extends StackPane {
    private final ImportViewModel model;
    private final Dialogs dialogs;
    private final Owners owners;
    private FilePane file;
    private Preview shown;

    ImportView(ImportViewModel model, Dialogs dialogs, Owners owners) {
        this.owners = owners;
        this.model = model;
        this.dialogs = dialogs;
        model.preview().addListener((property, was, is) -> refresh());
        model.refused().addListener((property, was, is) -> refresh());
        model.reading().addListener((property, was, is) -> refresh());
        model.stopped().addListener((property, was, is) -> refresh());
        refresh();
    }

    private void refresh() {
        Preview preview = model.preview().get();
        if (preview == null) {
            file = null;
            shown = null;
            getChildren().setAll(!model.refused().get().isEmpty() ? refused() : !model.reading().get().isEmpty() ? reading() : !model.stopped().get().isEmpty() ? stopped() : nothing());
        } else if (preview != shown) {
            shown = preview;
            if (file == null) {
                file = new FilePane(model, dialogs, owners, preview.understood().source().file());
                getChildren().setAll(file);
                file.show(preview);
                takeKeyboard();
            } else {
                file.show(preview);
            }
        }
    }

    /** The columns of the file, or the one step that there is. */
    void takeKeyboard() {
        if (file != null) {
            file.takeKeyboard();
        } else if (lookup(".button") != null) {
            lookup(".button").requestFocus();
        }
    }

    private Node refused() {
        return new BorderPane(new EmptyPage("fth-file-minus", Words.of("refused.what", model.fileName()), model.refused().get(), another()));
    }

    private Node reading() {
        return new BorderPane(new EmptyPage("fth-file-text", Words.of("reading", model.reading().get()), Words.of("reading.sentence"), Buttons.lined(Words.of("reading.stop"), model::stopReading)));
    }

    private Node stopped() {
        return new BorderPane(new EmptyPage("fth-file-minus", Words.of("stopped.what", model.stopped().get()), Words.of("stopped.sentence"), another()));
    }

    private Node nothing() {
        return new BorderPane(new EmptyPage("fth-download", Words.of("empty.what"), Words.of("empty.sentence"), another()));
    }

    private Button another() {
        return Buttons.primary(Words.of("choose"), () -> dialogs.open(Words.of("choose"), new FileKind(Words.of("spreadsheets"),
                List.of("*.xlsx", "*.xlsm", "*.xls", "*.ods", "*.csv", "*.tsv", "*.txt", "*.html"))).ifPresent(model::take));
    }
}
