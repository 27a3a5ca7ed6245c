package app.winnow.journal.json;

import app.winnow.model.CatalogImport;
import app.winnow.model.ColumnUse;
import app.winnow.model.Field;
import app.winnow.model.FileRole;
import app.winnow.model.ImportRole;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.Problem;
import app.winnow.model.SourceTable;
import app.winnow.model.TextColumn;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.ImportCatalog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An import in parts: what it was, then a part a column, an offering, a proposed pair. */
final class CatalogCodec {
    private CatalogCodec() { }

    static void write(ImportCatalog change, Map<String, Object> head, Parts.Sink out) throws IOException {
        head(change.catalog(), head);
        head.putAll(Json.object("offerings", change.offerings().size(), "proposed", change.proposed().size()));
        boolean byColumns = OfferingColumns.fit(change.offerings(), change.catalog().table());
        if (byColumns) {
            head.put("layout", OfferingColumns.LAYOUT);
        }
        out.add(head);
        columns(change.catalog().table(), out);
        if (byColumns) {
            OfferingColumns.write(change.offerings(), change.catalog(), out);
        }
        offerings(byColumns ? List.of() : change.offerings(), change.proposed(), out);
    }

    /** Everything of a file but the cells of its table. What it is to the audit is written where it is no catalog of its own. */
    static void head(CatalogImport catalog, Map<String, Object> head) {
        SourceTable table = catalog.table();
        head.putAll(Json.object("file", table.file(), "sheet", table.sheet(), "headingRow", table.headingRow(), "headings", table.headings(),
                "rowNumbers", Counted.of(table.rows(), table::rowNumber),
                "uses", catalog.uses().stream().map(CatalogCodec::use).toList(), "usage", usage(catalog.usage()),
                "dropped", catalog.dropped().stream().map(row -> Json.object("row", row.row(), "why", row.why())).toList(),
                "leftOut", catalog.leftOut().stream().map(column -> Json.object("heading", column.heading(), "why", column.why())).toList(),
                "problems", catalog.problems().stream().map(CatalogCodec::problem).toList()));
        ImportRole role = catalog.role();
        if (!role.equals(ImportRole.CATALOG)) {
            head.put("role", Json.object("role", role.role().word(), "updates", role.updates().stream().mapToInt(Integer::intValue).toArray()));
        }
    }

    static void columns(SourceTable table, Parts.Sink out) throws IOException {
        for (TextColumn column : table.columns()) {
            out.add(Json.object("words", column.words(), "codes", Counted.of(column.size(), column::code)));
        }
    }

    static void offerings(List<Offering> offerings, List<Pair> proposed, Parts.Sink out) throws IOException {
        for (Offering offering : offerings) {
            out.add(OfferingCodec.write(offering));
        }
        for (Pair pair : proposed) {
            out.add(Json.object("first", pair.first(), "second", pair.second()));
        }
    }

    static ImportCatalog read(Fields head, Parts parts) throws IOException {
        CatalogImport catalog = catalog(head, parts);
        ImportCatalog change = new ImportCatalog(catalog, head.has("layout") ? byColumns(head, catalog, parts) : offerings(head, parts), proposed(head, parts));
        head.end();
        return change;
    }

    private static List<Offering> byColumns(Fields head, CatalogImport catalog, Parts parts) throws IOException {
        String layout = head.text("layout");
        if (!layout.equals(OfferingColumns.LAYOUT)) {
            throw new MadeByNewer("the layout " + layout);
        }
        return OfferingColumns.read(head.whole("offerings"), catalog, parts);
    }

    static CatalogImport catalog(Fields head, Parts parts) throws IOException {
        List<String> headings = head.texts("headings");
        return bare(head, headings, columns(parts, headings.size())).as(role(head));
    }

