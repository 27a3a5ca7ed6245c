package app.winnow.sheet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Makes cells of an XML spreadsheet, where each says its type; afterwards says what was missing. */
final class Xml2003Cells {
    /** Day 0: a time alone is written as one on this day. */
    private static final LocalDateTime DAY_0 = LocalDate.of(1899, 12, 31).atStartOfDay();
    private static final double MILLIS_OF_DAY = 86_400_000;

    private final Xml xml;
    private final boolean from1904;
    private final Displayed displayed;
    private final StringBuilder text = new StringBuilder();
    private boolean uncalculated;
    private boolean notUnderstood;

    Xml2003Cells(Xml xml, boolean from1904) {
        this.xml = xml;
        this.from1904 = from1904;
        this.displayed = new Displayed(from1904);
    }

    /** Whether the last cell read is a formula that was never calculated. */
    boolean uncalculated() {
        return uncalculated;
    }

    /** Whether the last cell read holds something that its type does not allow. */
    boolean notUnderstood() {
        return notUnderstood;
    }

    /** Reads the cell open here to its end; comments are passed over. */
    Cell read(NumberFormat format) throws XMLStreamException {
        boolean formula = xml.get("Formula") != null;
        String type = null;
        text.setLength(0);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a cell");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("Data") && type == null) {
                    type = xml.get("Type", "String");
                    data();
                } else {
                    xml.skip();
                }
            }
        }
        uncalculated = formula && type == null;
        notUnderstood = false;
        return type == null || text.isEmpty() ? Cell.BLANK : cell(type, text.toString(), format);
    }

    /** A text may be in pieces, each in a font of its own. */
    private void data() throws XMLStreamException {
        for (int depth = 0; ;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> xml.appendTo(text, Limits.CELL_TEXT);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth-- == 0) {
                        return;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("ended within a text");
                default -> { }
            }
        }
    }

    private Cell cell(String type, String value, NumberFormat format) {
        try {
            return switch (type) {
                case "Number" -> number(Double.parseDouble(value.strip()), format);
                case "DateTime" -> number(days(LocalDateTime.parse(value.strip())), format.shows() == NumberFormat.Shows.NUMBER ? NumberFormat.of(14, null) : format);
                case "Boolean" -> new Cell(Cell.Kind.FLAG, value.strip().equals("0") ? "FALSE" : "TRUE", Double.NaN, null);
                case "Error" -> new Cell(Cell.Kind.ERROR, value.strip(), Double.NaN, null);
                default -> Cell.text(value);
            };
        } catch (NumberFormatException | DateTimeParseException | ArithmeticException notOfItsType) {
            notUnderstood = true;
            return Cell.text(value);
        }
    }

    private Cell number(double value, NumberFormat format) {
        if (!Double.isFinite(value)) {
            throw new NumberFormatException("not finite");
        }
        return displayed.number(value, format);
    }

    private double days(LocalDateTime date) {
        return date.getYear() < 1900 ? Duration.between(DAY_0, date).toMillis() / MILLIS_OF_DAY : DateUtil.getExcelDate(date, from1904);
    }
}
