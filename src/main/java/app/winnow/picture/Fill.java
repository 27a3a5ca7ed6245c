package app.winnow.picture;

import app.winnow.model.Disposition;

/** How an area is filled: its colour, and how much of it. Decided is solid, suggested pale, open or not measured hollow, what goes hatched (look.md). */
public record Fill(Ink ink, Style style) {
    /** Nothing at all: the outline alone. */
    public static final Fill NONE = new Fill(Ink.PAPER, Style.NONE);

    /** Solid; 45 % of the colour; paper with an outline in the colour; strokes of the colour from lower left to upper right on paper; nothing. */
    public enum Style { SOLID, PALE, HOLLOW, HATCHED, NONE }

    /** The whole colour. */
    public static Fill solid(Ink ink) {
        return new Fill(ink, Style.SOLID);
    }

    /** How what becomes of an offering is drawn; null is open. */
    public static Fill of(Disposition disposition, boolean isDecided) {
        return new Fill(Ink.of(disposition), disposition == null ? Style.HOLLOW : isDecided ? Style.SOLID : Style.PALE);
    }
}
