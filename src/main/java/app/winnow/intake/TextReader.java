package app.winnow.intake;

import app.winnow.intake.value.Markup;
import app.winnow.intake.value.Several;
import app.winnow.intake.value.Texts;
import app.winnow.model.Field;
import app.winnow.sheet.Cell;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Reads texts, one or several a cell; markup goes from titles and descriptions, Excel's ".0" from codes. */
final class TextReader {
    private static final Pattern POINT_ZERO = Pattern.compile("(\\d+)\\.0+");

    private TextReader() { }

    static Reading read(TableColumn column, Field field) {
        return new DistinctReading(column, null, null, cell -> value(cell, field));
    }

    private static Object value(Cell cell, Field field) {
        if (field.shape() == Field.Shape.TEXTS) {
            List<String> values = Several.split(cell.text());
            return values.isEmpty() ? DistinctReading.Unknown.KNOWN_TO_BE : List.copyOf(new LinkedHashSet<>(values.stream().map(Markup::strip).toList()));
        }
        String text = switch (field) {
            case CODE -> code(cell.text());
            case TITLE -> Markup.strip(cell.text()).replace('\n', ' ');
            case DESCRIPTION -> Markup.strip(cell.text());
            default -> Texts.clean(cell.text()).replace('\n', ' ');
        };
        return text.isBlank() ? DistinctReading.Unknown.KNOWN_TO_BE : text;
    }

    /** A code as its system has it: leading zeros stay, what a spreadsheet's number made of it goes. */
    static String code(String displayed) {
        String text = Texts.clean(displayed).replace('\n', ' ');
        return text.endsWith("0") && POINT_ZERO.matcher(text).matches() ? text.substring(0, text.indexOf('.')) : text;
    }
}
