package app.winnow.sheet;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * One cell as a person sees it, with the typed value behind it where the file has one.
 * {@code text} is exactly what the spreadsheet program displays (number format applied); never null, empty for a blank cell.
 */
public record Cell(Kind kind, String text, double number, LocalDateTime date) {

    /** What the file says the cell is; a delimited file knows only blank and text. */
    public enum Kind { BLANK, TEXT, NUMBER, DATE, TIME, FLAG, ERROR }

    /** The cell with nothing in it. */
    public static final Cell BLANK = new Cell(Kind.BLANK, "", Double.NaN, null);

    public Cell {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }

    /** As records are, without the detour that a table of many cells feels. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Cell cell && kind == cell.kind && text.equals(cell.text) && Double.compare(number, cell.number) == 0
                && Objects.equals(date, cell.date);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + kind.ordinal();
    }

    /** A text cell; blank when the text is empty. */
    public static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text, Double.NaN, null);
    }

    /** A number with the text that its format displays. */
    public static Cell number(double value, String displayed) {
        return new Cell(Kind.NUMBER, displayed, value, null);
    }

    /** A calendar date or date and time, already corrected for the 1904 calendar. */
    public static Cell date(LocalDateTime value, String displayed) {
        return new Cell(Kind.DATE, displayed, Double.NaN, value);
    }

    /** A time of day or a length of time; {@code number} is its fraction of a day (1.5 = 36 hours). */
    public static Cell time(double days, String displayed) {
        return new Cell(Kind.TIME, displayed, days, null);
    }

    /** Whether nothing is displayed, white space aside. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
