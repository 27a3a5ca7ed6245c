package app.winnow.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels in the sizes of the program: page title 20, section 15 semibold, text 13, secondary 12, large figures 32 light. */
public final class Texts {
    private Texts() { }

    /** The title of a page. */
    public static Label title(String text) {
        return label(text, "title");
    }

    /** The heading of a section. */
    public static Label section(String text) {
        return label(text, "section");
    }

    /** Running text that wraps. */
    public static Label text(String text) {
        Label label = label(text, "body");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Secondary text that wraps: reasons, hints, units. */
    public static Label secondary(String text) {
        Label label = label(text, "secondary");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A large figure. */
    public static Label large(String text) {
        return label(text, "large-figure");
    }

    /** A figure in running text or in a table, right-aligned. */
    public static Label figure(String text) {
        return label(text, "figure");
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
