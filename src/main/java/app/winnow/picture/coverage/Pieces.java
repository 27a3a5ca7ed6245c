package app.winnow.picture.coverage;

import java.util.ArrayList;
import java.util.List;

/** The marks of a sheet: cells that say something, then the heads of rows and of columns. */
final class Pieces {
    private final Matrix matrix;
    private final Sheet sheet;
    private final List<Piece> all = new ArrayList<>();

    Pieces(Matrix matrix, Sheet sheet) {
        this.matrix = matrix;
        this.sheet = sheet;
        int groups = matrix.axes().groups().size();
        int outcomes = matrix.axes().outcomes().size();
        sheet.rows().forEach(row -> sheet.columns().forEach(column -> cell(row, column)));
        sheet.rows().forEach(row -> all.add(new Piece(row, null, row.isFold() ? matrix.together(row.from(), row.to(), 0, groups) : matrix.row(row.from()),
                matrix.notLookedAt(row.from(), row.to(), 0, groups), sheet.rowHead(row))));
        sheet.columns().forEach(column -> all.add(new Piece(null, column, column.isFold() ? matrix.together(0, outcomes, column.from(), column.to())
                : matrix.column(column.from()), matrix.notLookedAt(0, outcomes, column.from(), column.to()), sheet.columnHead(column))));
    }

    private void cell(Slot row, Slot column) {
        Cell cell = row.isFold() || column.isFold() ? matrix.together(row.from(), row.to(), column.from(), column.to()) : matrix.cell(row.from(), column.from());
        int notLookedAt = matrix.notLookedAt(row.from(), row.to(), column.from(), column.to());
        if (cell != null || notLookedAt > 0) {
            all.add(new Piece(row, column, cell, notLookedAt, sheet.cell(row, column)));
        }
    }

    List<Piece> all() {
        return all;
    }
}
