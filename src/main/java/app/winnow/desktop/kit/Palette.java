package app.winnow.desktop.kit;

import app.winnow.model.Disposition;
import javafx.scene.paint.Color;

/** The colours of a look as painters need them; the same values stand as tokens in app.css, and a test compares them. */
public enum Palette {
    LIGHT("#FFFFFF #F6F7F9 #DADEE5 #14181F #4A5361 #7B8494 #E9EEF6 #F2F5FA #B25E00 #FFF4E5",
            "#0C2042 #3995FE #00665F #6918DB #D6C1A4 #A60707 #E66419 #94959E"),
    DARK("#14181F #1C222B #343C48 #EEF1F6 #B4BCC9 #78818F #26303D #202832 #FFB454 #33260F",
            "#D3DDF8 #639EF8 #5EFFC9 #784FB0 #FFF71A #A64830 #E5864D #878A92");

    /** How much of its colour a suggestion keeps. */
    static final double SUGGESTED = 0.45;
    /** How much of the ink an outline has. */
    static final double OUTLINE = 0.6;

    private final Color[] chrome;
    private final Color[] dispositions;

    Palette(String chrome, String dispositions) {
        this.chrome = colours(chrome);
        this.dispositions = colours(dispositions);
    }

    private static Color[] colours(String list) {
        return java.util.Arrays.stream(list.split(" ")).map(Color::web).toArray(Color[]::new);
    }

    /** The ground. */
    public Color paper() {
        return chrome[0];
    }

    /** What lies on the ground: cards, rail. */
    public Color surface() {
        return chrome[1];
    }

    /** Lines. */
    public Color line() {
        return chrome[2];
    }

    /** Text. */
    public Color ink() {
        return chrome[3];
    }

    /** Secondary text. */
    public Color ink2() {
        return chrome[4];
    }

    /** Disabled text. */
    public Color ink3() {
        return chrome[5];
    }

    /** Behind what is selected. */
    public Color selection() {
        return chrome[6];
    }

    /** Behind what the pointer is on. */
    public Color hover() {
        return chrome[7];
    }

    /** The one thing on a page that needs attention. */
    public Color attention() {
        return chrome[8];
    }

    /** Behind it. */
    public Color attentionPaper() {
        return chrome[9];
    }

    /** The full colour of a disposition; null stands for open, which is drawn hollow in secondary ink. */
    public Color of(Disposition disposition) {
        return disposition == null ? ink2() : dispositions[disposition.ordinal()];
    }

    /** The outline of a filled mark: ink at 60 %, so that sand on white still has an edge. */
    public Color outline() {
        return ink().deriveColor(0, 1, 1, OUTLINE);
    }
}
