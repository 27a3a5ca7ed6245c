package app.winnow.desktop.kit.raster;

import app.winnow.picture.Colours;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Symbol;

/** Numbers for the looks that dots can have, and how each is drawn. */
final class DotLooks implements Stamps.Drawing {
    /** How much of a dimmed mark is left. */
    static final double DIM = .12;
    private static final Fill.Style[] STYLES = Fill.Style.values();
    private static final Symbol[] SYMBOLS = Symbol.values();
    /** How many there are. */
    static final int COUNT = Ink.values().length * STYLES.length * SYMBOLS.length * 4;

    private final Colours colours;
    private final double scale;
    private final boolean isHard;

    /** In these colours, at this many pixels a unit; {@code isHard} = without soft edges. */
    DotLooks(Colours colours, double scale, boolean isHard) {
        this.colours = colours;
        this.scale = scale;
        this.isHard = isHard;
    }

    /** The number of a look, from the ordinals that columns of marks hold. */
    static int number(int ink, int style, int symbol, boolean isDashed, boolean isDimmed) {
        return (((ink * STYLES.length + style) * SYMBOLS.length + symbol) * 2 + (isDashed ? 1 : 0)) * 2 + (isDimmed ? 1 : 0);
    }

    @Override
    public Stamp draw(int number, double radius, double right, double down) {
        int symbol = number / 4 % SYMBOLS.length;
        int style = number / 4 / SYMBOLS.length % STYLES.length;
        Fill fill = new Fill(Ink.at(number / 4 / SYMBOLS.length / STYLES.length), STYLES[style]);
        return new DotLook(SYMBOLS[symbol], fill, number / 2 % 2 == 1, number % 2 == 1 ? DIM : 1).draw(colours, radius, right, down, scale, isHard);
    }
}
