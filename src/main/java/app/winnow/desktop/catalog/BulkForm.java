package app.winnow.desktop.catalog;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Choices;
import app.winnow.desktop.kit.Segments;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.change.BulkEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Sets one thing for all marked offerings: what, to which value, what that changes, and the button that does it. */
final class BulkForm extends VBox {
    private final BulkViewModel model;
    private final List<Settable> all = Settable.all();
    private final ComboBox<String> what;
    private final VBox value = new VBox(6);
    private final Label preview = Texts.text("");
    private final Label asked = Texts.text("");
    private final Segments<Boolean> overwrite;
    private final Button set;

    /** {@code done} gets what was set and for how many. */
    BulkForm(BulkViewModel model, BiConsumer<String, Integer> done) {
        super(10);
        this.model = model;
        setId("bulk");
        what = Choices.of("bulk-what", Words.of("bulk.what"), all.stream().map(one -> Words.of("bulk." + one.key())).toList(), -1, place -> choose(all.get(place)));
        overwrite = new Segments<Boolean>(Words.of("bulk.otherwise"), model.overwrite()::set).add(false, Words.of("bulk.leave"), "").add(true, Words.of("bulk.overwrite"), "");
        overwrite.setId("bulk-overwrite");
        set = Buttons.primary("", () -> {
            String name = Words.of("bulk." + model.what().get().key());
            int changed = model.apply();
            if (changed > 0) {
                done.accept(name, changed);
            }
        });
        set.setId("bulk-set");
        preview.setId("bulk-preview");
        Label trouble = Texts.text("");
        trouble.getStyleClass().add("attention-text");
        trouble.textProperty().bind(model.trouble());
        getChildren().addAll(Texts.secondary(Words.of("bulk.about")), Texts.secondary(Words.of("bulk.what")), what, value, trouble, preview, asked, overwrite, set);
        for (Node hides : new Node[] {trouble, asked, overwrite, set}) {
            hides.managedProperty().bind(hides.visibleProperty());
        }
        trouble.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(model.trouble()));
        model.edit().addListener((property, was, is) -> show(is));
        model.overwrite().addListener((property, was, is) -> show(model.edit().get()));
        show(model.edit().get());
    }

    /** Puts the keyboard on what is set. */
    void begin() {
        what.requestFocus();
    }

    private void choose(Settable settable) {
        model.choose(settable);
        value.getChildren().setAll(settable instanceof Settable.Answer<?> answer ? answers(answer) : text());
    }

    private List<Node> text() {
        TextField field = new TextField();
        field.setId("bulk-value");
        field.setAccessibleText(Words.of("bulk.value"));
        field.setPromptText(Words.of("bulk.blank"));
        field.textProperty().addListener((property, was, is) -> model.type(is));
        field.setOnAction(event -> set.requestFocus());
        FlowPane often = new FlowPane(4, 4);
        model.often().forEach(word -> often.getChildren().add(often(word, field)));
        return List.of(Texts.secondary(Words.of("bulk.value")), field, often);
    }

    private static Button often(String word, TextField field) {
        Button button = Buttons.quiet(word, () -> field.setText(word));
        button.getStyleClass().addAll("chip", "filter-chip");
        button.setMinWidth(0);
        button.setMaxWidth(300);
        return button;
    }

    private List<Node> answers(Settable.Answer<?> answer) {
        List<String> words = new ArrayList<>(answer.keys().stream().map(key -> Words.has("bulk." + answer.key() + "." + key) ? Words.of("bulk." + answer.key() + "." + key) : key).toList());
        words.add(Words.of("bulk.unknown"));
        TextField name = new TextField();
        name.setId("bulk-name");
        name.setPromptText(Words.of("bulk.name"));
        name.setAccessibleText(Words.of("bulk.name"));
        name.textProperty().addListener((property, was, is) -> model.name(is));
        name.managedProperty().bind(name.visibleProperty());
        name.setVisible(false);
        ComboBox<String> choice = Choices.of("bulk-value", Words.of("bulk.value"), words, -1, place -> {
            model.answer(place);
            model.name(name.getText());
            name.setVisible(model.isNamed());
        });
        return List.of(Texts.secondary(Words.of("bulk.value")), choice, name);
    }

    /** A name inside a sentence. */
    private static String inside(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private void show(BulkEdit edit) {
        boolean asks = edit != null && !edit.otherwise().isEmpty();
        boolean replaces = model.overwrite().get();
        int changes = edit == null ? 0 : edit.changes(replaces);
        preview.setText(edit == null ? "" : Words.of("bulk.preview", changes, edit.same()));
        asked.setText(asks ? Words.of("bulk.said-otherwise", edit.otherwise().size()) : "");
        asked.setVisible(asks);
        overwrite.setVisible(asks);
        overwrite.show(replaces);
        set.setVisible(changes > 0);
        set.setText(changes == 0 ? "" : Words.of("bulk.set", inside(Words.of("bulk." + model.what().get().key())), changes));
    }
}
