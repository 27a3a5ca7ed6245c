package app.winnow.picture.flow;

import app.winnow.picture.Numbers;
import app.winnow.picture.PictureTable;
import app.winnow.picture.TableRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of a flow as rows: every form and goal, even those that the picture draws as one. */
record FlowTable(FlowNames names) {

    PictureTable of(Flows flows, FlowLayout layout) {
        Map<Integer, Integer> marks = marks(layout);
        List<TableRows.Row> rows = new ArrayList<>();
        for (Strand strand : flows.strands()) {
            rows.add(row(names.of(strand.form()), strand, names.isByHours() ? strand.amount() : Double.NaN, marks));
        }
        for (Aside aside : flows.asides()) {
            aside.strands().forEach(strand -> rows.add(row(names.of(aside.why()), strand, Double.NaN, marks)));
        }
        List<PictureTable.Column> columns = new ArrayList<>(List.of(new PictureTable.Column(names.words().of("column.today"), false), new PictureTable.Column(names.words().of("column.then"), false),
                new PictureTable.Column(names.words().of("column.standing"), false), new PictureTable.Column(names.words().of("column.offerings"), true)));
        if (names.isByHours()) {
            columns.add(new PictureTable.Column(names.words().of("column.hours", names.hours()), true));
        }
        return new TableRows(columns, rows);
    }

    private TableRows.Row row(String today, Strand strand, double hours, Map<Integer, Integer> marks) {
        List<String> cells = new ArrayList<>(List.of(today, names.of(strand.goal()), names.of(strand.standing()), Numbers.whole(strand.offerings().length)));
        if (names.isByHours()) {
            cells.add(Double.isNaN(hours) ? Numbers.UNKNOWN : names.figure(hours));
        }
        double[] figures = {Double.NaN, Double.NaN, Double.NaN, strand.offerings().length, hours};
        return new TableRows.Row(cells, java.util.Arrays.copyOf(figures, cells.size()), marks.getOrDefault(strand.offerings()[0], -1));
    }

    /** The band or bar that an offering is in. */
    private static Map<Integer, Integer> marks(FlowLayout layout) {
        Map<Integer, Integer> marks = new HashMap<>();
        int mark = 0;
        for (FlowLayout.Band band : layout.bands()) {
            for (int at : band.strand().offerings()) {
                marks.put(at, mark);
            }
            mark++;
        }
        mark += layout.lefts().size() + layout.rights().size();
        for (FlowLayout.Row row : layout.rows()) {
            for (Strand strand : row.aside().strands()) {
                for (int at : strand.offerings()) {
                    marks.put(at, mark);
                }
                mark++;
            }
        }
        return marks;
    }
}
