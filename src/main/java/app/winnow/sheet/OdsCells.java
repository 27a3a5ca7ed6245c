package app.winnow.sheet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Makes cells of OpenDocument: the displayed text stands in the cell's paragraphs, the value behind it in attributes. */
final class OdsCells {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final double SECONDS_OF_DAY = 86_400;

    private final Xml xml;
    private final Displayed displayed = new Displayed(false);
    private final StringBuilder text = new StringBuilder();
    private boolean uncalculated;

    OdsCells(Xml xml) {
        this.xml = xml;
    }

    /** Whether the last cell read is a formula that was never calculated. */
    boolean uncalculated() {
        return uncalculated;
    }

    /** Reads the cell open here to its end. */
    Cell read() throws XMLStreamException {
        boolean error = "error".equals(xml.getIn(CALC, "value-type"));
        boolean formula = xml.get("formula") != null;
        String type = xml.getIn(OFFICE, "value-type");
        String value = value(type);
        String shown = paragraphs();
        uncalculated = formula && type == null && shown.isEmpty();
        if (error || formula && shown.startsWith("#") && !"string".equals(type)) {
            return new Cell(Cell.Kind.ERROR, shown, Double.NaN, null);
        }
        try {
            return type == null ? Cell.text(shown) : typed(type, value, shown);
        } catch (DateTimeParseException | NumberFormatException | ArithmeticException notOfItsType) {
            return Cell.text(shown.isEmpty() ? value : shown);
        }
    }

    private String value(String type) {
        if (type == null) {
            return "";
        }
        return switch (type) {
            case "date" -> xml.get("date-value", "");
            case "time" -> xml.get("time-value", "");
            case "boolean" -> xml.get("boolean-value", "");
            case "string" -> xml.get("string-value", "");
            default -> {
                String value = xml.getIn(OFFICE, "value");
                yield value == null ? "" : value;
            }
        };
    }

    private Cell typed(String type, String value, String shown) {
        switch (type) {
            case "float", "percentage", "currency" -> {
                double number = Double.parseDouble(value);
                return shown.isEmpty() ? displayed.number(number, NumberFormat.GENERAL) : Cell.number(number, shown);
            }
            case "date" -> {
                LocalDateTime date = value.length() > 10 ? LocalDateTime.parse(value) : LocalDate.parse(value).atStartOfDay();
                return Cell.date(date, shown.isEmpty() ? value : shown);
            }
            case "time" -> {
                Duration length = Duration.parse(value);
                return Cell.time(length.toMillis() / 1000.0 / SECONDS_OF_DAY, shown.isEmpty() ? value : shown);
            }
            case "boolean" -> {
                return new Cell(Cell.Kind.FLAG, shown.isEmpty() ? value.toUpperCase(java.util.Locale.ROOT) : shown, Double.NaN, null);
            }
            default -> {
                return Cell.text(shown.isEmpty() ? value : shown);
            }
        }
    }

    /** The paragraphs of the cell, one line each; comments and drawings are passed over. */
    private String paragraphs() throws XMLStreamException {
        text.setLength(0);
        boolean first = true;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a cell");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("p")) {
                    text.append(first ? "" : "\n");
                    first = false;
                    paragraph();
                } else {
                    xml.skip();
                }
            }
        }
        return text.toString();
    }

    /** White space is one blank wherever it stands; further blanks, tabs and line breaks are tags (OpenDocument 1.2, 6.1.2). */
    private void paragraph() throws XMLStreamException {
        int from = text.length();
        for (int depth = 0; ;) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> collapse(from);
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    switch (xml.name()) {
                        case "s" -> append(" ".repeat(Math.max(1, Math.min(xml.number("c", 1), Limits.CELL_TEXT))));
                        case "tab" -> append("\t");
                        case "line-break" -> append("\n");
                        case "annotation", "ruby-text", "note" -> {
                            xml.skip();
                            depth--;
                        }
                        default -> { }
                    }
                }
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

    private void append(String more) {
        text.append(more, 0, Math.max(0, Math.min(more.length(), Limits.CELL_TEXT - text.length())));
    }

    private void collapse(int from) {
        int start = text.length();
        xml.appendTo(text, Limits.CELL_TEXT);
        int kept = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!space) {
                text.setCharAt(kept++, c);
            } else if (kept > from && text.charAt(kept - 1) != ' ') {
                text.setCharAt(kept++, ' ');
            }
        }
        text.setLength(kept);
    }
}
