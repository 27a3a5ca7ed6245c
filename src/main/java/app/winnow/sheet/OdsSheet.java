package app.winnow.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Pulls the rows of one OpenDocument table into a grid. Equal rows and cells beside each other are written once with a count. */
final class OdsSheet {
    private final Xml xml;
    private final GridBuilder grid;
    private final OdsCells cells;
    private int rowNumber = 1;
    private long repeated;

    /** A cell that may stand several times side by side. */
    private record Run(int column, int count, Cell cell) { }

    /** {@code xml} stands on the opening tag of the table. */
    OdsSheet(Xml xml, GridBuilder grid) {
        this.xml = xml;
        this.grid = grid;
        this.cells = new OdsCells(xml);
    }

    void read() throws XMLStreamException {
        for (int depth = 0; ;) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "table-row" -> row();
                    case "shapes", "forms", "annotation" -> xml.skip();
                    default -> depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == 0) {
                return;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a table");
            }
        }
    }

    private void row() throws XMLStreamException {
        int times = Math.max(1, Math.min(xml.number("number-rows-repeated", 1), Limits.ROWS));
        String visibility = xml.get("visibility", "visible");
        List<Run> runs = runs();
        if (runs.stream().noneMatch(run -> !run.cell.isBlank())) {
            rowNumber = Math.min(rowNumber + times, Limits.ROWS + 1);
            return;
        }
        repeated += (times - 1L) * runs.stream().mapToLong(Run::count).sum();
        if (repeated > Limits.REPEATED) {
            throw Say.refused("refused.too-much-for-memory");
        }
        for (int i = 0; i < times; i++) {
            grid.startRow(rowNumber++, !visibility.equals("visible"));
            for (Run run : runs) {
                int end = Math.min(run.column + run.count, Limits.COLUMNS + 1);
                for (int column = run.column; column < end; column++) {
                    grid.cell(column, run.cell);
                }
            }
            grid.endRow();
        }
    }

    private List<Run> runs() throws XMLStreamException {
        List<Run> runs = new ArrayList<>();
        int column = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT || !xml.name().equals("table-row"); event = xml.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a row");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                int count = Math.max(1, Math.min(xml.number("number-columns-repeated", 1), Limits.COLUMNS));
                if (xml.name().equals("table-cell")) {
                    merge(column);
                    Cell cell = cells.read();
                    if (cells.uncalculated()) {
                        grid.troubles().add(rowNumber, Say.of("trouble.formula-without-value", CellName.of(column, rowNumber)));
                    }
                    if (cell != Cell.BLANK) {
                        runs.add(new Run(column, count, cell));
                    }
                } else {
                    xml.skip();
                }
                column = Math.min(column + count, Limits.COLUMNS + 1);
            }
        }
        return runs;
    }

    private void merge(int column) {
        int wide = Math.max(1, xml.number("number-columns-spanned", 1));
        int high = Math.max(1, xml.number("number-rows-spanned", 1));
        if (wide > 1 || high > 1) {
            grid.merge(new Grid.Area(rowNumber - 1, column, rowNumber - 2 + Math.min(high, Limits.ROWS), column - 1 + Math.min(wide, Limits.COLUMNS)));
        }
    }
}
