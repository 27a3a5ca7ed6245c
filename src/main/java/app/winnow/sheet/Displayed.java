package app.winnow.sheet;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns a stored number and its number format into the cell that Excel displays (English, the language in which files write formats). */
final class Displayed {
    private static final int REMEMBERED = 50_000;
    /** The day after 31 December 9999, the last one that Excel displays. */
    private static final double END_OF_DAYS = 2_958_466;
    /** 29 February 1900, which Excel believes in. */
    private static final double LEAP_DAY = 60;

    private final boolean from1904;
    /** Made when it is needed, which it seldom is: it takes a third of a second to learn the formats of its language. */
    private DataFormatter formatter;
    /** The format of dates that was looked at last, and whether it is a plain one. */
    private NumberFormat dated;
    private boolean plainDate;
    private final Map<Key, Cell> remembered = new HashMap<>();

    private record Key(double value, NumberFormat format) { }

    Displayed(boolean from1904) {
        this.from1904 = from1904;
    }

    Cell number(double value, NumberFormat format) {
        Key key = new Key(value, format);
        Cell cell = remembered.get(key);
        if (cell == null) {
            cell = fresh(value, format);
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
            remembered.put(key, cell);
        }
        return cell;
    }

    /** The same for whoever remembers cells of one format himself. */
    Cell fresh(double value, NumberFormat format) {
        boolean displayable = value >= 0 && value < END_OF_DAYS;
        return switch (format.shows()) {
            case NUMBER -> Cell.number(value, shown(value, format));
            case DATE -> displayable ? date(value, format) : Cell.number(value, GeneralNumber.text(value));
            case TIME -> displayable ? Cell.time(value, TimeText.of(value, format.code()).orElseGet(() -> text(value, format)))
                    : Cell.number(value, GeneralNumber.text(value));
        };
    }

    private boolean isPlainDate(NumberFormat format) {
        if (format != dated) {
            dated = format;
            plainDate = QuickText.isPlainDate(format.code());
        }
        return plainDate;
    }

    private String shown(double value, NumberFormat format) {
        String quick = format.code().equals("General") ? QuickText.general(value) : QuickText.decimals(value, format.code());
        return quick != null ? quick : NumberText.of(value, format.code()).orElseGet(() -> text(value, format));
    }

    /** A date format over less than one day holds a time: Excel displays it on the day 0 January 1900. */
    private Cell date(double value, NumberFormat format) {
        if (value == Math.rint(value) && value > LEAP_DAY && isPlainDate(format)) {
            LocalDateTime day = DateUtil.getLocalDateTime(value, from1904, false);
            return Cell.date(day, QuickText.date(day.toLocalDate(), format.code()));
        }
        String text = text(value, format);
        if (value >= 1 || from1904 && value > 0) {
            return Cell.date(DateUtil.getLocalDateTime(value, from1904, true), text);
        }
        return Cell.time(value, from1904 ? text : text.replace("12/31/1899", "1/0/1900").replace("1899-12-31", "1900-01-00")
                .replace("31.12.1899", "00.01.1900").replace("31/12/1899", "00/01/1900"));
    }

    /** The library shows the quotation marks around words in dates, but not the stroke before a letter. */
    private static String escaped(NumberFormat format) {
        if (format.shows() == NumberFormat.Shows.NUMBER || format.code().indexOf('"') < 0) {
            return format.code();
        }
        StringBuilder code = new StringBuilder();
        boolean quoted = false;
        for (char c : format.code().toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else {
                code.append(quoted && isLetter(c) ? "\\" : "").append(c);
            }
        }
        return code.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private String text(double value, NumberFormat format) {
        formatter = formatter == null ? Poi.formatter() : formatter;
        try {
            return formatter.formatRawCellContents(value, format.id(), escaped(format), from1904);
        } catch (RuntimeException unreadableFormat) {
            return GeneralNumber.text(value);
        }
    }
}
