package app.winnow.sheet;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Pulls the rows of one worksheet into a grid. Rows and cells may leave out their places; then they follow the one before. */
final class XlsxSheet {
    private final Xml xml;
    private final XlsxCells cells;
    private final GridBuilder grid;
    private final PlainCell plain = new PlainCell();
    private int rowNumber;
    private int column;
    private boolean disordered;

    XlsxSheet(Xml xml, XlsxCells cells, GridBuilder grid) {
        this.xml = xml;
        this.cells = cells;
        this.grid = grid;
    }

    void read() throws IOException, XMLStreamException {
        boolean any = false;
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "worksheet" -> any = true;
                case "row" -> row();
                case "mergeCell" -> merge(xml.get("ref", ""));
                default -> { }
            }
        }
        if (!any) {
            throw new XMLStreamException("not a worksheet");
        }
    }

    private void row() throws IOException, XMLStreamException {
        int number = xml.number("r", rowNumber + 1);
        if (number <= rowNumber && !disordered) {
            disordered = true;
            grid.troubles().add(number, Say.of("trouble.rows-disordered", number));
        }
        rowNumber = number;
        column = -1;
        grid.startRow(number, xml.flag("hidden"));
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT || !xml.name().equals("row"); event = next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a row");
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                cell();
            }
        }
        grid.endRow();
    }

    /** Takes the plain cells here, then moves on to what is none. */
    private int next() throws IOException, XMLStreamException {
        while (xml.plainCell(plain)) {
            put(plain.column(), cells.plain(plain));
        }
        return xml.next();
    }

    private void cell() throws IOException, XMLStreamException {
        int named = xml.column("r");
        put(named, cells.read(xml));
    }

    /** {@code named} is the column that the cell names, -1 when it follows the one before. */
    private void put(int named, Cell cell) {
        column = named < 0 ? column + 1 : named;
        if (cells.uncalculated()) {
            grid.troubles().add(rowNumber, Say.of("trouble.formula-without-value", CellName.of(column, rowNumber)));
        }
        if (cells.notUnderstood()) {
            grid.troubles().add(rowNumber, Say.of("trouble.cell-not-understood", CellName.of(column, rowNumber)));
        }
        grid.cell(column, cell, cells.key());
    }

    private void merge(String area) {
        String[] corners = area.split(":", 2);
        if (corners.length == 2) {
            grid.merge(new Grid.Area(CellName.row(corners[0]) - 1, CellName.column(corners[0]),
                    CellName.row(corners[1]) - 1, CellName.column(corners[1])));
        }
    }
}
