package app.winnow.journal;

import app.winnow.model.CatalogImport;
import app.winnow.model.ColumnUse;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.TextColumn;
import app.winnow.model.change.ImportCatalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An import as large as a large company's catalog: text of every length, many facts an offering. */
public final class BigImport {
    private BigImport() { }

    /** So many offerings, one row each, in 20 columns. */
    public static ImportCatalog of(int offerings) {
        List<String> headings = new ArrayList<>();
        List<TextColumn> columns = new ArrayList<>();
        for (int column = 0; column < 20; column++) {
            int seed = column;
            headings.add("Column " + column);
            // Half of the columns hold a different text in each row, the others one of a few.
            columns.add(TextColumn.of(IntStream.range(0, offerings).mapToObj(row -> seed % 2 == 0 ? "Text " + seed + " of row " + row : "word " + row % 9).toList()));
        }
        SourceTable table = new SourceTable("catalog.xlsx", "Export", 1, headings, columns, IntStream.range(2, offerings + 2).toArray());
        List<Offering> all = IntStream.range(0, offerings).mapToObj(BigImport::offering).toList();
        return new ImportCatalog(new CatalogImport(table, Collections.nCopies(20, ColumnUse.UNUSED), null, List.of(), List.of(), List.of()), all, List.of());
    }

    private static Offering offering(int row) {
        return Offering.imported("C-" + row, "Offering number " + row, SourceRows.of(0, row), Facts.of(Map.of(Field.DURATION, row % 90 + .5,
                Field.DESCRIPTION, "What people can do after number " + row + ", told in a sentence or two as catalogs do.", Field.UNIT, "Unit " + row % 12,
                Field.COMPLETIONS, (double) (row % 700), Field.LAST_ACTIVITY, LocalDate.of(2026, 1, 1).plusDays(row % 300), Field.LANGUAGE, "en",
                Field.TAGS, List.of("tag " + row % 50, "other"), Field.MANDATORY, row % 20 == 0, Field.OWNER, "Owner " + row % 80, Field.TYPE, "Online")));
    }
}
