package app.winnow.intake;

import app.winnow.sheet.Book;
import app.winnow.sheet.Cell;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A book made of tables written in a test: one line a row, cells divided by {@code |}, blank lines count as rows of the file. */
final class MemoryBook implements Book {
    private final Map<Sheet, Grid> sheets = new LinkedHashMap<>();

    static MemoryBook of(String table) {
        return new MemoryBook().with("", table);
    }

    MemoryBook with(String name, String table, Grid.Area... merged) {
        return with(new Sheet(name, false, false), table, merged);
    }

    MemoryBook with(Sheet sheet, String table, Grid.Area... merged) {
        sheets.put(sheet, new MemoryGrid(table, List.of(merged)));
        return this;
    }

    @Override
    public String file() {
        return "catalog.csv";
    }

    @Override
    public Format format() {
        return Format.DELIMITED;
    }

    @Override
    public Optional<String> encoding() {
        return Optional.of("UTF-8");
    }

    @Override
    public Optional<String> delimiter() {
        return Optional.of("|");
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public Grid read(Sheet sheet, Watch watch) {
        return sheets.get(sheet);
    }

    @Override
    public void close() { }

    private static final class MemoryGrid implements Grid {
        private final List<String[]> rows = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private final List<List<Cell>> distinct = new ArrayList<>();
        private final List<Map<String, Integer>> codes = new ArrayList<>();
        private final List<Area> merged;

        MemoryGrid(String table, List<Area> merged) {
            this.merged = merged;
            int number = 0;
            for (String line : table.split("\n", -1)) {
                number++;
                if (!line.isBlank()) {
                    String[] cells = line.split("\\|", -1);
                    for (int column = 0; column < cells.length; column++) {
                        cells[column] = cells[column].strip().replace("\\n", "\n");
                    }
                    rows.add(cells);
                    numbers.add(number);
                }
            }
            int columns = rows.stream().mapToInt(cells -> cells.length).max().orElse(0);
            for (int column = 0; column < columns; column++) {
                distinct.add(new ArrayList<>());
                codes.add(new LinkedHashMap<>());
                for (int row = 0; row < rows.size(); row++) {
                    String text = text(row, column);
                    List<Cell> cells = distinct.get(column);
                    codes.get(column).computeIfAbsent(text, key -> {
                        cells.add(Cell.text(key));
                        return cells.size() - 1;
                    });
                }
            }
        }

        private String text(int row, int column) {
            return column < rows.get(row).length ? rows.get(row)[column] : "";
        }

        @Override
        public int rows() {
            return rows.size();
        }

        @Override
        public int columns() {
            return distinct.size();
        }

        @Override
        public Cell cell(int row, int column) {
            return distinct.get(column).get(code(row, column));
        }

        @Override
        public List<Cell> distinct(int column) {
            return distinct.get(column);
        }

        @Override
        public int code(int row, int column) {
            return codes.get(column).get(text(row, column));
        }

        @Override
        public int rowNumber(int row) {
            return numbers.get(row);
        }

        @Override
        public List<Area> merged() {
            return merged;
        }

        @Override
        public List<Integer> hiddenRows() {
            return List.of();
        }

        @Override
        public List<Trouble> troubles() {
            return List.of();
        }
    }
}
