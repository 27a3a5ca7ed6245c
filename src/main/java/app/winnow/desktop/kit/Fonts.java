package app.winnow.desktop.kit;

import app.winnow.picture.Shape.Weight;
import app.winnow.picture.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** The bundled IBM Plex Sans. JavaFX knows only regular and bold by weight; light and semibold go by their family names. */
public final class Fonts {
    private static final String TEXT = Typeface.FAMILY;

    private Fonts() { }

    /** Makes the four weights known; called before the first scene, harmless when called again. */
    public static void load() {
        if (Font.getFamilies().contains(TEXT)) {
            return;
        }
        for (Weight weight : Weight.values()) {
            try (InputStream file = Typeface.open(weight)) {
                Font.loadFont(file, 13);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Regular, for what is painted. Size in pixels. */
    public static Font text(double size) {
        return Font.font(TEXT, size);
    }

    /** Semibold, for what is painted. */
    public static Font semibold(double size) {
        return Font.font("IBM Plex Sans SemiBold", size);
    }

    /** Bold, for what is painted. */
    public static Font bold(double size) {
        return Font.font(TEXT, javafx.scene.text.FontWeight.BOLD, size);
    }

    /** Light, for large figures that are painted. */
    public static Font light(double size) {
        return Font.font("IBM Plex Sans Light", size);
    }
}
