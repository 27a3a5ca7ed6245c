package app.winnow.picture;

import java.util.List;

/** A table of few rows, which are all there at once. */
public record TableRows(List<Column> columns, List<Row> rows) implements PictureTable {

    /** What stands in a row, the figures behind it (NaN where there is none), and its mark (-1 for none). */
    public record Row(List<String> cells, double[] figures, int mark) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public TableRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public String cell(int row, int column) {
        return rows.get(row).cells().get(column);
    }

    @Override
    public double figure(int row, int column) {
        return rows.get(row).figures()[column];
    }

    @Override
    public int mark(int row) {
        return rows.get(row).mark();
    }
}