    static List<Offering> offerings(Fields head, Parts parts) throws IOException {
        List<Offering> offerings = new ArrayList<>();
        for (int left = head.whole("offerings"); left > 0; left--) {
            offerings.add(OfferingCodec.read(parts.next()));
        }
        return offerings;
    }

    static List<Pair> proposed(Fields head, Parts parts) throws IOException {
        List<Pair> proposed = new ArrayList<>();
        for (int left = head.whole("proposed"); left > 0; left--) {
            Fields in = parts.next();
            proposed.add(Pair.of(in.text("first"), in.text("second")));
            in.end();
        }
        return proposed;
    }

    private static ImportRole role(Fields head) throws MadeByNewer {
        if (!head.has("role")) {
            return ImportRole.CATALOG;
        }
        Fields in = head.object("role");
        ImportRole role = new ImportRole(Words.find(FileRole.class, in.text("role")), java.util.Arrays.stream(in.wholes("updates")).boxed().toList());
        in.end();
        return role;
    }

    private static CatalogImport bare(Fields head, List<String> headings, List<TextColumn> columns) throws MadeByNewer {
        SourceTable table = new SourceTable(head.text("file"), head.text("sheet"), head.whole("headingRow"), headings, columns, head.wholes("rowNumbers"));
        List<ColumnUse> uses = new ArrayList<>();
        for (Fields use : head.objects("uses")) {
            String field = use.textOrNull("field");
            uses.add(new ColumnUse(field == null ? null : OfferingCodec.field(field), use.textOrNull("unit"), use.textOrNull("dateOrder")));
            use.end();
        }
        return new CatalogImport(table, uses, usage(head.value("usage")), dropped(head.objects("dropped")), leftOut(head.objects("leftOut")),
                problems(head.objects("problems")));
    }

    private static List<TextColumn> columns(Parts parts, int count) throws IOException {
        List<TextColumn> columns = new ArrayList<>();
        for (int left = count; left > 0; left--) {
            Fields in = parts.next();
            columns.add(TextColumn.of(in.texts("words"), in.wholes("codes")));
            in.end();
        }
        return columns;
    }

    private static Map<String, Object> use(ColumnUse use) {
        Field field = use.field();
        return Json.object("field", field == null ? null : field.word(), "unit", use.unit(), "dateOrder", use.dateOrder());
    }

    static Map<String, Object> usage(UsageWindow usage) {
        return usage == null ? null : Json.object("from", usage.from().toString(), "to", usage.to().toString());
    }

    static UsageWindow usage(Object value) throws MadeByNewer {
        if (value == null) {
            return null;
        }
        Fields in = Fields.of(value);
        UsageWindow usage = new UsageWindow(Fields.date(in.text("from")), Fields.date(in.text("to")));
        in.end();
        return usage;
    }

    private static List<CatalogImport.Dropped> dropped(List<Fields> all) throws MadeByNewer {
        List<CatalogImport.Dropped> dropped = new ArrayList<>();
        for (Fields in : all) {
            dropped.add(new CatalogImport.Dropped(in.whole("row"), in.text("why")));
            in.end();
        }
        return dropped;
    }

    private static List<CatalogImport.LeftOut> leftOut(List<Fields> all) throws MadeByNewer {
        List<CatalogImport.LeftOut> leftOut = new ArrayList<>();
        for (Fields in : all) {
            leftOut.add(new CatalogImport.LeftOut(in.text("heading"), in.text("why")));
            in.end();
        }
        return leftOut;
    }

    private static Map<String, Object> problem(Problem problem) {
        return Json.object("file", problem.file(), "row", problem.row(), "column", problem.column(), "text", problem.text(), "message", problem.message());
    }

    private static List<Problem> problems(List<Fields> all) throws MadeByNewer {
        List<Problem> problems = new ArrayList<>();
        for (Fields in : all) {
            problems.add(new Problem(in.text("file"), in.whole("row"), in.text("column"), in.text("text"), in.text("message")));
            in.end();
        }
        return problems;
    }
}
