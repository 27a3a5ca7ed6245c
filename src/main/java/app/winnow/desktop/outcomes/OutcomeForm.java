package app.winnow.desktop.outcomes;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import app.winnow.desktop.kit.EditLine;
import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.kit.Segments;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.Notices;
import app.winnow.intake.outcome.Statement;
import app.winnow.model.Measure;
import app.winnow.model.Outcome;
import app.winnow.model.Scope;
import app.winnow.model.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Everything that can be said of one outcome. What is typed is taken at Enter or when the line is left; nothing asks to be saved. */
final class OutcomeForm extends VBox {
    private final List<Consumer<Outcome>> shows = new ArrayList<>();
    private final OutcomesViewModel model;
    private final String id;

    OutcomeForm(OutcomesViewModel model, Notices notices, String id, Runnable why) {
        super(12);
        this.model = model;
        this.id = id;
        getStyleClass().add("form");
        CausesForm causes = new CausesForm(this::edit);
        shows.add(causes::show);
        getChildren().addAll(
                sentence(),
                line("field.measure", outcome -> outcome.measure().name(), (outcome, text) -> outcome.withMeasure(measure(outcome, 0, text))),
                new HBox(8, line("field.baseline", outcome -> outcome.measure().baseline(), (outcome, text) -> outcome.withMeasure(measure(outcome, 2, text))),
                        line("field.target", outcome -> outcome.measure().target(), (outcome, text) -> outcome.withMeasure(measure(outcome, 3, text))),
                        line("field.unit", outcome -> outcome.measure().unit(), (outcome, text) -> outcome.withMeasure(measure(outcome, 1, text)))),
                line("field.source", outcome -> outcome.measure().source(), (outcome, text) -> outcome.withMeasure(measure(outcome, 4, text))),
                new HBox(8, line("field.sponsor", Outcome::sponsor, Outcome::withSponsor), weight(notices)),
                line("field.where", outcome -> outcome.scope().unit(), (outcome, text) -> outcome.withScope(new Scope(text, outcome.scope().audience(), outcome.scope().language()))),
                new HBox(8, line("field.audience", outcome -> outcome.scope().audience(), (outcome, text) -> outcome.withScope(new Scope(outcome.scope().unit(), text, outcome.scope().language()))),
                        line("field.language", outcome -> outcome.scope().language(), (outcome, text) -> outcome.withScope(new Scope(outcome.scope().unit(), outcome.scope().audience(), text)))),
                state(), named(Words.of("field.causes"), new VBox(8, causes, whyButton(why))),
                line("field.enablers", Outcome::enablers, Outcome::withEnablers), Buttons.quiet(Words.of("remove"), () -> remove(notices)));
        show();
    }

    /** The id of the outcome. */
    String id() {
        return id;
    }

    private static Button whyButton(Runnable why) {
        Button button = Buttons.lined(Words.of("chain.begin"), why);
        button.setId("why");
        button.setGraphic(Chip.key("W"));
        return button;
    }

    /** Shows what the portfolio says now. */
    void show() {
        model.outcome(id).ifPresent(outcome -> shows.forEach(show -> show.accept(outcome)));
    }

    private void edit(UnaryOperator<Outcome> rewrite) {
        model.edit(id, rewrite);
    }

    private void remove(Notices notices) {
        model.remove(id);
        notices.undoable(Words.of("removed", id));
    }

    private Node sentence() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setAccessibleText(Words.of("field.sentence"));
        area.setId("sentence");
        Label warning = Texts.secondary("");
        warning.getStyleClass().add("attention-text");
        Label verb = Texts.secondary("");
        Button instead = Buttons.quiet("", () -> { });
        instead.setId("instead");
        instead.setWrapText(true);
        area.textProperty().addListener((property, was, is) -> {
            Statement statement = Statement.of(is);
            say(warning, statement.warning().orElse(""));
            say(verb, statement.kind() == Statement.Kind.PERFORMANCE && !statement.verb().isEmpty() ? Words.of("verb", statement.verb()) : "");
            say(instead, statement.instead().isEmpty() ? "" : Words.of("instead", statement.instead()));
            instead.setOnAction(event -> {
                area.setText(statement.instead());
                edit(outcome -> outcome.withSentence(statement.instead()));
                area.requestFocus();
            });
        });
        area.focusedProperty().addListener((property, was, is) -> {
            String text = area.getText().replaceAll("\\s+", " ").strip();
            if (!is && !text.isEmpty()) {
                edit(outcome -> outcome.withSentence(text));
            }
        });
        shows.add(outcome -> {
            if (!area.isFocused()) {
                area.setText(outcome.sentence());
            }
        });
        VBox field = named(Words.of("field.sentence"), area);
        field.getChildren().addAll(warning, instead, verb);
        return field;
    }

    private static void say(Labeled line, String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
        line.setManaged(!words.isEmpty());
    }

    private Node weight(Notices notices) {
        EditLine[] line = new EditLine[1];
        line[0] = new EditLine(Words.of("field.weight"), text -> {
            try {
                double weight = text.isEmpty() ? 1 : Double.parseDouble(text.replace(',', '.'));
                if (!(weight >= 0) || Double.isInfinite(weight)) {
                    throw new NumberFormatException(text);
                }
                edit(outcome -> outcome.withWeight(weight));
            } catch (NumberFormatException noNumber) {
                notices.trouble(Words.of("weight.no", text));
            }
            model.outcome(id).ifPresent(outcome -> line[0].restore(Figures.short1(outcome.weight())));
        });
        shows.add(outcome -> line[0].show(Figures.short1(outcome.weight())));
        VBox field = named(Words.of("field.weight"), line[0]);
        field.setMinWidth(72);
        field.setMaxWidth(72);
        return field;
    }

    private Node state() {
        Segments<State> states = new Segments<>(Words.of("field.state"), state -> edit(outcome -> outcome.withState(state, outcome.causes())));
        for (State state : State.values()) {
            String word = state.name().toLowerCase(Locale.ROOT);
            states.add(state, Words.of("state." + word), Words.of("state.tip." + word));
        }
        states.add(null, "–", Words.of("state.unknown"));
        shows.add(outcome -> {
            states.show(outcome.knownState().orElse(null));
            states.setDisable(!outcome.causes().isEmpty());
        });
        return named(Words.of("field.state"), states);
    }

    private VBox line(String key, Function<Outcome, String> value, BiFunction<Outcome, String, Outcome> with) {
        EditLine line = new EditLine(Words.of(key), text -> edit(outcome -> with.apply(outcome, text)));
        line.setId(key.replace('.', '-'));
        shows.add(outcome -> line.show(value.apply(outcome)));
        return named(Words.of(key), line);
    }

    private static VBox named(String name, Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        VBox named = new VBox(4, label, field);
        HBox.setHgrow(named, Priority.ALWAYS);
        return named;
    }

    private static Measure measure(Outcome outcome, int part, String text) {
        Measure old = outcome.measure();
        String[] parts = {old.name(), old.unit(), old.baseline(), old.target(), old.source()};
        parts[part] = text;
        return new Measure(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
