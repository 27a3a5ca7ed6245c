package app.winnow.desktop.shell.offering;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.DispositionWords;
import app.winnow.desktop.kit.Segments;
import app.winnow.desktop.kit.Texts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What people hear before many offerings are decided on at once: what stands in the way, what was decided otherwise, what is left; then the reason, on one key for all, or the button. */
final class ManyAsking extends VBox {
    /** So many are named, the others counted. */
    private static final int NAMED = 3;
    /** What is told scrolls where there is no room for all of it, on a projector; the reasons and the button stay in sight. */
    private static final double LEAST = 64;
    private static final double REST = 330;

    private final MarkedViewModel model;
    private final ManyDecisions many;
    private final Button confirm;
    private final Reasons reasons;
    private final VBox told = new VBox(6);
    private final Button cancel = Buttons.quiet(Words.of("many.cancel"), this::leave);

    /** {@code room} is the height of what it is put into. */
    ManyAsking(MarkedViewModel model, ManyDecisions many, ReadOnlyDoubleProperty room) {
        super(6);
        this.model = model;
        this.many = many;
        setId("marked-asking");
        cancel.setId("marked-cancel");
        int count = many.choices().size();
        String verb = count == 0 ? Words.of("many.nothing") : many.chosen() == null ? Words.of("suggested.many", count) : Words.of("decided.many", DispositionWords.verb(many.chosen()), count);
        confirm = Buttons.primary(verb, () -> model.confirm(""));
        confirm.setId("marked-confirm");
        reasons = new Reasons(model::confirm);
        tell();
        getChildren().add(Texts.section(verb));
        if (!told.getChildren().isEmpty()) {
            getChildren().add(scroll(room));
        }
        ask();
    }

    private ScrollPane scroll(ReadOnlyDoubleProperty room) {
        ScrollPane scroll = new ScrollPane(told);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        scroll.prefHeightProperty().bind(told.heightProperty().add(2));
        scroll.maxHeightProperty().bind(Bindings.createDoubleBinding(() -> Math.max(LEAST, room.get() - REST), room));
        return scroll;
    }

    private void leave() {
        model.cancel();
    }

    private void tell() {
        many.guards().forEach((sort, codes) -> told.getChildren().add(told(Words.of("many.guard." + Words.key(sort.word()), codes.size()), codes)));
        if (!many.against().isEmpty()) {
            told.getChildren().add(told(Words.of("many.against", many.against().size()), many.against()));
        }
        if (!many.otherwise().isEmpty()) {
            Segments<Boolean> overwrite = new Segments<Boolean>(Words.of("many.otherwise.name"), model::overwrite).add(false, Words.of("many.leave"), "")
                    .add(true, Words.of("many.overwrite"), "");
            overwrite.setId("marked-overwrite");
            overwrite.show(many.overwrites());
            told.getChildren().add(line(Words.of("many.otherwise", many.otherwise().size(), names(many.otherwise())), overwrite));
        }
        MarkedViewModel.leftWords(many).forEach(sentence -> told.getChildren().add(Texts.secondary(sentence)));
    }

    private HBox told(String what, List<String> codes) {
        return line(Words.of("many.named", what, names(codes)), Buttons.quiet(Words.of("many.unmark", codes.size()), () -> model.unmark(codes)));
    }

    private static HBox line(String words, Node beside) {
        Label label = Texts.text(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(12, label, beside);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** "Mooring at night, Ropes and knots and 10 more". */
    private String names(Collection<String> codes) {
        String first = codes.stream().limit(NAMED).map(model::title).collect(Collectors.joining(", "));
        return codes.size() <= NAMED ? first : Words.of("many.more", first, codes.size() - NAMED);
    }

    private void ask() {
        FlowPane row = new FlowPane(6, 6);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!many.against().isEmpty()) {
            getChildren().add(Texts.text(Words.of("many.reason", many.against().size())));
            row.getChildren().addAll(reasons.nodes());
            addEventHandler(KeyEvent.KEY_PRESSED, reasons::pick);
        } else if (!many.choices().isEmpty()) {
            row.getChildren().add(confirm);
        }
        row.getChildren().add(cancel);
        getChildren().add(row);
    }

    void takeKeyboard() {
        if (!many.against().isEmpty()) {
            reasons.takeKeyboard();
        } else if (!many.choices().isEmpty()) {
            confirm.requestFocus();
        } else {
            cancel.requestFocus();
        }
    }
}
