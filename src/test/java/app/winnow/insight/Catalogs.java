package app.winnow.insight;

import app.winnow.model.CatalogImport;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.ImportCatalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Catalogs for tests of findings: offerings of one file with the facts that are told, and the time that its counts cover. */
final class Catalogs {
    static final UsageWindow LAST_YEAR = new UsageWindow(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));

    private final Map<String, Map<Field, Object>> offerings = new LinkedHashMap<>();

    /** One more offering; numbers are doubles. */
    Catalogs with(String code, Object... facts) {
        Map<Field, Object> its = new LinkedHashMap<>();
        for (int at = 0; at < facts.length; at += 2) {
            its.put((Field) facts[at], facts[at + 1] instanceof Integer whole ? Double.valueOf(whole) : facts[at + 1]);
        }
        offerings.put(code, its);
        return this;
    }

    /** Its import; the window may be null. */
    ImportCatalog of(UsageWindow window) {
        List<Offering> all = new ArrayList<>();
        offerings.forEach((code, facts) -> all.add(Offering.imported(code, "Title of " + code, SourceRows.of(0, all.size()), Facts.of(facts))));
        SourceTable table = new SourceTable("catalog.csv", "", 1, List.of(), List.of(), new int[0]);
        return new ImportCatalog(new CatalogImport(table, List.of(), window, List.of(), List.of(), List.of()), all, List.of());
    }
}
