package app.winnow.sheet;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/** The finished grid. */
record StoredGrid(int[] rowNumbers, List<StoredColumn> stored, List<Area> merged, List<Integer> hiddenRows, List<Trouble> troubles, boolean isWhole,
                  Optional<String> cut)
        implements Grid {

    @Override
    public int rows() {
        return rowNumbers.length;
    }

    @Override
    public int columns() {
        return stored.size();
    }

    @Override
    public Cell cell(int row, int column) {
        return column < stored.size() ? stored.get(column).cell(row) : Cell.BLANK;
    }

    @Override
    public List<Cell> distinct(int column) {
        return stored.get(column).distinct();
    }

    @Override
    public int code(int row, int column) {
        return stored.get(column).code(row);
    }

    @Override
    public int rowNumber(int row) {
        return rowNumbers[row];
    }

    /**
     * A column that is filled no more. {@code blank} is where the blank cell stands among the distinct ones, -1 when
     * no cell of the column is blank: people and code count the distinct cells from 0 in order of appearance.
     */
    record StoredColumn(Column column, int blank, List<Cell> distinct) {

        static StoredColumn of(Column column, int rows) {
            int blank = firstBlank(column, rows);
            column.close();
            return new StoredColumn(column, blank, new Distinct(column.values(), blank));
        }

        /** The distinct cells as people count them, without the rows they stand in; those that are but a text are made when they are asked for. */
        private static final class Distinct extends AbstractList<Cell> implements RandomAccess {
            private final DistinctCells.Values values;
            private final int blank;

            Distinct(DistinctCells.Values values, int blank) {
                this.values = values;
                this.blank = blank;
            }

            @Override
            public Cell get(int at) {
                Objects.checkIndex(at, size());
                return values.cell(blank < 0 || at < blank ? at + 1 : at == blank ? 0 : at);
            }

            @Override
            public int size() {
                return values.texts().length + (blank < 0 ? 0 : 1);
            }
        }

        Cell cell(int row) {
            return column.cell(column.number(row));
        }

        int code(int row) {
            return place(column.number(row));
        }

        /** Where the cell that the column knows by this number stands among the distinct ones. */
        int place(int number) {
            return number == 0 ? blank : blank < 0 || number <= blank ? number - 1 : number;
        }

        private static int firstBlank(Column column, int rows) {
            int seen = 0;
            for (int row = 0; row < rows; row++) {
                int number = column.number(row);
                if (number == 0) {
                    return seen;
                }
                seen = Math.max(seen, number);
            }
            return -1;
        }
    }
}
