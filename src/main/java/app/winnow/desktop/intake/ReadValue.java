package app.winnow.desktop.intake;

import app.winnow.desktop.kit.Figures;
import app.winnow.model.Field;
import java.util.List;
import java.util.stream.Collectors;

/** What a cell became, in words: minutes with their unit, several values with commas, dates as 2026-01-31. */
final class ReadValue {
    private static final int TEXT = 60;

    private ReadValue() { }

    /** The value of this field in words; "" when it is unknown. */
    static String of(Object value, Field field) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (value instanceof Double number) {
            String plain = Figures.short1(number);
            return field.shape() == Field.Shape.MINUTES ? plain + "\u00A0min" : plain;
        }
        return value instanceof Boolean yes ? Words.of(yes ? "yes" : "no") : value instanceof app.winnow.model.Status status ? status.word() : value.toString();
    }

    /** A text on one line that is not too long to stand in a table. */
    static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= TEXT ? line : line.substring(0, TEXT - 1) + "…";
    }
}
