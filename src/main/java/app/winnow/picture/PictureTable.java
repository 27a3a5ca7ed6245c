package app.winnow.picture;

import java.util.List;

/** The same numbers as a table. Cells are worked out when somebody looks at them. */
public interface PictureTable {

    /** A column: its heading with the unit, and whether it holds figures, which stand flush right. */
    record Column(String name, boolean isFigure) { }

    /** The columns from left to right. */
    List<Column> columns();

    /** How many rows. */
    int size();

    /** What stands there; an en dash where nobody knows. */
    String cell(int row, int column);

    /** The figure behind a cell, to sort by; NaN where nobody knows or where it is words. */
    double figure(int row, int column);

    /** The mark that a row speaks of, -1 for none. */
    int mark(int row);
}
