package app.winnow.desktop.map;

import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.Texts;
import app.winnow.desktop.kit.Verbatim;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Picture;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The legend, which is the filter: a line that is clicked stays lit, the others are dimmed. Lines that only explain stand behind as words. */
final class MapLegend extends FlowPane {
    private static final String SHORT = "short";

    private final MapViewModel model;
    private final ReadOnlyObjectProperty<Look> look;
    private List<LegendLine> lines = List.of();
    private boolean isNarrow;
    /** What the lines take in one row, with their counts and by their names alone; NaN until they have been measured. */
    private double whole = Double.NaN;
    private double brief = Double.NaN;
    /** In another look letters may have another size. Held here, because the look lives longer than the page. */
    private final ChangeListener<Look> measureAnew = (property, was, is) -> whole = Double.NaN;

    MapLegend(MapViewModel model, ReadOnlyObjectProperty<Look> look) {
        super(4, 4);
        this.model = model;
        this.look = look;
        getStyleClass().add("legend");
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(VPos.CENTER);
        model.picture().addListener((property, was, is) -> show(is));
        look.addListener(new WeakChangeListener<>(measureAnew));
        model.light().lit().addListener((property, was, is) -> mark());
        if (model.picture().get() != null) {
            show(model.picture().get());
        }
    }

    /** Where there is little room, what only explains is left out. */
    void setNarrow(boolean narrow) {
        isNarrow = narrow;
        lines = List.of();
        if (model.picture().get() != null) {
            show(model.picture().get());
        }
    }

    /** The same lines keep their buttons, so that the keyboard stays where it is. */
    private void show(Picture picture) {
        if (!picture.legend().equals(lines)) {
            String held = getChildren().stream().filter(Node::isFocused).map(Node::getId).findFirst().orElse("");
            lines = picture.legend();
            whole = Double.NaN;
            getChildren().setAll(lines.stream().filter(line -> !line.key().isEmpty()).map(this::button).toList());
            getChildren().addAll(lines.stream().filter(line -> line.key().isEmpty() && !isNarrow).map(this::explanation).toList());
            getChildren().stream().filter(node -> held.equals(node.getId())).forEach(Node::requestFocus);
        }
        mark();
    }

    /** On a narrow page one row is kept where the names alone fit into it: their counts then are what a pointer or a screen reader is told. */
    @Override
    protected double computePrefHeight(double width) {
        if (!isNarrow || width <= 0 || getScene() == null) {
            return super.computePrefHeight(width);
        }
        if (Double.isNaN(whole)) {
            measure();
        }
        if (Math.min(whole, brief) <= width) {
            return getInsets().getTop() + getInsets().getBottom() + getChildren().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
        }
        say(false);
        return super.computePrefHeight(width);
    }

    /** What is said goes by the width that the legend has got: whoever asks for its height asks at others too. */
    @Override
    protected void layoutChildren() {
        if (isNarrow && !Double.isNaN(whole)) {
            say(whole > getWidth() && brief <= getWidth());
        }
        super.layoutChildren();
    }

    /** Once for these lines in this look: a layout asks for the height a hundred times. */
    private void measure() {
        applyCss();
        say(true);
        brief = row();
        say(false);
        whole = row();
    }

    private double row() {
        return getInsets().getLeft() + getInsets().getRight() + getChildren().stream().mapToDouble(node -> node.prefWidth(-1) + getHgap()).sum() - getHgap();
    }

    /** Shows the buttons with their counts, or by their names alone and closer. */
    private void say(boolean isShort) {
        for (Node node : getChildren()) {
            if (node instanceof ToggleButton button && isShort != button.getStyleClass().contains(SHORT)) {
                LegendLine line = (LegendLine) button.getProperties().get(LegendLine.class);
                button.setText(isShort ? line.name() : entry(line));
                button.setTooltip(isShort ? new Tooltip(entry(line)) : null);
                button.getStyleClass().remove(SHORT);
                button.getStyleClass().addAll(isShort ? List.of(SHORT) : List.of());
                button.applyCss();
            }
        }
    }

    /** A name that ends in a number is kept apart from its count. */
    private static String entry(LegendLine line) {
        return Words.of(line.endsInNumber() ? "legend.entry.number" : "legend.entry", line.name(), line.count());
    }

    private Node button(LegendLine line) {
        ToggleButton button = Verbatim.of(new ToggleButton(entry(line), new LegendSign(line, look)));
        button.getProperties().put(LegendLine.class, line);
        button.setId("legend-" + line.key().replace(' ', '-'));
        button.getStyleClass().add("legend-entry");
        button.setUserData(line.key());
        button.setAccessibleText(Words.of("legend.said", line.said()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.light().toggle(line.key()));
        return button;
    }

    private Node explanation(LegendLine line) {
        Label words = Texts.secondary(line.name());
        words.setGraphic(new LegendSign(line, look));
        words.setWrapText(false);
        words.setMinWidth(USE_PREF_SIZE);
        words.setAccessibleText(line.said());
        words.getStyleClass().add("legend-key");
        return words;
    }

    private void mark() {
        for (Node node : getChildren()) {
            if (node instanceof ToggleButton button) {
                button.setSelected(model.light().lit().get().contains((String) button.getUserData()));
            }
        }
    }
}
