package app.winnow.intake;

import app.winnow.model.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Code and title of every data row, as read: what rows are told apart by. Blank where the row has none. */
final class Keys {
    private final String[] codes;
    private final String[] titles;

    Keys(int rows, List<ColumnMeaning> meanings, Map<Integer, Reading> readings) {
        codes = texts(rows, Field.CODE, meanings, readings);
        titles = texts(rows, Field.TITLE, meanings, readings);
    }

    private static String[] texts(int rows, Field field, List<ColumnMeaning> meanings, Map<Integer, Reading> readings) {
        List<Reading> columns = readings.keySet().stream().filter(column -> meanings.get(column).field() == field).map(readings::get).toList();
        String[] texts = new String[rows];
        for (int row = 0; row < rows; row++) {
            int at = row;
            texts[row] = columns.size() == 1 ? text(columns.get(0), row)
                    : columns.stream().map(column -> text(column, at)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        }
        return texts;
    }

    private static String text(Reading reading, int row) {
        Object value = reading.value(row);
        return value == null ? "" : (String) value;
    }

    String code(int row) {
        return codes[row];
    }

    String title(int row) {
        return titles[row];
    }

    int rows() {
        return codes.length;
    }

    boolean anyCode() {
        return java.util.Arrays.stream(codes).anyMatch(code -> !code.isEmpty());
    }

    boolean anyTitle() {
        return java.util.Arrays.stream(titles).anyMatch(title -> !title.isEmpty());
    }
}
