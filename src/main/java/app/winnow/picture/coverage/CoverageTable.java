package app.winnow.picture.coverage;

import app.winnow.model.Outcome;
import app.winnow.picture.Numbers;
import app.winnow.picture.PictureTable;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole matrix as a table, folded or not: a row an outcome for all groups together, then a row for each group in which something serves it or should. */
final class CoverageTable implements PictureTable {
    private static final int OUTCOME = 0;
    private static final int GROUP = 1;
    private static final int SAYS = 10;

    /** One row: {@code column} -1 for all groups together. */
    private record Row(int row, int column, Cell cell) { }

    private final Matrix matrix;
    private final Figures figures;
    private final Words words;
    private List<Row> rows;
    private final Map<Long, Integer> marks = new HashMap<>();

    CoverageTable(Matrix matrix, Figures figures, Words words, List<Piece> pieces) {
        this.matrix = matrix;
        this.figures = figures;
        this.words = words;
        for (int mark = 0; mark < pieces.size(); mark++) {
            Piece piece = pieces.get(mark);
            if (piece.row() != null && !piece.isFold()) {
                marks.put(Matrix.key(piece.row().from(), piece.column() == null ? Integer.MAX_VALUE : piece.column().from()), mark);
            }
        }
    }

    /** Gathered when somebody first looks: most pictures are never read as a table. */
    private synchronized List<Row> rows() {
        if (rows == null) {
            List<Row> all = new ArrayList<>();
            for (int row = 0; row < matrix.axes().outcomes().size(); row++) {
                int at = row;
                all.add(new Row(row, -1, matrix.row(row)));
                matrix.cells(row).forEach((column, cell) -> all.add(new Row(at, column, cell)));
            }
            rows = all;
        }
        return rows;
    }

    @Override
    public List<Column> columns() {
        return List.of(new Column(words.of("column.outcome"), false), new Column(matrix.axes().grouping().words(), false), new Column(words.of("column.weight"), true),
                new Column(words.of("measure.count"), true), new Column(words.of("column.supporting"), true), new Column(words.of("column.evidenced"), true),
                new Column(words.of("column.claimed"), true), new Column(figures.name(Measure.HOURS), true), new Column(words.of("measure.level"), true),
                new Column(words.of("column.not-looked-at"), true), new Column(words.of("column.says"), false));
    }

    @Override
    public int size() {
        return rows().size();
    }

    @Override
    public String cell(int row, int column) {
        Row at = rows().get(row);
        return switch (column) {
            case OUTCOME -> matrix.axes().outcomes().get(at.row()).sentence();
            case GROUP -> at.column() < 0 ? words.of("column.all") : matrix.axes().groups().get(at.column()).name();
            case SAYS -> says(at);
            default -> Double.isNaN(figure(row, column)) ? Numbers.UNKNOWN : Figures.written(figure(row, column));
        };
    }

    private String says(Row at) {
        boolean isGap = at.column() < 0 ? matrix.axes().unserved().get(at.row()) : at.cell().gaps() > 0;
        return isGap ? words.of("cell.gap") : at.column() < 0 ? "" : at.cell().lacksLanguages() ? words.of("says.languages", String.join(", ", at.cell().languages()))
                : at.cell().isPileUp() ? words.of("says.pile-up") : "";
    }

    @Override
    public double figure(int row, int column) {
        Row at = rows().get(row);
        Outcome outcome = matrix.axes().outcomes().get(at.row());
        int groups = matrix.axes().groups().size();
        return switch (column) {
            case 2 -> outcome.weight();
            case 3 -> at.cell().count();
            case 4 -> at.cell().supporting();
            case 5 -> at.cell().evidenced();
            case 6 -> at.cell().links() - at.cell().evidenced();
            case 7 -> at.cell().value(Measure.HOURS);
            case 8 -> at.cell().value(Measure.LEVEL);
            case 9 -> at.column() < 0 ? matrix.notLookedAt(at.row(), at.row() + 1, 0, groups) : matrix.notLookedAt(at.row(), at.row() + 1, at.column(), at.column() + 1);
            default -> Double.NaN;
        };
    }

    @Override
    public int mark(int row) {
        Row at = rows().get(row);
        return marks.getOrDefault(Matrix.key(at.row(), at.column() < 0 ? Integer.MAX_VALUE : at.column()), -1);
    }
}
