package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Texts;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Offering;
import app.winnow.verdict.Verdict;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The decision on one offering: what was decided, or the choices. A choice against the suggestion asks for its reason first, on keys 1-6. */
final class DecisionBox extends VBox {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.shell.offering.messages");

    private final Deciding deciding;
    private final Offering offering;
    private final VBox asking = new VBox(4);

    DecisionBox(Deciding deciding, Offering offering, Verdict verdict) {
        super(8);
        this.deciding = deciding;
        this.offering = offering;
        getStyleClass().add("decision-box");
        offering.decided().ifPresentOrElse(this::decided, () -> choices(verdict));
    }

    private void decided(Decision decision) {
        HBox head = new HBox(8, DispositionMark.of(decision.disposition(), Standing.DECIDED), Texts.section(DispositionWords.verb(decision.disposition())));
        head.setAlignment(Pos.CENTER_LEFT);
        String by = decision.by().name().isEmpty() ? WORDS.getString("nobody.named") : decision.by().name();
        String line = decision.by().on() == null ? MessageFormat.format(WORDS.getString("decided.line"), DispositionWords.verb(decision.disposition()), by)
                : MessageFormat.format(WORDS.getString("decided.line.dated"), DispositionWords.verb(decision.disposition()), by, decision.by().on().toString());
        getChildren().addAll(Texts.secondary(WORDS.getString("decided.heading")), head, Texts.text(line));
        if (!decision.reason().isEmpty()) {
            getChildren().add(Texts.text(MessageFormat.format(WORDS.getString("reason.line"), decision.reason())));
        }
        if (decision.disposition() == Disposition.MERGE) {
            getChildren().add(into(decision));
        }
        Button back = Buttons.lined(WORDS.getString("take.back"), () -> deciding.takeBack(List.of(offering.code())));
        getChildren().add(back);
    }

    private Node into(Decision decision) {
        TextField code = new TextField(decision.into());
        code.setPrefColumnCount(12);
        code.setAccessibleText(WORDS.getString("merge.into"));
        Runnable take = () -> deciding.revise(offering.code(), old -> new Decision(old.disposition(), old.aid(), code.getText().strip(), old.reason(), old.by(),
                old.carrying()));
        code.setOnAction(event -> take.run());
        code.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                take.run();
            }
        });
        HBox row = new HBox(8, Texts.secondary(WORDS.getString("merge.into")), code);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choices(Verdict verdict) {
        getChildren().add(Texts.secondary(WORDS.getString("decide.heading")));
        if (verdict != null) {
            verdict.disposition().ifPresent(suggested -> getChildren().add(
                    Buttons.lined(WORDS.getString("take.over"), () -> choose(suggested))));
        }
        FlowPane row = new FlowPane(4, 4);
        for (Disposition disposition : Disposition.values()) {
            Button choice = Buttons.lined(DispositionWords.verb(disposition), () -> choose(disposition));
            choice.setGraphic(DispositionMark.of(disposition, Standing.DECIDED));
            choice.setId("decide-" + disposition.word().replace(' ', '-'));
            row.getChildren().add(choice);
        }
        getChildren().addAll(row, by(), asking);
    }

    private Node by() {
        TextField name = new TextField(deciding.decider().get());
        name.textProperty().bindBidirectional(deciding.decider());
        name.setAccessibleText(WORDS.getString("decided.by"));
        name.setPrefColumnCount(14);
        HBox row = new HBox(8, Texts.secondary(WORDS.getString("decided.by")), name);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void choose(Disposition disposition) {
        if (deciding.needsReason(offering.code(), disposition)) {
            ask(disposition);
        } else {
            deciding.decide(List.of(offering.code()), disposition, "");
        }
    }

    private void ask(Disposition disposition) {
        Reasons reasons = new Reasons(reason -> deciding.decide(List.of(offering.code()), disposition, reason));
        asking.getChildren().setAll(Texts.text(WORDS.getString("reason.needed")));
        asking.getChildren().addAll(reasons.nodes());
        asking.setOnKeyPressed(reasons::pick);
        reasons.takeKeyboard();
    }
}
