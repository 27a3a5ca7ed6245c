package app.winnow.intake.form;

import app.winnow.model.Problem;
import app.winnow.sheet.Book;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of pairs of titles of which people say whether they are the same offering: titleA, titleB, same (yes or no), perhaps a description of each. */
public final class PairsForm {
    private static final List<String> COLUMNS = List.of("Title A", "Title B", "Same", "Description A", "Description B");

    private PairsForm() { }

    /** One row that can be used; a description is "" where there is none. */
    public record Row(String titleA, String descriptionA, String titleB, String descriptionB, boolean isSame) { }

    /** All rows that can be used, and what was left out. */
    public record Rows(List<Row> rows, List<Problem> problems) { }

    /**
     * Reads the pairs of a spreadsheet of any kind.
     *
     * @throws Refused when a column is missing, or no row can be used
     */
    public static Rows read(Book book) {
        Grid grid = FormBook.sheet(book, "Pairs", sheet -> table(sheet).isPresent());
        FormTable table = table(grid).orElseThrow(() -> new Refused(Sentences.of(grid.rows() == 0 ? "pairs.empty" : "pairs.no-column", book.file())));
        Complaints complaints = new Complaints(book.file());
        List<Row> rows = new ArrayList<>();
        for (int row = table.first(); row < table.end(); row++) {
            row(table, row, complaints).ifPresent(rows::add);
        }
        if (rows.isEmpty()) {
            throw new Refused(Sentences.of("pairs.no-row", book.file()));
        }
        return new Rows(List.copyOf(rows), complaints.all());
    }

    private static Optional<Row> row(FormTable table, int row, Complaints complaints) {
        String one = table.text(row, "Title A");
        String other = table.text(row, "Title B");
        String same = Headings.plain(table.text(row, "Same"));
        boolean yes = Synonyms.OURS.of("value/yes").contains(same) || Synonyms.OURS.of("pairs/yes").contains(same);
        boolean no = Synonyms.OURS.of("value/no").contains(same) || Synonyms.OURS.of("pairs/no").contains(same);
        if (one.isEmpty() && other.isEmpty()) {
            return Optional.empty();
        }
        if (one.isEmpty() || other.isEmpty()) {
            complaints.add(table.rowNumber(row), table.heading(one.isEmpty() ? "Title A" : "Title B"), "", "pairs.no-title");
            return Optional.empty();
        }
        if (!yes && !no) {
            complaints.add(table.rowNumber(row), table.heading("Same"), table.text(row, "Same"), "pairs.no-answer", table.text(row, "Same"));
            return Optional.empty();
        }
        return Optional.of(new Row(one, table.text(row, "Description A"), other, table.text(row, "Description B"), yes));
    }

    private static Optional<FormTable> table(Grid grid) {
        List<FormTable.Wanted> wanted = COLUMNS.stream().map(column -> new FormTable.Wanted(column, "pairs/" + column, false)).toList();
        return FormTable.find(grid, wanted, places -> places.contains("Title A") && places.contains("Title B") && places.contains("Same"));
    }
}
