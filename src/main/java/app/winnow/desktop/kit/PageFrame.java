package app.winnow.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What every page looks like: its title at the left, its tools at the right, the content below, 24 pixels of margin around. */
public final class PageFrame extends BorderPane {
    /** A title is cut rather than the tools beside it, but not below this. */
    private static final double LEAST = 160;
    private static final double LETTER = 11;
    private final HBox tools = new HBox(8);
    private final Label beside = Texts.secondary("");

    /** A page with this title and content. */
    public PageFrame(String title, Node content) {
        getStyleClass().add("page");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label heading = Texts.title(title);
        heading.setMinWidth(Math.min(LEAST, heading.getText().length() * LETTER));
        heading.setTooltip(new Tooltip(title));
        beside.setWrapText(false);
        // Half a sentence says less than none: where it does not fit, it is not shown.
        beside.widthProperty().addListener((property, was, is) -> beside.setOpacity(is.doubleValue() + 1 < beside.prefWidth(-1) ? 0 : 1));
        tools.setAlignment(Pos.CENTER_RIGHT);
        HBox top = new HBox(16, heading, beside, gap, tools);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("page-top");
        setTop(top);
        setCenter(content);
    }

    /** Puts tools at the right of the title, the primary one last. */
    public PageFrame tools(Node... nodes) {
        tools.getChildren().setAll(nodes);
        return this;
    }

    /** Lets what scrolls run down to the edge of the window instead of ending 24 pixels above it. */
    public PageFrame flush() {
        getStyleClass().add("flush");
        return this;
    }

    /** The words beside the title in secondary ink: "these 24 are 80 % of the hours". */
    public Label beside() {
        return beside;
    }
}
