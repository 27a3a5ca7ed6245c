package app.winnow.intake;

import app.winnow.model.CatalogImport;
import app.winnow.model.ImportRole;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.SourceTable;
import app.winnow.model.TextColumn;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.ImportCatalog;
import app.winnow.sheet.Cell;
import app.winnow.sheet.Refused;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the change that adds an understood catalog to a portfolio: its table as displayed, its offerings with their facts, and pairs of equal titles. */
public final class CatalogChange {
    private static final int NAMED = 3;

    private CatalogChange() { }

    /**
     * The change; {@code usage} is the time that the file's counts cover, or null when nobody has said.
     *
     * @throws Refused with a sentence for people, when the portfolio has one of the codes already
     */
    public static ImportCatalog of(Understood understood, Portfolio portfolio, UsageWindow usage) {
        List<Offering> offerings = new ImportedOfferings(understood).of(portfolio.imports().size(), Watch.NOBODY);
        List<String> there = offerings.stream().map(Offering::code).filter(code -> portfolio.indexOf(code).isPresent()).toList();
        if (!there.isEmpty()) {
            String named = String.join(", ", there.subList(0, Math.min(NAMED, there.size())));
            throw new Refused(Words.of("refused.codes-there", understood.source().file(), there.size(), named));
        }
        return new ImportCatalog(file(understood, usage), offerings, EqualTitles.among(portfolio, offerings));
    }

    /** The file as it is recorded, as a catalog of its own. */
    static CatalogImport file(Understood understood, UsageWindow usage) {
        return new CatalogImport(table(understood), understood.uses(), usage, understood.dropped(), understood.leftOut(), understood.problems());
    }

    /** The file as it is recorded, as data about offerings, with these problems of its own. */
    static CatalogImport data(Understood understood, UsageWindow usage, List<Problem> more) {
        List<Problem> problems = new ArrayList<>(understood.problemsOfData());
        problems.addAll(more);
        return new CatalogImport(table(understood), understood.uses(), usage, understood.dropped(), understood.leftOut(), problems, ImportRole.DATA);
    }

    private static SourceTable table(Understood understood) {
        Table table = understood.table();
        List<TableColumn> columns = table.columns();
        String sheet = understood.source().sheet() == null ? "" : understood.source().sheet();
        return new SourceTable(understood.source().file(), sheet, table.headingRow(), columns.stream().map(TableColumn::heading).toList(),
                columns.parallelStream().map(CatalogChange::displayed).toList(), table.rowNumbers());
    }

    /** The column's texts as the sheet displays them, each different text once. */
    private static TextColumn displayed(TableColumn column) {
        // Cells that are texts and nothing else differ in their texts; others may be displayed alike.
        boolean differ = column.distinct().stream().allMatch(cell -> cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.BLANK);
        Map<String, Integer> index = new HashMap<>();
        List<String> words = new ArrayList<>(column.distinct().size());
        int[] own = new int[column.distinct().size()];
        java.util.Arrays.fill(own, -1);
        for (int row = 0; row < column.rows(); row++) {
            int code = column.displayed().at(row);
            if (own[code] < 0) {
                String text = column.distinct().get(code).text();
                Integer known = differ ? null : index.putIfAbsent(text, words.size());
                own[code] = known == null ? words.size() : known;
                if (known == null) {
                    words.add(text);
                }
            }
        }
        return TextColumn.of(words, column.rows(), row -> own[column.displayed().at(row)]);
    }
}
