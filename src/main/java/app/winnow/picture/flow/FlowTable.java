package app.winnow.picture.flow;

import app.winnow.picture.Numbers;
import app.winnow.picture.PictureTable;
import app.winnow.picture.TableRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The figures of a flow as rows: every form and goal, even those that the picture draws as one. */
record FlowTable(FlowNames names) {

    PictureTable of(Flows flows, FlowLayout layout) {
        List<Strand> drawn = drawn(layout);
        List<TableRows.Row> rows = new ArrayList<>();
        for (Strand strand : flows.strands()) {
            rows.add(row(names.of(strand.form()), strand, names.isByHours() ? strand.amount() : Double.NaN, drawn));
        }
        for (Aside aside : flows.asides()) {
            aside.strands().forEach(strand -> rows.add(row(names.of(aside.why()), strand, Double.NaN, drawn)));
        }
        List<PictureTable.Column> columns = new ArrayList<>(List.of(new PictureTable.Column(names.words().of("column.today"), false), new PictureTable.Column(names.words().of("column.then"), false),
                new PictureTable.Column(names.words().of("column.standing"), false), new PictureTable.Column(names.words().of("column.offerings"), true)));
        if (names.isByHours()) {
            columns.add(new PictureTable.Column(names.words().of("column.hours", names.hours()), true));
        }
        return new TableRows(columns, rows);
    }

    private TableRows.Row row(String today, Strand strand, double hours, List<Strand> drawn) {
        List<String> cells = new ArrayList<>(List.of(today, names.of(strand.goal()), names.of(strand.standing()), Numbers.whole(strand.offerings().length)));
        if (names.isByHours()) {
            cells.add(Double.isNaN(hours) ? Numbers.UNKNOWN : names.figure(hours));
        }
        double[] figures = {Double.NaN, Double.NaN, Double.NaN, strand.offerings().length, hours};
        return new TableRows.Row(cells, Arrays.copyOf(figures, cells.size()), mark(strand, drawn));
    }

    /** What is drawn as bands and as bars beside the flow, by mark; null for the nodes between them. */
    private static List<Strand> drawn(FlowLayout layout) {
        List<Strand> drawn = new ArrayList<>(layout.bands().stream().map(FlowLayout.Band::strand).toList());
        for (int nodes = layout.lefts().size() + layout.rights().size(); nodes > 0; nodes--) {
            drawn.add(null);
        }
        layout.rows().forEach(row -> drawn.addAll(row.aside().strands()));
        return drawn;
    }

    /** The one that a strand is drawn in, alone or with others. */
    private static int mark(Strand strand, List<Strand> drawn) {
        for (int mark = 0; mark < drawn.size(); mark++) {
            if (drawn.get(mark) != null && Arrays.binarySearch(drawn.get(mark).offerings(), strand.offerings()[0]) >= 0) {
                return mark;
            }
        }
        return -1;
    }
}
