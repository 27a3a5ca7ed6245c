package app.winnow.sheet;

import java.util.List;
import java.util.Optional;

/**
 * The cells of one sheet or delimited file, read once and held compactly (each column keeps its distinct cells once).
 * Rows and columns count from 0 here; {@link #rowNumber} gives the 1-based number that a person sees in the file.
 */
public interface Grid {

    /** Rows held; rows that are wholly blank are left out but still counted by {@link #rowNumber}. */
    int rows();

    /** Columns up to the last one that holds anything. */
    int columns();

    /** The cell, {@link Cell#BLANK} where the row is shorter. A cell inside a merged area is blank but for its first. */
    Cell cell(int row, int column);

    /** The distinct cells of a column in order of first appearance; index them with {@link #code}. */
    List<Cell> distinct(int column);

    /** Index into {@link #distinct} of the cell at this place. */
    int code(int row, int column);

    /** 1-based row number in the file (for delimited text: the line on which the record starts). */
    int rowNumber(int row);

    /** Merged areas, in grid rows and columns, both ends inclusive. */
    List<Area> merged();

    /** Rows hidden in the sheet, as grid rows. */
    List<Integer> hiddenRows();

    /** What was not understood while reading: a broken quote, a row with too few or too many cells, damaged characters. */
    List<Trouble> troubles();

    /** Whether this is all of the sheet; false when only its beginning was wanted and it goes on. */
    default boolean isWhole() {
        return true;
    }

    /** The sentence about the first text that is too long for a cell and was cut. */
    default Optional<String> cut() {
        return Optional.empty();
    }

    /** A merged area: first and last row and column, inclusive. */
    record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) { }

    /** One thing that was not read as it stands: 1-based row in the file (0 = the file as a whole) and a plain sentence. */
    record Trouble(int rowNumber, String message) { }
}
