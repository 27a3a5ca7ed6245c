package app.winnow.journal.json;

import app.winnow.model.CatalogImport;
import app.winnow.model.Codes;
import app.winnow.model.Field;
import app.winnow.model.FieldValues;
import app.winnow.model.Offering;
import app.winnow.model.TextColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What all offerings say in one field. Where it follows from the text that one column of the table has in each offering's first row, the column is named,
 * with the value of each text of it unless that is the text itself; else the different values stand here, and for each offering the number of its own, -1 for none.
 */
final class FactColumn {
    private static final Object NOT_SEEN = new Object();

    private final CatalogImport catalog;
    private final int[] firsts;

    /** {@code firsts} are the first rows of the offerings. */
    FactColumn(CatalogImport catalog, int[] firsts) {
        this.catalog = catalog;
        this.firsts = firsts;
    }

    /** A field as it is called in its part, and where an offering has it. */
    record Said(String name, Field field, Function<Offering, Object> fact) { }

    /** A part a field. All are looked at in one walk over the offerings, since it is the walk that takes its time. */
    List<Map<String, Object>> write(List<Said> fields, List<Offering> offerings) {
        int[] columns = fields.stream().mapToInt(said -> OfferingColumns.columnOf(said.field(), catalog)).toArray();
        Object[][] byText = byText(fields, columns, offerings);
        List<Map<String, Object>> parts = new ArrayList<>(columns.length);
        for (int at = 0; at < columns.length; at++) {
            parts.add(part(fields.get(at), columns[at], byText[at], offerings));
        }
        return parts;
    }

    private Map<String, Object> part(Said said, int at, Object[] byText, List<Offering> offerings) {
        Map<String, Object> part = Json.object(said.name(), said.field().word());
        if (byText == null) {
            listed(part, offerings, said.fact());
        } else {
            part.put("column", at);
            if (!areTexts(byText, catalog.table().columns().get(at).words())) {
                List<Object> values = new ArrayList<>(byText.length);
                for (Object value : byText) {
                    values.add(value == NOT_SEEN ? null : OfferingCodec.fact(value));
                }
                part.put("values", values);
            }
        }
        return part;
    }

    /** For each field the value of each text of its column; null when one text has several, or where it has no column. */
    private Object[][] byText(List<Said> fields, int[] columns, List<Offering> offerings) {
        Object[][] values = new Object[columns.length][];
        for (int at = 0; at < columns.length; at++) {
            values[at] = columns[at] < 0 ? null : new Object[catalog.table().columns().get(columns[at]).words().size()];
            if (values[at] != null) {
                java.util.Arrays.fill(values[at], NOT_SEEN);
            }
        }
        for (int row = 0; row < firsts.length; row++) {
            Offering offering = offerings.get(row);
            for (int at = 0; at < columns.length; at++) {
                if (values[at] != null && !fits(values[at], catalog.table().columns().get(columns[at]).code(firsts[row]), fields.get(at).fact().apply(offering))) {
                    values[at] = null;
                }
            }
        }
        return values;
    }

    /** Whether this text has no other value so far. */
    private static boolean fits(Object[] values, int code, Object value) {
        if (values[code] == NOT_SEEN) {
            values[code] = value;
        }
        return values[code] == value || values[code] != null && values[code].equals(value);
    }

    /** Whether each value is its text, and none where the text is blank. */
    private static boolean areTexts(Object[] values, List<String> texts) {
        for (int code = 0; code < values.length; code++) {
            boolean blank = texts.get(code).isEmpty();
            if (values[code] != NOT_SEEN && (blank ? values[code] != null : !texts.get(code).equals(values[code]))) {
                return false;
            }
        }
        return true;
    }

    private static void listed(Map<String, Object> part, List<Offering> offerings, Function<Offering, Object> fact) {
        Map<Object, Integer> numbers = new HashMap<>();
        List<Object> values = new ArrayList<>();
        int[] codes = new int[offerings.size()];
        for (int at = 0; at < codes.length; at++) {
            Object value = fact.apply(offerings.get(at));
            codes[at] = value == null ? -1 : numbers.computeIfAbsent(value, fresh -> {
                values.add(OfferingCodec.fact(fresh));
                return values.size() - 1;
            });
        }
        part.put("values", values);
        part.put("codes", codes);
    }

    /** What was written so, as values of the offerings by their number. */
    static FieldValues read(String name, Field field, CatalogImport catalog, int[] firsts, Fields in) throws MadeByNewer {
        if (!in.text(name).equals(field.word())) {
            throw new MadeByNewer("another " + name);
        }
        TextColumn column = in.has("column") ? OfferingColumns.column(catalog, in.whole("column")) : null;
        List<Object> values = in.has("values") ? values(field, in.value("values")) : textsOf(column);
        FieldValues read = column == null ? listed(field, values, in.wholes("codes"), firsts.length) : byColumn(field, values, column, firsts);
        in.end();
        return read;
    }

    private static FieldValues byColumn(Field field, List<Object> values, TextColumn column, int[] firsts) throws MadeByNewer {
        if (values.size() < column.words().size()) {
            throw new MadeByNewer("a value that is not there");
        }
        boolean isRowByRow = firsts.length == column.size();
        for (int at = 0; at < firsts.length; at++) {
            if (firsts[at] < 0 || firsts[at] >= column.size()) {
                throw new MadeByNewer("a row that the table does not have");
            }
            isRowByRow &= firsts[at] == at;
        }
        return new FieldValues(field, values.toArray(), isRowByRow ? column.codes() : new Codes(firsts.length, values.size(), at -> column.code(firsts[at])));
    }

    /** Values that stand here themselves: their numbers count from -1, which is none. */
    private static FieldValues listed(Field field, List<Object> values, int[] codes, int count) throws MadeByNewer {
        for (int code : codes) {
            if (code < -1 || code >= values.size()) {
                throw new MadeByNewer("a value that is not there");
            }
        }
        if (codes.length != count) {
            throw new MadeByNewer("values that do not fit their offerings");
        }
        List<Object> withNone = new ArrayList<>(values.size() + 1);
        withNone.add(null);
        withNone.addAll(values);
        return new FieldValues(field, withNone.toArray(), new Codes(count, withNone.size(), at -> codes[at] + 1));
    }

    private static List<Object> values(Field field, Object json) throws MadeByNewer {
        List<Object> values = new ArrayList<>();
        for (Object value : Fields.cast(List.class, json, "values")) {
            values.add(OfferingCodec.fact(field, value));
        }
        return values;
    }

    private static List<Object> textsOf(TextColumn column) throws MadeByNewer {
        if (column == null) {
            throw new MadeByNewer("values without their column");
        }
        List<Object> texts = new ArrayList<>(column.words().size());
        column.words().forEach(text -> texts.add(text.isEmpty() ? null : text));
        return Collections.unmodifiableList(texts);
    }
}
