package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.DispositionMark;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Foldout;
import app.winnow.desktop.kit.Standing;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.UnknownText;
import app.winnow.model.Offering;
import app.winnow.verdict.Known;
import app.winnow.verdict.Verdict;
import app.winnow.workspace.Workspace;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Everything that is said of the offering with one code: suggestion, rule, facts, what would change it, the decision, the original row. Follows the audit. */
public final class OfferingPanel extends VBox {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.shell.offering.messages");

    private final Workspace workspace;
    private final Deciding deciding;
    /** Held here because the audit holds it weakly: a page that is gone is not refreshed. */
    private final ChangeListener<Object> refresh = (property, was, is) -> show(this.code);
    private final Set<String> unfolded = new HashSet<>();
    private final AidChoosing choosing;
    private AidBox aid;
    private String code = "";

    /** A panel of an open audit that shows nothing yet. */
    public OfferingPanel(Workspace workspace, Deciding deciding) {
        super(12);
        this.workspace = workspace;
        this.deciding = deciding;
        choosing = new AidChoosing(workspace, deciding);
        getStyleClass().add("offering-panel");
        workspace.portfolio().addListener(new WeakChangeListener<>(refresh));
        workspace.verdicts().addListener(new WeakChangeListener<>(refresh));
    }

    /** Shows this offering; nothing when there is none with this code. What was unfolded of the same one stays unfolded. */
    public void show(String offering) {
        if (!offering.equals(code)) {
            unfolded.clear();
        }
        // What was answered of the aid leads to the next question: the keyboard stays there.
        boolean isAsking = offering.equals(code) && aid != null && aid.isAsking();
        code = offering;
        aid = null;
        getChildren().clear();
        deciding.offering(code).ifPresent(this::fill);
        if (isAsking && aid != null) {
            aid.takeKeyboard();
        }
    }

    private void fill(Offering offering) {
        Verdict verdict = deciding.verdict(code).orElse(null);
        if (verdict != null) {
            getChildren().add(suggestion(verdict));
        }
        getChildren().add(new DecisionBox(deciding, offering, verdict));
        lines("guards.heading", CheckWords.guards(deciding.checks().guards(code)));
        deciding.checks().readBack(code).ifPresent(back -> lines("back.heading", CheckWords.readBack(back)));
        aid = new AidBox(choosing, code);
        if (!aid.isEmpty()) {
            getChildren().add(aid);
        }
        if (verdict != null) {
            lines("notes.heading", Stream.concat(verdict.notes().stream(), deciding.checks().urgency(code).map(CheckWords::reach).stream().flatMap(List::stream)).toList());
            lines("flips.heading", verdict.flips());
            lines("questions.heading", verdict.asks().stream().map(question -> SuggestionWords.question(question, code)).toList());
        }
        deciding.known(code).ifPresent(known -> fold("facts", WORDS.getString("facts.heading"), () -> facts(offering, known)));
        deciding.checks().levels(code).ifPresent(levels -> fold("levels", WORDS.getString("levels.heading"), () -> sentences(CheckWords.levels(levels))));
        fold("rows", OriginalRows.heading(offering), () -> new OriginalRows(workspace.portfolio().get(), offering));
    }

    private void fold(String what, String heading, Supplier<Node> content) {
        Foldout foldout = new Foldout(heading, content);
        foldout.openProperty().set(unfolded.contains(what));
        foldout.openProperty().addListener((property, was, is) -> {
            if (is) {
                unfolded.add(what);
            } else {
                unfolded.remove(what);
            }
        });
        getChildren().add(foldout);
    }

    private Node suggestion(Verdict verdict) {
        DispositionMark mark = new DispositionMark(16);
        mark.show(verdict.disposition().orElse(null), verdict.isSettled() ? Standing.SUGGESTED : Standing.OPEN);
        HBox head = new HBox(8, mark, Texts.section(SuggestionWords.headline(verdict)));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, Texts.secondary(WORDS.getString(verdict.isSettled() ? "suggested" : "still.open")), head,
                Texts.text(SuggestionWords.rule(verdict)));
        if (verdict.isSettled()) {
            String aids = verdict.results().stream().map(result -> DispositionWords.of(result.aid())).filter(word -> !word.isEmpty()).distinct()
                    .reduce((one, other) -> one + ", " + other).orElse("");
            if (!aids.isEmpty()) {
                box.getChildren().add(Texts.secondary(aids));
            }
            if (verdict.unclamped() != null && verdict.disposition().filter(clamped -> clamped != verdict.unclamped().disposition()).isPresent()) {
                box.getChildren().add(Texts.secondary(MessageFormat.format(WORDS.getString("unclamped"), DispositionWords.of(verdict.unclamped().disposition()))));
            }
        }
        return box;
    }

    private void lines(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            getChildren().add(new VBox(4, Texts.secondary(WORDS.getString(heading)), sentences(lines)));
        }
    }

    private static VBox sentences(List<String> lines) {
        VBox box = new VBox(4);
        lines.forEach(line -> box.getChildren().add(Texts.text(line)));
        return box;
    }

    private Node facts(Offering offering, Known known) {
        VBox box = new VBox(8);
        for (SuggestionWords.Fact fact : SuggestionWords.facts(workspace.portfolio().get(), offering, known)) {
            Node value = fact.value().isEmpty() ? new UnknownText() : Texts.text(fact.value());
            box.getChildren().add(new VBox(2, Texts.secondary(fact.name()), value));
        }
        return box;
    }
}
