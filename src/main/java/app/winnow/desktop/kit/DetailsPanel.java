package app.winnow.desktop.kit;

import java.util.ResourceBundle;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The panel at the right: 360 pixels, dragged wider at its left edge, closed by its cross or Escape. */
public final class DetailsPanel extends BorderPane {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.kit.messages");
    private static final double LEAST = 280;
    private static final double MOST = 640;
    private final Label heading = Texts.section("");
    private final ScrollPane scroll = new ScrollPane();

    /** An empty panel; {@code close} is run when people close it. */
    public DetailsPanel(Runnable close) {
        getStyleClass().add("details");
        setPrefWidth(360);
        setMinWidth(LEAST);
        heading.setWrapText(true);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox top = new HBox(8, heading, Buttons.glyph("fth-x", WORDS.getString("close"), close));
        top.setAlignment(Pos.TOP_LEFT);
        top.getStyleClass().add("details-top");
        setTop(top);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        new HeldPlace(scroll);
        setLeft(grip());
    }

    private Region grip() {
        Region grip = new Region();
        grip.getStyleClass().add("details-grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setOnMouseDragged(drag -> setPrefWidth(Math.max(LEAST, Math.min(MOST, getWidth() - drag.getX()))));
        return grip;
    }

    /** Gives what is shown another heading; it stays where it is. */
    public void rename(String title) {
        heading.setText(title);
    }

    /** Shows this under that heading. */
    public void show(String title, Node content) {
        heading.setText(title);
        scroll.setContent(content);
        scroll.setVvalue(0);
    }
}
