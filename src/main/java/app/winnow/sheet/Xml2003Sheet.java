package app.winnow.sheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Pulls the rows of one worksheet of an XML spreadsheet into a grid. Rows and cells name their places only where they leave some out. */
final class Xml2003Sheet {
    private final Xml xml;
    private final Xml2003Styles styles;
    private final GridBuilder grid;
    private final Xml2003Cells cells;
    private final List<String> columnStyles = new ArrayList<>();
    private int rowNumber;
    private int column;

    /** {@code xml} stands on the opening tag of the worksheet. */
    Xml2003Sheet(Xml xml, Xml2003Styles styles, boolean from1904, GridBuilder grid) {
        this.xml = xml;
        this.styles = styles;
        this.grid = grid;
        this.cells = new Xml2003Cells(xml, from1904);
    }

    void read() throws XMLStreamException {
        for (int depth = 0; ;) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "Table" -> depth++;
                    case "Column" -> columnStyle();
                    case "Row" -> row();
                    default -> xml.skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth-- == 0) {
                return;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a sheet");
            }
        }
    }

    private void columnStyle() throws XMLStreamException {
        int first = xml.number("Index", columnStyles.size() + 1) - 1;
        int last = first + Math.max(0, Math.min(xml.number("Span", 0), Limits.COLUMNS));
        String style = xml.get("StyleID", "Default");
        while (columnStyles.size() <= Math.min(last, Limits.COLUMNS - 1)) {
            columnStyles.add(columnStyles.size() < first ? "Default" : style);
        }
        xml.skip();
    }

    private void row() throws XMLStreamException {
        int number = xml.number("Index", rowNumber + 1);
        if (number <= rowNumber) {
            grid.troubles().add(number, Say.of("trouble.rows-disordered", number));
        }
        rowNumber = number;
        column = -1;
        int more = Math.max(0, Math.min(xml.number("Span", 0), Limits.ROWS));
        String style = xml.get("StyleID");
        grid.startRow(rowNumber, xml.flag("Hidden"));
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a row");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("Cell")) {
                    cell(style);
                } else {
                    xml.skip();
                }
            }
        }
        grid.endRow();
        rowNumber = Math.min(rowNumber + more, Limits.ROWS);
    }

    private void cell(String rowStyle) throws XMLStreamException {
        column = Math.max(0, Math.min(xml.number("Index", column + 2) - 1, Limits.COLUMNS));
        int across = Math.max(0, Math.min(xml.number("MergeAcross", 0), Limits.COLUMNS));
        int down = Math.max(0, Math.min(xml.number("MergeDown", 0), Limits.ROWS));
        if (across > 0 || down > 0) {
            grid.merge(new Grid.Area(rowNumber - 1, column, rowNumber - 1 + down, column + across));
        }
        String inherited = rowStyle != null ? rowStyle : column < columnStyles.size() ? columnStyles.get(column) : "Default";
        Cell cell = cells.read(styles.format(xml.get("StyleID", inherited)));
        if (cells.uncalculated()) {
            grid.troubles().add(rowNumber, Say.of("trouble.formula-without-value", CellName.of(column, rowNumber)));
        }
        if (cells.notUnderstood()) {
            grid.troubles().add(rowNumber, Say.of("trouble.cell-not-understood", CellName.of(column, rowNumber)));
        }
        grid.cell(column, cell);
        column = Math.min(column + across, Limits.COLUMNS);
    }
}
