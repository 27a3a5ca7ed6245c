package app.winnow.desktop.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons: one primary a page, the others quiet. Text is a verb. A label is never cut. */
public final class Buttons {
    private Buttons() { }

    /** The one filled button of a page. */
    public static Button primary(String verb, Runnable action) {
        return button(verb, "primary", action);
    }

    /** Text, with a line on hover. */
    public static Button quiet(String verb, Runnable action) {
        return button(verb, "quiet", action);
    }

    /** Text with a line around it: the second choice beside a primary one. */
    public static Button lined(String verb, Runnable action) {
        return button(verb, "lined", action);
    }

    /** A glyph alone; the name is its tooltip and what a screen reader says. */
    public static Button glyph(String glyph, String name, Runnable action) {
        Button button = button("", "glyph", action);
        button.setGraphic(new FontIcon(glyph));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /** The same button with a glyph before its text. */
    public static Button with(String glyph, Button button) {
        button.setGraphic(new FontIcon(glyph));
        return button;
    }

    private static Button button(String verb, String style, Runnable action) {
        Button button = Verbatim.of(new Button(verb));
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
