package app.winnow.picture;

import app.winnow.picture.Shape.Weight;
import java.io.InputStream;

/** The bundled IBM Plex Sans, for whoever draws letters: the window and the files that leave it have the same. */
public final class Typeface {
    /** Its name. Light and semibold are families of their own to JavaFX, which knows only regular and bold by weight. */
    public static final String FAMILY = "IBM Plex Sans";
    /** From the middle of a line down to its base line, as a share of the size: half of what the font's ascent (1.025) is more than its descent (0.275). */
    public static final double BASE = .375;

    private Typeface() { }

    /** The file of a weight, as TrueType. To be closed by whoever opened it. */
    public static InputStream open(Weight weight) {
        return Typeface.class.getResourceAsStream("fonts/IBMPlexSans-" + word(weight) + ".ttf");
    }

    /** A weight by its number, as files know it: 100 (thin) to 900. */
    public static int number(Weight weight) {
        return switch (weight) {
            case LIGHT -> 300;
            case REGULAR -> 400;
            case SEMIBOLD -> 600;
            case BOLD -> 700;
        };
    }

    private static String word(Weight weight) {
        return switch (weight) {
            case LIGHT -> "Light";
            case REGULAR -> "Regular";
            case SEMIBOLD -> "SemiBold";
            case BOLD -> "Bold";
        };
    }
}
