package app.winnow.picture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** The colours of a look as 0xRRGGBB, for screens and files alike. Found by a search that keeps every pair of dispositions apart under the three colour blindnesses (look.md). */
public enum Colours {
    LIGHT("FFFFFF F6F7F9 DADEE5 14181F 4A5361 7B8494 E9EEF6 F2F5FA B25E00 FFF4E5",
            "0C2042 3995FE 00665F 6918DB D6C1A4 A60707 E66419 94959E",
            "D0D6E1 A6AFBF 848E9F 697383 4E5867 303A48"),
    DARK("14181F 1C222B 343C48 EEF1F6 B4BCC9 78818F 26303D 202832 FFB454 33260F",
            "D3DDF8 639EF8 5EFFC9 784FB0 FFF71A A64830 E5864D 878A92",
            "2E3947 4E5867 6A7484 8691A1 A9B4C5 D3DFF0");

    /** How much of its colour a suggestion keeps. */
    public static final double PALE = .45;
    /** How much of the ink the outline of a filled mark has. */
    public static final double OUTLINE = .6;

    private static final Ink[] UPON = Arrays.stream(Ink.values()).map(Colours::readable).toArray(Ink[]::new);

    private final int[] rgb;

    Colours(String chrome, String dispositions, String steps) {
        rgb = Arrays.stream((chrome + " " + dispositions + " " + steps + " 14181F FFFFFF").split(" ")).mapToInt(word -> Integer.parseInt(word, 16)).toArray();
    }

    /** The colour, 0xRRGGBB. */
    public int of(Ink ink) {
        return rgb[ink.ordinal()];
    }

    /** This much (0-1) of a colour on paper, 0xRRGGBB. */
    public int onPaper(Ink ink, double share) {
        return mixed(of(ink), of(Ink.PAPER), share);
    }

    /** What a fill looks like where it is flat: the colour, 45 % of it on paper, or paper where it is hollow, hatched or nothing. */
    public int flat(Fill fill) {
        return switch (fill.style()) {
            case SOLID -> of(fill.ink());
            case PALE -> onPaper(fill.ink(), PALE);
            case HOLLOW, HATCHED, NONE -> of(Ink.PAPER);
        };
    }

    /** The ink of words that stand on this one where it is solid: that with the most contrast in the look where it has the least. */
    public static Ink upon(Ink under) {
        return UPON[under.ordinal()];
    }

    private static Ink readable(Ink under) {
        return Stream.of(Ink.INK, Ink.PAPER, Ink.DARK, Ink.BRIGHT)
                .max(Comparator.comparingDouble(ink -> Arrays.stream(values()).mapToDouble(look -> contrast(look.of(ink), look.of(under))).min().orElseThrow())).orElseThrow();
    }

    /** How far two colours are apart in lightness, from 1 to 21 (WCAG 2). */
    static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + .05) / (dark + .05);
    }

    private static double luminance(int rgb) {
        return .2126 * linear(rgb >> 16 & 255) + .7152 * linear(rgb >> 8 & 255) + .0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }

    /** A share (0-1) of one colour over another. */
    public static int mixed(int over, int under, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            long part = Math.round((over >> shift & 255) * share + (under >> shift & 255) * (1 - share));
            mixed |= (int) part << shift;
        }
        return mixed;
    }
}
