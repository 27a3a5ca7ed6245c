package app.winnow.desktop.forget;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.PageFrame;
import app.winnow.desktop.kit.Segments;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.PageContext;
import app.winnow.model.forget.Forget;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;

/** What forgetting looks like: what to forget, the warning, where it stands, what is not reached, and the button that says what it does. */
final class ForgetView extends BorderPane {
    /** So long after the last key the audit is looked through. */
    private static final Duration QUIET = Duration.millis(300);
    private static final double WIDE = 720;

    private final ForgetViewModel model;
    private final PageContext context;
    private final TextField name = new TextField();
    private final ComboBox<Forget.Column> column = new ComboBox<>();
    private final VBox choice = new VBox(6);
    private final Label sentence = Texts.text("");
    private final VBox unreached = new VBox(4);
    private final Button forget;
    private final PauseTransition quiet = new PauseTransition(QUIET);

    ForgetView(ForgetViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
        forget = Buttons.primary(Words.of("do.name"), model::forget);
        forget.setId("forget");
        Button back = Buttons.quiet(Words.of("back"), this::back);
        back.setId("back");
        sentence.setId("found");
        HBox steps = new HBox(12, forget, back);
        VBox page = new VBox(14, kinds(), choice, warning(), sentence, steps, unreached);
        page.setMaxWidth(WIDE);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(new PageFrame(Words.of("title"), scroll));
        fields();
        quiet.setOnFinished(event -> model.look());
        model.found().addListener((property, was, is) -> show());
        model.trouble().addListener((property, was, is) -> show());
        model.byColumn().addListener((property, was, is) -> {
            choose();
            begin();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                back();
                key.consume();
            }
        });
        choose();
    }

    private Node kinds() {
        Segments<Boolean> kinds = new Segments<>(Words.of("what"), picked -> model.byColumn().set(picked));
        kinds.add(false, Words.of("what.name"), "").add(true, Words.of("what.column"), "");
        kinds.show(model.byColumn().get());
        kinds.setId("kinds");
        return kinds;
    }

    private void fields() {
        name.setId("name-to-forget");
        name.setAccessibleText(Words.of("name.label"));
        name.textProperty().bindBidirectional(model.name());
        name.textProperty().addListener((property, was, is) -> changed());
        name.setOnAction(event -> model.look());
        column.setId("column-to-forget");
        column.setAccessibleText(Words.of("column.label"));
        column.setMaxWidth(Double.MAX_VALUE);
        column.setConverter(new StringConverter<>() {
            @Override
            public String toString(Forget.Column of) {
                return of == null ? "" : model.named(of);
            }

            @Override
            public Forget.Column fromString(String text) {
                return null;
            }
        });
        column.valueProperty().bindBidirectional(model.column());
        column.valueProperty().addListener((property, was, is) -> changed());
        model.withHeading().addListener((property, was, is) -> changed());
    }

    private void choose() {
        if (!model.byColumn().get()) {
            choice.getChildren().setAll(Texts.secondary(Words.of("name.label")), name, Texts.secondary(Words.of("name.hint")));
        } else {
            column.getItems().setAll(model.columns());
            CheckBox heading = new CheckBox(Words.of("column.heading"));
            heading.setId("heading-too");
            heading.selectedProperty().bindBidirectional(model.withHeading());
            List<Node> nodes = column.getItems().isEmpty() ? List.of(Texts.text(Words.of("column.none")))
                    : List.of(Texts.secondary(Words.of("column.label")), column, heading);
            choice.getChildren().setAll(nodes);
        }
        changed();
    }

    private static Node warning() {
        Label words = Texts.text(Words.of("warning"));
        words.getStyleClass().add("attention-text");
        VBox box = new VBox(words);
        box.getStyleClass().add("attention-line");
        return box;
    }

    private void changed() {
        show();
        quiet.playFromStart();
    }

    private void show() {
        sentence.setText(model.readOnlyReason().isEmpty() ? model.sentence() : model.readOnlyReason());
        forget.setText(model.verb());
        forget.setDisable(!model.isReady());
        List<Node> lines = new ArrayList<>(List.of(Texts.section(Words.of("unreached"))));
        List<String> known = model.unreached();
        known.forEach(line -> lines.add(Texts.text(line)));
        lines.add(Texts.secondary(Words.of(known.isEmpty() ? "unreached.none" : "unreached.others")));
        if (!known.isEmpty()) {
            Button copy = Buttons.lined(Words.of("copy"), () -> {
                context.dialogs().copy(String.join("\n", known));
                context.notices().tell(Words.of("copied"));
            });
            copy.setId("copy-unreached");
            lines.add(copy);
        }
        unreached.getChildren().setAll(lines);
        unreached.setVisible(model.found().get() != null && !model.found().get().isNothing());
    }

    private void back() {
        context.navigation().go("catalog");
    }

    /** Puts the keyboard where something is to be said. */
    void begin() {
        applyCss(); // a scroll pane takes its content into the window with its skin, and what is outside gets no keyboard
        (model.byColumn().get() ? column : name).requestFocus();
        changed();
    }
}
