package app.winnow.desktop.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A few answers side by side, one of which holds; null is an answer like the others (nobody has said). */
public final class Segments<T> extends HBox {
    private final Map<ToggleButton, T> buttons = new LinkedHashMap<>();
    private final Consumer<T> picked;

    /** No answers yet; {@code picked} gets the one that people press. */
    public Segments(String name, Consumer<T> picked) {
        this.picked = picked;
        getStyleClass().add("segments");
        setAccessibleText(name);
        setMaxWidth(USE_PREF_SIZE);
    }

    /** Adds an answer with its word, and what it means on hover ("" for nothing). */
    public Segments<T> add(T answer, String word, String meaning) {
        ToggleButton button = Verbatim.of(new ToggleButton(word));
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(getAccessibleText() + ": " + (meaning.isEmpty() ? word : meaning));
        if (!meaning.isEmpty()) {
            button.setTooltip(new Tooltip(meaning));
        }
        button.setOnAction(event -> {
            show(answer);
            picked.accept(answer);
        });
        buttons.put(button, answer);
        getChildren().forEach(before -> before.getStyleClass().remove("last"));
        button.getStyleClass().addAll(getChildren().isEmpty() ? java.util.List.of("first", "last") : java.util.List.of("last"));
        getChildren().add(button);
        return this;
    }

    /** Shows which answer holds. */
    public void show(T answer) {
        buttons.forEach((button, its) -> button.setSelected(java.util.Objects.equals(its, answer)));
    }
}
