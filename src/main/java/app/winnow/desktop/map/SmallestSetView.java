package app.winnow.desktop.map;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.EmptyPage;
import app.winnow.desktop.kit.Segments;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.shell.PageContext;
import app.winnow.workspace.Workspace;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What the smallest set looks like: what it releases, the curve, the offerings, and why the selected one is in or out. Where the window is low, as on a projector, the curve
 * and the offerings take turns.
 */
final class SmallestSetView extends StackPane {
    private static final double FACTS = 340;
    private static final double HIGH = 236;
    private static final double LOW = 480;
    private static final double NARROW = 640;

    private final SmallestSetViewModel model;
    private final SetFacts facts;
    private final Label why = Texts.text("");
    private final Label flip = Texts.secondary("");
    private final Button goOn;
    private final SetTable table;
    private final CurveCanvas curve;
    private final VBox content = new VBox(8);
    private final Segments<Boolean> turns;
    private final EmptyPage empty;
    private boolean isLow;
    private boolean isNarrow;
    private boolean showsCurve;

    SmallestSetView(SmallestSetViewModel model, Workspace workspace, PageContext context) {
        this.model = model;
        facts = new SetFacts(model);
        table = new SetTable(model, workspace);
        curve = new CurveCanvas(model, context.look(), facts::hoursName);
        goOn = Buttons.lined(Words.of("set.go-on"), model::goOn);
        goOn.setId("set-go-on");
        why.setId("set-why");
        flip.setId("set-flip");
        turns = new Segments<Boolean>(Words.of("set.turns"), this::turn).add(false, Words.of("set.offerings"), "").add(true, Words.of("set.curve"), "");
        turns.show(false);
        empty = new EmptyPage("fth-layers", Words.of("set.empty.what"), Words.of("set.empty.sentence"),
                Buttons.primary(Words.of("set.empty.step"), () -> context.navigation().go("match")));
        VBox.setVgrow(table, Priority.ALWAYS);
        setMinSize(0, 0);
        arrange();
        model.set().addListener((property, was, is) -> say());
        model.points().addListener((property, was, is) -> say());
        model.chosen().addListener((property, was, is) -> say());
        model.core().addListener((property, was, is) -> say());
        model.working().addListener((property, was, is) -> say());
        model.stopped().addListener((property, was, is) -> say());
        model.why().addListener((property, was, is) -> explain());
        model.flip().addListener((property, was, is) -> explain());
        heightProperty().addListener((property, was, is) -> fit());
        widthProperty().addListener((property, was, is) -> fit());
        say();
        explain();
    }

    private void fit() {
        table.fit(getWidth());
        boolean low = getHeight() < LOW;
        boolean narrow = getWidth() < NARROW;
        if (low != isLow || narrow != isNarrow) {
            boolean isHeld = curve.isFocused() || table.isFocusWithin();
            isLow = low;
            isNarrow = narrow;
            arrange();
            if (isHeld) {
                takeKeyboard();
            }
        }
    }

    private void turn(boolean toCurve) {
        showsCurve = toCurve;
        arrange();
        takeKeyboard();
    }

    private void arrange() {
        facts.setShort(isLow);
        VBox.setVgrow(curve, Priority.ALWAYS);
        HBox.setHgrow(curve, Priority.ALWAYS);
        HBox.setHgrow(facts, isLow ? Priority.ALWAYS : Priority.NEVER);
        facts.setPrefWidth(isLow ? Region.USE_COMPUTED_SIZE : FACTS);
        facts.setMinWidth(isLow ? 0 : Math.min(FACTS, 240));
        if (isLow) {
            content.getChildren().setAll(isNarrow ? new VBox(8, facts, new HBox(16, turns, goOn)) : new HBox(16, facts, goOn, turns), showsCurve ? curve : table);
            if (!showsCurve) {
                content.getChildren().addAll(why, flip);
            }
        } else {
            HBox top = new HBox(24, new VBox(8, facts, goOn), curve);
            top.setMinHeight(HIGH);
            top.setPrefHeight(HIGH);
            content.getChildren().setAll(top, facts.missing(), table, why, flip);
        }
    }

    void takeKeyboard() {
        Node first = isLow && showsCurve || !isLow && !model.points().get().isEmpty() ? curve : table;
        first.requestFocus();
    }

    private void say() {
        boolean nothing = model.set().get() != null && model.set().get().isEmpty();
        getChildren().setAll(nothing ? empty : content);
        goOn.setVisible(model.stopped().get());
        goOn.setManaged(model.stopped().get());
        facts.say();
    }

    private void explain() {
        why.setText(model.why().get().isEmpty() ? Words.of("set.select") : model.why().get());
        flip.setText(model.flip().get().isEmpty() ? "" : Words.of("set.flip", model.flip().get()));
    }
}
