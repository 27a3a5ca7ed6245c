package app.winnow.desktop.map;

import app.winnow.desktop.kit.Look;
import app.winnow.desktop.kit.Texts;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Picture;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** The legend, which is the filter: a line that is clicked stays lit, the others are dimmed. Lines that only explain stand behind as words. */
final class MapLegend extends FlowPane {
    private final MapViewModel model;
    private final ReadOnlyObjectProperty<Look> look;
    private List<LegendLine> lines = List.of();
    private boolean isNarrow;

    MapLegend(MapViewModel model, ReadOnlyObjectProperty<Look> look) {
        super(4, 4);
        this.model = model;
        this.look = look;
        getStyleClass().add("legend");
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(VPos.CENTER);
        model.picture().addListener((property, was, is) -> show(is));
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
            getChildren().setAll(lines.stream().filter(line -> !line.key().isEmpty()).map(this::button).toList());
            getChildren().addAll(lines.stream().filter(line -> line.key().isEmpty() && !isNarrow).map(this::explanation).toList());
            getChildren().stream().filter(node -> held.equals(node.getId())).forEach(Node::requestFocus);
        }
        mark();
    }

    private Node button(LegendLine line) {
        ToggleButton button = new ToggleButton(Words.of("legend.entry", line.name(), line.count()), new LegendSign(line, look));
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
