package app.winnow.desktop.kit;

import app.winnow.model.Disposition;
import app.winnow.picture.Colours;
import app.winnow.picture.Ink;
import java.util.Arrays;
import javafx.scene.paint.Color;

/** The colours of a look as painters on the screen need them: those of {@link Colours}, which stand as tokens in app.css too; a test compares them. */
public enum Palette {
    LIGHT(Colours.LIGHT), DARK(Colours.DARK);

    private final Colours colours;
    private final Color[] inks;

    Palette(Colours colours) {
        this.colours = colours;
        inks = Arrays.stream(Ink.values()).map(ink -> colour(colours.of(ink))).toArray(Color[]::new);
    }

    /** Of 0xRRGGBB. */
    static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /** The same as plain numbers. */
    public Colours colours() {
        return colours;
    }

    /** A colour by what it means. */
    public Color of(Ink ink) {
        return inks[ink.ordinal()];
    }

    /** The ground. */
    public Color paper() {
        return of(Ink.PAPER);
    }

    /** What lies on the ground: cards, rail. */
    public Color surface() {
        return of(Ink.SURFACE);
    }

    /** Lines. */
    public Color line() {
        return of(Ink.LINE);
    }

    /** Text. */
    public Color ink() {
        return of(Ink.INK);
    }

    /** Secondary text. */
    public Color ink2() {
        return of(Ink.INK_2);
    }

    /** Disabled text. */
    public Color ink3() {
        return of(Ink.INK_3);
    }

    /** Behind what is selected. */
    public Color selection() {
        return of(Ink.SELECTION);
    }

    /** Behind what the pointer is on. */
    public Color hover() {
        return of(Ink.HOVER);
    }

    /** The one thing on a page that needs attention. */
    public Color attention() {
        return of(Ink.ATTENTION);
    }

    /** Behind it. */
    public Color attentionPaper() {
        return of(Ink.ATTENTION_PAPER);
    }

    /** The full colour of a disposition; null stands for open, which is drawn hollow in secondary ink. */
    public Color of(Disposition disposition) {
        return of(Ink.of(disposition));
    }

    /** The outline of a filled mark: ink at 60 %, so that sand on white still has an edge. */
    public Color outline() {
        return ink().deriveColor(0, 1, 1, Colours.OUTLINE);
    }
}
