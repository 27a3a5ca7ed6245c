package app.winnow.picture.change;

import app.winnow.insight.Range;
import app.winnow.picture.Numbers;
import app.winnow.picture.PictureTable.Column;
import app.winnow.picture.TableRows;
import java.util.ArrayList;
import java.util.List;

/** The figures of a change as rows, every step by itself; money and net deliverables below, each with its own unit. */
record ChangeTable(ChangeNames names, List<String> keys) {

    TableRows of(Change change, Cash cash, Deliverables net) {
        List<TableRows.Row> rows = new ArrayList<>();
        for (Bar bar : Bars.of(change, Integer.MAX_VALUE)) {
            String stage = bar.isTotal() ? "" : names.of(bar.step().stage());
            int count = bar.isTotal() ? -1 : bar.step().offerings().length;
            rows.add(row(List.of(names.of(bar), stage, names.unit()), bar.range(), !bar.isTotal(), count, mark(bar)));
        }
        for (Stage stage : Stage.values()) {
            rows.add(row(List.of(names.words().of("mark.cash"), names.of(stage), names.words().of("unit.money")), cash.stopping().get(stage), false, cash.offerings().get(stage).length, keys.indexOf("cash")));
        }
        for (Stage stage : Stage.values()) {
            rows.add(row(List.of(names.words().of("mark.net"), names.of(stage), names.words().of("unit.net")), net.of(stage).net(), true, net.of(stage).offerings().length, keys.indexOf("net")));
        }
        return new TableRows(columns(), rows);
    }

    private List<Column> columns() {
        return List.of(new Column(names.words().of("column.what"), false), new Column(names.words().of("column.stage"), false), new Column(names.words().of("column.unit"), false),
                new Column(names.words().of("column.expected"), true), new Column(names.words().of("column.low"), true), new Column(names.words().of("column.high"), true),
                new Column(names.words().of("column.offerings"), true));
    }

    /** A sum of which nothing is known has no figure. */
    private static TableRows.Row row(List<String> words, Range range, boolean isSigned, int count, int mark) {
        boolean isUnknown = range.unknown() > 0 && range.low() == 0 && range.high() == 0;
        double[] figures = {Double.NaN, Double.NaN, Double.NaN, isUnknown ? Double.NaN : range.expected(), isUnknown ? Double.NaN : range.low(), isUnknown ? Double.NaN : range.high(),
            count < 0 ? Double.NaN : count};
        List<String> cells = new ArrayList<>(words);
        for (int at = words.size(); at < figures.length; at++) {
            cells.add(at == figures.length - 1 ? count < 0 ? "" : Numbers.whole(count) : Double.isNaN(figures[at]) ? Numbers.UNKNOWN
                    : isSigned ? ChangeNames.signed(figures[at]) : Numbers.whole(figures[at]));
        }
        return new TableRows.Row(cells, figures, mark);
    }

    /** Its bar, or the one that it is drawn in together with others. */
    private int mark(Bar bar) {
        int own = keys.indexOf(ChangeFacts.key(bar));
        return own >= 0 || bar.isTotal() ? own : keys.indexOf(bar.step().stage().word() + " several");
    }
}
