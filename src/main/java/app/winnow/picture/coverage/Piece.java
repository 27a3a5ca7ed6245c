package app.winnow.picture.coverage;

import app.winnow.picture.Box;

/** One mark of the sheet: a cell, or the head of a row ({@code column} null) or of a column ({@code row} null). {@code cell} is null where nothing serves and nobody has looked at all. */
record Piece(Slot row, Slot column, Cell cell, int notLookedAt, Box box) {
    boolean isCell() {
        return row != null && column != null;
    }

    boolean isFold() {
        return row != null && row.isFold() || column != null && column.isFold();
    }
}
