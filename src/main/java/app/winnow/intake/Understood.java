package app.winnow.intake;

import app.winnow.intake.form.Mapping;
import app.winnow.model.CatalogImport.Dropped;
import app.winnow.model.CatalogImport.LeftOut;
import app.winnow.model.ColumnUse;
import app.winnow.model.Problem;
import app.winnow.model.UsageWindow;
import app.winnow.sheet.Book;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was understood of a book: everything that {@code inspect} prints, and what is needed to add it to a portfolio ({@link CatalogChange}).
 * Nothing of a column that was left out is in it but its heading.
 */
public final class Understood {

    /**
     * A column that is kept: {@code name} is what people and mappings call it, its heading where that is enough; {@code field} is its word or null; confidence
     * 0-1; {@code parsed} and {@code unknown} count data rows; {@code isReversed} is whether yes means no.
     */
    public record Column(String heading, String name, String field, double confidence, String why, String unit, String dateOrder, int parsed, int unknown, boolean isReversed) { }

    /** A cell: its text as displayed ("" when blank), its value in its field's shape (null when unknown or kept as text), and whether it was not understood. */
    public record CellRead(String text, Object value, boolean isProblem) { }

    /** A table of the book that was not chosen; {@code headingRow} is 1-based, 0 without headings. */
    public record OtherTable(String sheet, int headingRow, int rows, String why) { }

    /** What the file is: its name, format word, encoding and delimiter (null for workbooks) and the sheet's name (null for delimited text). */
    public record Source(String file, String format, String encoding, String delimiter, String sheet) {
        static Source of(Book book, Book.Sheet sheet) {
            return new Source(book.file(), book.format().word(), book.encoding().orElse(null), book.delimiter().orElse(null), sheet.name().isEmpty() ? null : sheet.name());
        }
    }

    private final Source source;
    private final Draft draft;
    private final List<OtherTable> otherTables;
    private final List<Question> questions;
    private final Said said;

    /** What was said of the file, the names of the columns of its table as it was found, before anything was said, and whether all of the book was read. */
    record Said(Wishes wishes, List<String> names, boolean isWhole) { }

    Understood(Source source, Draft draft, List<OtherTable> otherTables, List<Question> questions, Said said) {
        this.said = said;
        this.source = source;
        this.draft = draft;
        this.otherTables = List.copyOf(otherTables);
        this.questions = List.copyOf(questions);
    }

    /** The file and the sheet. */
    public Source source() {
        return source;
    }

    /** Whether this is the whole file; false after a glance at the beginning of a longer one: then rows, offerings and what is asked may still change. */
    public boolean isWhole() {
        return said.isWhole();
    }

    /** 1-based row of the headings; empty when the table has none. */
    public Optional<Integer> headingRow() {
        return draft.table().headingRow() == 0 ? Optional.empty() : Optional.of(draft.table().headingRow());
    }

    /** Data rows read. */
    public int rows() {
        return draft.table().rowsRead();
    }

    /** Whether rows of learners were counted to one row a course. */
    public boolean isCounted() {
        return !draft.table().countedBy().isEmpty();
    }

    /** Rows that are recorded, for {@link #cell} and {@link #rowNumber}: the data rows, or one a course where learners' rows were counted. */
    public int recordedRows() {
        return draft.table().rows();
    }

    /** Offerings after grouping. */
    public int offerings() {
        return draft.groups().size();
    }

    /** Headings by which rows were grouped; empty when every row is an offering. */
    public List<String> groupedBy() {
        return draft.groupedBy();
    }

    /** The kept columns in file order. */
    public List<Column> columns() {
        return draft.meanings().stream().map(meaning -> new Column(meaning.column().heading().strip(), meaning.column().name(), meaning.field() == null ? null : meaning.field().word(),
                meaning.confidence(), meaning.why(), meaning.unit(), meaning.dateOrder() == null ? null : meaning.dateOrder().word(), meaning.parsed(), meaning.unknown(), meaning.reversed())).toList();
    }

    /** Columns that hold learners and were left out. */
    public List<LeftOut> leftOut() {
        return draft.leftOut();
    }

    /** What the file leaves open, most consequential first. */
    public List<Question> questions() {
        return questions;
    }

    /** Whether this obviously is no catalog and nobody has said that it is taken all the same. */
    public boolean isInDoubt() {
        return questions.stream().anyMatch(question -> question.key().equals("catalog") && !Options.text("yes").equals(question.assumed()));
    }

    /** Rows that are no offerings, and why. */
    public List<Dropped> dropped() {
        return draft.dropped();
    }

    /** Cells and rows that were not understood. */
    public List<Problem> problems() {
        return draft.problems();
    }

    /** The tables that were not chosen. */
    public List<OtherTable> otherTables() {
        return otherTables;
    }

    /** The 1-based row in the file of a data row, which counts from 0. */
    public int rowNumber(int row) {
        return draft.table().rowNumbers()[row];
    }

    /** The data row (from 0) of a problem; where its row is not among them, less than 0: -1 less the place at which it would stand. */
    public int rowAt(Problem problem) {
        int[] numbers = draft.table().rowNumbers();
        for (int row = 0; row < numbers.length; row++) {
            if (numbers[row] >= problem.row()) {
                return numbers[row] == problem.row() ? row : -1 - row;
            }
        }
        return -1 - numbers.length;
    }

    /** A cell as displayed and as understood; rows and columns count from 0, columns as in {@link #columns}. */
    public CellRead cell(int row, int column) {
        Reading reading = draft.readings().get(column);
        TableColumn from = draft.meanings().get(column).column();
        return new CellRead(from.cell(row).text(), reading == null ? null : reading.value(row), reading != null && reading.isProblem(row));
    }

    /** The problems of a file that is no catalog, so that a missing title is none. */
    List<Problem> problemsOfData() {
        Set<Problem> naming = new HashSet<>(draft.naming());
        return draft.problems().stream().filter(problem -> !naming.contains(problem)).toList();
    }

    /** What was said of the file, every answer in its place; its name is that of the mapping in use. */
    public Wishes wishes() {
        return said.wishes();
    }

    /** The names of the columns as they were found before anything was said of headings, those left out included: what a mapping is remembered by. */
    public List<String> names() {
        return said.names();
    }

    /** The time that the counts cover, as far as somebody said. */
    public Optional<UsageWindow> usage() {
        return said.wishes().answer("usage-window", "").flatMap(Wishes::window);
    }

    /** All of this as a mapping with every column and every answer spelled out; given back, the file is understood the same way. */
    public Mapping mapping() {
        return Spelled.out(this);
    }

    List<ColumnUse> uses() {
        return draft.meanings().stream().map(meaning -> meaning.field() == null ? ColumnUse.UNUSED
                : new ColumnUse(meaning.field(), meaning.unit(), meaning.dateOrder() == null ? null : meaning.dateOrder().word())).toList();
    }

    Table table() {
        return draft.table();
    }

    List<ColumnMeaning> meanings() {
        return draft.meanings();
    }

    Map<Integer, Reading> readings() {
        return draft.readings();
    }

    List<Group> groups() {
        return draft.groups();
    }
}
