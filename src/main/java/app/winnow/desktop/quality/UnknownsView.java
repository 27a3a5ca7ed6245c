package app.winnow.desktop.quality;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Segments;
import app.winnow.desktop.kit.Texts;
import app.winnow.insight.quality.Cell;
import app.winnow.insight.quality.NextQuestion;
import app.winnow.insight.quality.Quality;
import app.winnow.insight.quality.Slice;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is unknown: the question to ask next on top, the table of facts and groups, and what there is to the selected place at the right. */
final class UnknownsView extends BorderPane {
    private static final double ROOMY = 900;
    private static final double PANEL = 300;
    private final QualityViewModel model;
    private final Names names;
    private final UnknownsTable table;
    private final SpotPanel panel;
    private final Label next = Texts.text("");
    private final Label worth = Texts.secondary("");
    private final Button ask;
    private final Label line = Texts.secondary("");
    private final Label shown = Texts.secondary("");
    private final Button back;
    private final Button forth;
    private final Segments<Slice> slices;

    UnknownsView(QualityViewModel model, Names names) {
        this.model = model;
        this.names = names;
        back = Buttons.glyph("fth-chevron-left", Words.of("page.back"), () -> page(-1));
        forth = Buttons.glyph("fth-chevron-right", Words.of("page.forth"), () -> page(1));
        table = new UnknownsTable(names, this::paged);
        panel = new SpotPanel(model::ask, this::open, model::open);
        panel.setPrefWidth(PANEL);
        panel.setMinWidth(PANEL);
        ask = Buttons.primary(Words.of("ask.next"), this::askNext);
        ask.setId("ask-next");
        slices = new Segments<Slice>(Words.of("by"), slice -> model.by().set(slice));
        for (Slice slice : Slice.values()) {
            slices.add(slice, Words.of("by." + slice.word()), "");
        }
        slices.show(model.by().get());
        setTop(top());
        VBox middle = new VBox(8, table.view(), line);
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        middle.setMinWidth(0);
        setCenter(middle);
        // Its table would hold it as high as it wants to be.
        setMinHeight(0);
        widthProperty().addListener((property, was, is) -> arrange());
        model.quality().addListener((property, was, is) -> show(is));
        table.spot().addListener((property, was, is) -> spot());
        names.look().addListener((property, was, is) -> spot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        table.view().setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        arrange();
    }

    private Node top() {
        next.setId("next-question");
        VBox words = new VBox(2, next, worth);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox asking = new HBox(16, words, ask);
        asking.setAlignment(Pos.CENTER_LEFT);
        asking.getStyleClass().add("question-bar");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(8, Texts.secondary(Words.of("by")), slices, gap, shown, back, forth);
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(12, asking, tools);
        top.getStyleClass().add("above");
        return top;
    }

    private void arrange() {
        boolean isNarrow = getWidth() > 0 && getWidth() < ROOMY;
        setRight(isNarrow ? null : panel);
        line.setVisible(isNarrow);
        line.setManaged(isNarrow);
    }

    private void show(Quality quality) {
        List<NextQuestion> best = model.next();
        next.setText(best.isEmpty() ? Words.of("next.none") : QuestionWords.of(best.get(0), quality.portfolio()));
        worth.setText(best.isEmpty() ? "" : QuestionWords.worth(best.get(0), quality.basis()));
        ask.setDisable(best.isEmpty());
        table.show(quality);
        spot();
    }

    private void paged() {
        int[] places = table.shown();
        boolean isAll = places[1] - places[0] + 1 >= places[2];
        shown.setText(isAll ? "" : Words.of("page", places[0], places[1], places[2]));
        for (Button button : List.of(back, forth)) {
            button.setVisible(!isAll);
            button.setManaged(!isAll);
        }
        back.setDisable(places[0] <= 1);
        forth.setDisable(places[1] >= places[2]);
    }

    private void page(int direction) {
        table.page(direction * table.fits());
    }

    private void spot() {
        Spot spot = table.spot().get();
        Quality quality = model.quality().get();
        if (spot == null || quality == null) {
            return;
        }
        Cell cell = spot.group() < 0 ? quality.all(spot.fact()) : quality.cell(spot.fact(), spot.group());
        String title = spot.group() < 0 ? QuestionWords.of(spot.fact()) : Words.of("spot.title", QuestionWords.of(spot.fact()), group(quality, spot.group()));
        line.setText(title + ": " + SpotPanel.sentences(cell, quality));
        panel.show(title, cell, quality, model.next(spot.fact(), spot.group()), model.unknown(spot.fact(), spot.group()));
    }

    private String group(Quality quality, int group) {
        String name = quality.groups().get(group);
        return name.isEmpty() ? Words.of("group.none") : quality.by() == Slice.OWNER ? names.owner(name, group) : name;
    }

    private void askNext() {
        model.next().stream().findFirst().ifPresent(model::ask);
    }

    private void open() {
        Spot spot = table.spot().get();
        if (spot != null) {
            model.openAll(spot.fact(), spot.group());
        }
    }

    private void askHere() {
        Spot spot = table.spot().get();
        Optional<NextQuestion> here = spot == null ? Optional.empty() : model.next(spot.fact(), spot.group());
        here.ifPresent(model::ask);
    }

    private void keys(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        boolean inTable = table.view().isFocused();
        if (key.getCode() == KeyCode.ENTER && inTable) {
            open();
        } else if (key.getCode() == KeyCode.A) {
            askHere();
        } else if (key.getCode() == KeyCode.N) {
            askNext();
        } else {
            return;
        }
        key.consume();
    }

    void takeKeyboard() {
        table.view().requestFocus();
    }
}
