package app.winnow.sheet;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Makes cells from what a worksheet holds of them; afterwards says what was missing. */
final class XlsxCells {
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final boolean from1904;
    private final Displayed displayed;
    private StyledNumbers[] numbers = new StyledNumbers[8];
    private int made;
    private int key;
    private boolean uncalculated;
    private boolean notUnderstood;

    XlsxCells(XlsxStrings strings, XlsxStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
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

    /** A number that only cells equal to the last one read have, where that is known without looking at it; else 0. */
    int key() {
        return key;
    }

    /** Reads the cell open here to its end. */
    Cell read(Xml xml) throws IOException, XMLStreamException {
        String type = xml.get("t", "n");
        int style = xml.number("s", 0);
        String value = null;
        boolean formula = false;
        int shared = -1;
        key = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT || !xml.name().equals("c"); event = xml.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new XMLStreamException("ended within a cell");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> {
                        shared = type.equals("s") ? xml.wholeText() : -1;
                        value = shared < 0 ? xml.text(Limits.CELL_TEXT) : "";
                    }
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    case "is" -> value = XlsxText.read(xml);
                    default -> xml.skip();
                }
            }
        }
        if (shared >= 0) {
            uncalculated = false;
            return shared(shared);
        }
        boolean empty = value == null || value.isEmpty();
        uncalculated = formula && (value == null || empty && !type.equals("str"));
        notUnderstood = false;
        return empty ? Cell.BLANK : cell(type, value, style);
    }

    /** The cell that was read as a plain one. */
    Cell plain(PlainCell plain) throws IOException, XMLStreamException {
        uncalculated = false;
        notUnderstood = false;
        key = 0;
        return switch (plain.holds()) {
            case NOTHING -> Cell.BLANK;
            case SHARED -> shared(plain.shared());
            case NUMBER -> styled(plain.number(), plain.style());
        };
    }

    private Cell cell(String type, String value, int style) throws IOException, XMLStreamException {
        return switch (type) {
            case "s" -> shared(number(value));
            case "str" -> Cell.text(XlsxText.unescaped(value));
            case "inlineStr" -> Cell.text(value);
            case "b" -> new Cell(Cell.Kind.FLAG, value.strip().equals("0") || value.strip().equals("false") ? "FALSE" : "TRUE", Double.NaN, null);
            case "e" -> new Cell(Cell.Kind.ERROR, value, Double.NaN, null);
            case "d" -> isoDate(value.strip(), styles.format(style));
            default -> number(value.strip(), style);
        };
    }

    private Cell shared(int number) throws IOException, XMLStreamException {
        Cell cell = strings.get(number);
        notUnderstood = cell == null;
        key = cell == null ? 0 : number + 1;
        return cell == null ? Cell.BLANK : cell;
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private Cell number(String value, int style) {
        try {
            double plain = PlainNumber.of(value);
            double number = Double.isNaN(plain) ? Double.parseDouble(value) : plain;
            if (Double.isFinite(number)) {
                return styled(number, style);
            }
        } catch (NumberFormatException notANumber) {
            // Kept as text below, and reported.
        }
        notUnderstood = true;
        return Cell.text(value);
    }

    private Cell styled(double number, int style) {
        StyledNumbers known = numbers(style);
        Cell cell = known.cell(number, made - 1);
        key = known.key();
        made = Math.min(made, key);
        return cell;
    }

    /** Styles that the workbook does not have are displayed as no style. */
    private StyledNumbers numbers(int style) {
        int known = styles.has(style) ? style + 1 : 0;
        numbers = StyledNumbers.atLeast(numbers, known);
        if (numbers[known] == null) {
            numbers[known] = new StyledNumbers(styles.format(style), displayed);
        }
        return numbers[known];
    }

    /** Strict workbooks may write dates as 2026-01-31T00:00:00; they are displayed by their format like any other. */
    private Cell isoDate(String value, NumberFormat format) {
        Optional<LocalDateTime> date = parsed(value);
        if (date.isEmpty()) {
            notUnderstood = true;
            return Cell.text(value);
        }
        NumberFormat dated = format.shows() == NumberFormat.Shows.NUMBER ? NumberFormat.of(14, null) : format;
        return displayed.number(DateUtil.getExcelDate(date.get(), from1904), dated);
    }

    private static Optional<LocalDateTime> parsed(String value) {
        try {
            if (value.length() == 10) {
                return Optional.of(LocalDateTime.parse(value + "T00:00:00"));
            }
            return Optional.of(value.endsWith("Z") ? OffsetDateTime.parse(value).toLocalDateTime() : LocalDateTime.parse(value));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
