package app.winnow.journal.json;

import app.winnow.model.Answers;
import app.winnow.model.CatalogImport;
import app.winnow.model.FactTable;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.FieldValues;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.TextColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Offerings of a fresh import by columns instead of one by one: which rows each was made of, then a part for the codes, one for the titles and one a field.
 * What follows from a column of the file's table, as nearly everything does, is not written again but named.
 */
final class OfferingColumns {
    /** The word in the head of an import that is written so. */
    static final String LAYOUT = "columns";

    private OfferingColumns() { }

    /** Whether these offerings are nothing but imported, all from this one file. */
    private static boolean areFresh(List<Offering> offerings) {
        int source = offerings.isEmpty() ? -1 : offerings.get(0).rows().source();
        for (Offering offering : offerings) {
            boolean imported = offering.own().equals(Facts.NONE) && offering.answers().equals(Answers.NONE) && offering.decision() == null;
            if (!imported || !offering.rows().elsewhere().isEmpty() || source < 0 || offering.rows().source() != source || offering.rows().size() == 0) {
                return false;
            }
        }
        return !offerings.isEmpty();
    }

    /** Whether these offerings are nothing but imported, each from rows of this table. */
    static boolean fit(List<Offering> offerings, SourceTable table) {
        if (!areFresh(offerings)) {
            return false;
        }
        for (Offering offering : offerings) {
            for (int at = 0; at < offering.rows().size(); at++) {
                if (offering.rows().row(at) < 0 || offering.rows().row(at) >= table.rows()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The rows of all offerings, one after the other. */
    private static int[] rowsOf(List<Offering> offerings) {
        int count = 0;
        for (Offering offering : offerings) {
            count += offering.rows().size();
        }
        int[] rows = new int[count];
        int next = 0;
        for (Offering offering : offerings) {
            for (int at = 0; at < offering.rows().size(); at++) {
                rows[next++] = offering.rows().row(at);
            }
        }
        return rows;
    }

    static void write(List<Offering> offerings, CatalogImport catalog, Parts.Sink out) throws IOException {
        boolean single = offerings.stream().allMatch(offering -> offering.rows().size() == 1);
        out.add(Json.object("source", offerings.get(0).rows().source(), "rows", Counted.of(rowsOf(offerings)),
                "counts", single ? null : offerings.stream().mapToInt(offering -> offering.rows().size()).toArray()));
        FactColumn writer = new FactColumn(catalog, offerings.stream().mapToInt(offering -> offering.rows().first()).toArray());
        List<FactColumn.Said> own = List.of(new FactColumn.Said("code", Field.CODE, Offering::code), new FactColumn.Said("title", Field.TITLE, Offering::title));
        Set<Field> known = EnumSet.noneOf(Field.class);
        offerings.forEach(offering -> offering.imported().addKnownTo(known));
        List<FactColumn.Said> facts = known.stream().map(field -> new FactColumn.Said("fact", field, offering -> offering.imported().raw(field))).toList();
        int half = facts.size() / 2;
        List<List<Map<String, Object>>> parts = Stream.of(own, facts.subList(0, half), facts.subList(half, facts.size())).parallel()
                .map(fields -> writer.write(fields, offerings)).toList();
        add(parts.get(0), out);
        out.add(Json.object("facts", known.stream().map(Field::word).toList()));
        add(parts.get(1), out);
        add(parts.get(2), out);
    }

    private static void add(List<Map<String, Object>> parts, Parts.Sink out) throws IOException {
        for (Map<String, Object> part : parts) {
            out.add(part);
        }
    }

    static List<Offering> read(int count, CatalogImport catalog, Parts parts) throws IOException {
        List<SourceRows> rows = rows(count, parts.next());
        int[] firsts = rows.stream().mapToInt(SourceRows::first).toArray();
        FieldValues codes = FactColumn.read("code", Field.CODE, catalog, firsts, parts.next());
        FieldValues titles = FactColumn.read("title", Field.TITLE, catalog, firsts, parts.next());
        Fields head = parts.next();
        List<String> words = head.texts("facts");
        head.end();
        List<FieldValues> columns = new ArrayList<>(words.size());
        for (String word : words) {
            Field field = OfferingCodec.field(word);
            columns.add(FactColumn.read("fact", field, catalog, firsts, parts.next()));
        }
        FactTable facts = new FactTable(columns);
        List<Offering> offerings = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            offerings.add(Offering.imported(text(codes.of(at)), text(titles.of(at)), rows.get(at), facts.facts(at)));
        }
        return offerings;
    }

    private static String text(Object value) throws MadeByNewer {
        return Fields.cast(String.class, value, "text");
    }

    private static List<SourceRows> rows(int count, Fields in) throws MadeByNewer {
        int source = in.whole("source");
        int[] rows = in.wholes("rows");
        Object several = in.value("counts");
        List<Integer> counts = several == null ? null : Fields.members(Integer.class, several, "counts");
        in.end();
        List<SourceRows> all = new ArrayList<>(count);
        int from = 0;
        for (int at = 0; at < count; at++) {
            int to = from + (counts == null ? 1 : at < counts.size() ? counts.get(at) : 0);
            if (to <= from || to > rows.length) {
                throw new MadeByNewer("rows that do not fit their offerings");
            }
            all.add(to == from + 1 ? SourceRows.of(source, rows[from]) : SourceRows.of(source, java.util.Arrays.copyOfRange(rows, from, to)));
            from = to;
        }
        if (from != rows.length) {
            throw new MadeByNewer("rows that do not fit their offerings");
        }
        return all;
    }

    /** The column of the table that a field was read from; -1 when there is not exactly one. */
    static int columnOf(Field field, CatalogImport catalog) {
        int found = -1;
        for (int column = 0; column < catalog.uses().size(); column++) {
            if (catalog.uses().get(column).field() == field) {
                if (found >= 0) {
                    return -1;
                }
                found = column;
            }
        }
        return found;
    }

    static TextColumn column(CatalogImport catalog, int at) throws MadeByNewer {
        if (at < 0 || at >= catalog.table().columns().size()) {
            throw new MadeByNewer("a column that the table does not have");
        }
        return catalog.table().columns().get(at);
    }
}
