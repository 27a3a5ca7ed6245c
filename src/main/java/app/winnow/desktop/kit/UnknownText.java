package app.winnow.desktop.kit;

import java.util.ResourceBundle;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** The dash in secondary ink that says that nobody has said; never 0, never empty. */
public final class UnknownText extends Label {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.kit.messages");

    /** The dash with its tooltip. */
    public UnknownText() {
        super(Figures.UNKNOWN);
        getStyleClass().add("unknown");
        setTooltip(new Tooltip(WORDS.getString("unknown")));
        setAccessibleText(WORDS.getString("unknown"));
    }
}
