package app.winnow.picture;

import java.util.List;

/** A table of rows that work their cells out when somebody looks at them. */
public record PictureRows(List<Column> columns, List<? extends Row> rows) implements PictureTable {

    /** One row; see {@link PictureTable} for what its methods give. */
    public interface Row {
        String cell(int column);

        double figure(int column);

        int mark();
    }

    public PictureRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public String cell(int row, int column) {
        return rows.get(row).cell(column);
    }

    @Override
    public double figure(int row, int column) {
        return rows.get(row).figure(column);
    }

    @Override
    public int mark(int row) {
        return rows.get(row).mark();
    }
}
