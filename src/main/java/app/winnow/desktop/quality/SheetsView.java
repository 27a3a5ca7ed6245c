package app.winnow.desktop.quality;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.Dialogs;
import app.winnow.desktop.shell.FileKind;
import app.winnow.intake.form.OwnerNote;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Owners' sheets: who gets one and until when; once some came back, the list of differences before anything counts. */
final class SheetsView extends BorderPane {
    private static final FileKind SHEETS = new FileKind(Words.of("kind"), List.of("*.xlsx", "*.xls", "*.ods", "*.csv"));
    private static final double NOTES = 120;
    /** In a low window, as on a projector, the table needs the room. */
    private static final double LOW = 480;
    private static final double LOW_NOTES = 52;
    private static final double DATE = 120;
    private final SheetsViewModel model;
    private final Dialogs dialogs;
    private final Names names;
    private final OwnersTable owners;
    private final DifferencesTable differences;
    private final Button write;
    private final Button take;
    private final Label read = Texts.section("");
    private final Label waiting = Texts.text("");
    private final HBox answer = new HBox(8);
    private final Label aside = Texts.secondary("");
    private final ScrollPane asides = new ScrollPane(aside);
    private final HBox writing = new HBox(8);
    private final HBox reading = new HBox(8);

    SheetsView(SheetsViewModel model, Dialogs dialogs, Names names) {
        this.model = model;
        this.dialogs = dialogs;
        this.names = names;
        owners = new OwnersTable(model, names);
        differences = new DifferencesTable(model, names);
        write = Buttons.primary(Words.of("write"), this::write);
        write.setId("write-sheets");
        take = Buttons.primary("", model::take);
        take.setId("take-sheets");
        setMinHeight(0);
        asides.setFitToWidth(true);
        asides.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        asides.setMaxHeight(NOTES);
        heightProperty().addListener((property, was, is) -> asides.setMaxHeight(is.doubleValue() < LOW ? LOW_NOTES : NOTES));
        asides.setId("sheet-notes");
        asides.getStyleClass().add("below");
        writing();
        reading();
        answer();
        setTop(new VBox(12, writing, reading, answer));
        getTop().getStyleClass().add("above");
        model.rows().addListener((ListChangeListener<DifferenceRow>) change -> refresh());
        model.read().addListener((property, was, is) -> refresh());
        model.waiting().addListener((property, was, is) -> refresh());
        model.notes().addListener((ListChangeListener<OwnerNote>) change -> refresh());
        model.sentences().addListener((ListChangeListener<String>) change -> refresh());
        names.look().addListener((property, was, is) -> refresh());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        refresh();
    }

    private void writing() {
        TextField due = new TextField();
        due.setId("return-by");
        due.setPrefWidth(DATE);
        due.setAccessibleText(Words.of("due"));
        due.textProperty().bindBidirectional(model.due());
        Button back = Buttons.lined(Words.of("read.files"), this::choose);
        back.setId("read-sheets");
        Button folder = Buttons.quiet(Words.of("read.folder"), this::chooseFolder);
        folder.setId("read-folder");
        Label name = Texts.secondary(Words.of("due"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        writing.getChildren().setAll(name, due, gap(), folder, back, write);
        writing.setAlignment(Pos.CENTER_LEFT);
        write.disableProperty().bind(Bindings.isEmpty(model.owners()));
    }

    private void reading() {
        Button all = Buttons.quiet(Words.of("tick.all"), () -> model.tickAll(true));
        Button none = Buttons.quiet(Words.of("tick.none"), () -> model.tickAll(false));
        Button away = Buttons.lined(Words.of("put.away"), model::discard);
        away.setId("put-away");
        read.setWrapText(true);
        read.setId("sheets-read");
        reading.getChildren().setAll(read, gap(), all, none, away, take);
        reading.setAlignment(Pos.CENTER_LEFT);
    }

    private void answer() {
        waiting.setId("sheets-waiting");
        Button replace = Buttons.lined(Words.of("replace"), () -> model.answer(true, dialogs::show));
        replace.setId("replace-sheets");
        Button keep = Buttons.lined(Words.of("keep"), () -> model.answer(false, dialogs::show));
        keep.setId("keep-sheets");
        answer.getChildren().setAll(waiting, gap(), replace, keep, Buttons.quiet(Words.of("write.none"), model::leave));
        answer.setAlignment(Pos.CENTER_LEFT);
        answer.getStyleClass().add("attention-line");
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void refresh() {
        boolean isRead = !model.read().get().isEmpty();
        shown(writing, !isRead);
        shown(reading, isRead);
        SheetsViewModel.Waiting folder = model.waiting().get();
        shown(answer, folder != null);
        waiting.setText(folder == null ? "" : Words.of("waiting", folder.existing(), folder.folder().getFileName()));
        read.setText(model.read().get());
        take.setText(Words.of("take", model.ticked()));
        take.setDisable(model.ticked() == 0);
        aside.setText(asides());
        Node front = isRead ? differences.view() : owners.view();
        if (getCenter() != front) {
            // What had the keyboard is gone with the table that was in front.
            boolean isShown = getCenter() != null && getScene() != null;
            setCenter(front);
            if (isShown) {
                front.requestFocus();
            }
        }
        setBottom(isRead && !aside.getText().isEmpty() ? asides : null);
    }

    /** What owners noted, and what was not taken, a line each. */
    private String asides() {
        String notes = model.notes().stream().map(note -> names.sentence(Words.of("note", note.place().owner().isEmpty() ? Words.of("owner.none") : note.place().owner(),
                note.title(), note.text()), List.of(note.place().owner()))).collect(Collectors.joining("\n"));
        String rest = model.sentences().stream().map(sentence -> names.sentence(sentence, DifferencesTable.names(model))).collect(Collectors.joining("\n"));
        return notes.isEmpty() || rest.isEmpty() ? notes + rest : notes + "\n" + rest;
    }

    private static void shown(Node part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }

    private void write() {
        dialogs.folder(Words.of("write.folder")).ifPresent(folder -> model.write(folder, dialogs::show));
    }

    private void choose() {
        dialogs.open(Words.of("read.files"), SHEETS).ifPresent(file -> model.read(List.of(file)));
    }

    private void chooseFolder() {
        dialogs.folder(Words.of("read.folder")).ifPresent(folder -> model.read(List.of(folder)));
    }

    private void keys(KeyEvent key) {
        boolean isRead = !model.read().get().isEmpty();
        if (isRead && key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            model.take();
            key.consume();
        } else if (isRead && key.getCode() == KeyCode.ESCAPE) {
            model.discard();
            takeKeyboard();
            key.consume();
        }
    }

    void takeKeyboard() {
        (model.read().get().isEmpty() ? owners.view() : differences.view()).requestFocus();
    }
}
