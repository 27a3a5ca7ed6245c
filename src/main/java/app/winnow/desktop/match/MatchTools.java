package app.winnow.desktop.match;

import app.winnow.desktop.kit.Buttons;
import app.winnow.desktop.kit.Chip;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The other ways to go about it, each with its key: outcome by outcome, another order, a rule of one's own, and how people link. */
final class MatchTools extends HBox {
    private final Button order;

    MatchTools(Runnable byOutcome, Runnable toggle, Runnable rules, Runnable hands) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        order = tool("match-order", "Q", "", toggle);
        getChildren().addAll(List.of(tool("match-open-by-outcome", "O", Words.of("tool.by-outcome"), byOutcome), order,
                tool("match-open-rules", "R", Words.of("tool.rules"), rules), tool("match-open-hands", "H", Words.of("tool.hands"), hands)));
        show(MatchQueue.Order.HOURS);
    }

    private static Button tool(String id, String key, String words, Runnable action) {
        Button button = Buttons.quiet(words, action);
        button.setId(id);
        button.setGraphic(Chip.key(key));
        return button;
    }

    /** Offers the other order. */
    void show(MatchQueue.Order by) {
        order.setText(Words.of(by == MatchQueue.Order.HOURS ? "tool.order.settles" : "tool.order.hours"));
    }
}
