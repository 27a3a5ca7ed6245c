package app.winnow.model;

import java.util.List;

/**
 * One imported file: its table, what each column was taken for, the time its usage covers (null = nobody has said), what was dropped or left out,
 * what was not understood, and what the file is to the audit.
 */
public record CatalogImport(SourceTable table, List<ColumnUse> uses, UsageWindow usage, List<Dropped> dropped, List<LeftOut> leftOut,
                            List<Problem> problems, ImportRole role) {

    /** A row of the file that is no offering (a total, a repeated heading, a note), 1-based, and why. */
    public record Dropped(int row, String why) { }

    /** A column that was left out before anything was recorded, and why. */
    public record LeftOut(String heading, String why) { }

    public CatalogImport {
        uses = List.copyOf(uses);
        dropped = List.copyOf(dropped);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
        if (uses.size() != table.headings().size()) {
            throw new IllegalArgumentException("one use a column");
        }
    }

    /** A catalog of its own. */
    public CatalogImport(SourceTable table, List<ColumnUse> uses, UsageWindow usage, List<Dropped> dropped, List<LeftOut> leftOut, List<Problem> problems) {
        this(table, uses, usage, dropped, leftOut, problems, ImportRole.CATALOG);
    }

    /** The same import with another usage window. */
    public CatalogImport withUsage(UsageWindow other) {
        return new CatalogImport(table, uses, other, dropped, leftOut, problems, role);
    }

    /** The same import with another role. */
    public CatalogImport as(ImportRole other) {
        return new CatalogImport(table, uses, usage, dropped, leftOut, problems, other);
    }
}
