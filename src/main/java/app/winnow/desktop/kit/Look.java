package app.winnow.desktop.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** How the whole program looks: light, dark, or the light colours at 1.6 times the size for a room. */
public enum Look {
    LIGHT(Palette.LIGHT, 1), DARK(Palette.DARK, 1), PROJECTOR(Palette.LIGHT, 1.6);

    private final Palette palette;
    private final double scale;

    Look(Palette palette, double scale) {
        this.palette = palette;
        this.scale = scale;
    }

    /** Its colours, for what is painted; everything else takes them from app.css. */
    public Palette palette() {
        return palette;
    }

    /** How many times larger than designed everything is drawn. */
    public double scale() {
        return scale;
    }

    /** Its word in settings and file names: {@code projector}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The look that follows: light, dark, projector, light. */
    public Look next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** Dresses a scene: theme, app.css, fonts, and the class of this look on its root. Popups follow by themselves. */
    public void dress(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        String css = Look.class.getResource("app.css").toExternalForm();
        scene.getStylesheets().setAll(List.of(css));
        scene.setFill(palette.paper());
        Parent root = scene.getRoot();
        root.getStyleClass().removeAll("look-light", "look-dark", "look-projector");
        root.getStyleClass().add("look-" + word());
        if (root instanceof Stretch stretch) {
            stretch.setScale(scale);
        }
    }
}
