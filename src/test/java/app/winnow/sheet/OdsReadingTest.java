package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets of OpenDocument programs. */
class OdsReadingTest {
    @TempDir
    private Path folder;

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private Grid read(String rows) throws IOException {
        return Reads.first(Zips.ods(folder, "a.ods", "<office:body><office:spreadsheet><table:table table:name='One'>" + rows
                + "</table:table></office:spreadsheet></office:body>"));
    }

    @Test
    void everyKindOfCellIsTypedAndShownAsDisplayed() throws IOException {
        Grid grid = read("<table:table-row>" + cell("office:value-type='string'", "007")
                + cell("office:value-type='float' office:value='1234.5'", "1.234,50") + cell("office:value-type='percentage' office:value='0.85'", "85 %")
                + cell("office:value-type='date' office:date-value='2026-01-31'", "31.01.26") + cell("office:value-type='time' office:time-value='PT36H00M00S'", "36:00")
                + cell("office:value-type='boolean' office:boolean-value='true'", "WAHR")
                + cell("office:value-type='string' calcext:value-type='error' table:formula='of:=NA()'", "#N/A") + "</table:table-row>");
        assertThat(Reads.rows(grid)).containsExactly("007 | 1.234,50 | 85 % | 31.01.26 | 36:00 | WAHR | #N/A");
        assertThat(IntStream.range(0, 7).mapToObj(column -> grid.cell(0, column).kind())).containsExactly(Cell.Kind.TEXT, Cell.Kind.NUMBER,
                Cell.Kind.NUMBER, Cell.Kind.DATE, Cell.Kind.TIME, Cell.Kind.FLAG, Cell.Kind.ERROR);
        assertThat(grid.cell(0, 1).number()).isEqualTo(1234.5);
        assertThat(grid.cell(0, 3).date()).isEqualTo(LocalDateTime.of(2026, 1, 31, 0, 0));
        assertThat(grid.cell(0, 4).number()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void repeatedCellsAndRowsAreUnfoldedAndEmptyOnesOnlyCounted() throws IOException {
        Grid grid = read("<table:table-row table:number-rows-repeated='2'>" + cell("office:value-type='string' table:number-columns-repeated='3'", "x")
                + "<table:table-cell table:number-columns-repeated='16381'/></table:table-row><table:table-row table:number-rows-repeated='1000'><table:table-cell/></table:table-row>"
                + "<table:table-row><table:table-cell table:number-columns-repeated='2'/>" + cell("office:value-type='string'", "y") + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated='1047573'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>");
        assertThat(Reads.rows(grid)).containsExactly("x | x | x", "x | x | x", " |  | y");
        assertThat(grid.rowNumber(2)).isEqualTo(1003);
    }

    @Test
    void blanksBreaksAndCommentsInATextAreAsDisplayed() throws IOException {
        Grid grid = read("<table:table-row><table:table-cell office:value-type='string'><office:annotation><text:p>a comment</text:p></office:annotation>"
                + "<text:p>one<text:s text:c='2'/>two\n   <text:span>three</text:span></text:p><text:p>four<text:line-break/>five</text:p></table:table-cell></table:table-row>");
        assertThat(grid.cell(0, 0).text()).isEqualTo("one  two three\nfour\nfive");
    }

    @Test
    void mergedAreasAndHiddenRows() throws IOException {
        Grid grid = read("<table:table-header-rows><table:table-row>" + cell("office:value-type='string' table:number-columns-spanned='2' table:number-rows-spanned='1'", "Title")
                + "<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row table:visibility='filter'>"
                + cell("office:value-type='string'", "a") + cell("office:value-type='string'", "b") + "</table:table-row>");
        assertThat(grid.merged()).containsExactly(new Grid.Area(0, 0, 0, 1));
        assertThat(grid.hiddenRows()).containsExactly(1);
        assertThat(Reads.rows(grid)).containsExactly("Title | ", "a | b");
    }

    @Test
    void hiddenSheetsAndPivotSheetsAreMarked() throws IOException {
        String table = "<table:table table:name='%s' table:style-name='%s'><table:table-row>" + cell("office:value-type='string'", "%s") + "</table:table-row></table:table>";
        Path file = Zips.ods(folder, "a.ods", "<office:automatic-styles><style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/>"
                + "</style:style></office:automatic-styles><office:body><office:spreadsheet>" + String.format(table, "One", "ta1", "a") + String.format(table, "Two", "ta2", "b")
                + String.format(table, "My pivot", "ta1", "c") + "<table:data-pilot-tables><table:data-pilot-table table:target-range-address=\"'My pivot'.A1:'My pivot'.B9\"/>"
                + "</table:data-pilot-tables></office:spreadsheet></office:body>");
        try (Book book = Books.open(file)) {
            assertThat(book.format()).isEqualTo(Book.Format.ODS);
            assertThat(book.sheets()).containsExactly(new Book.Sheet("One", false, false), new Book.Sheet("Two", true, false), new Book.Sheet("My pivot", false, true));
            assertThat(book.read(book.sheets().get(2), rows -> { }).cell(0, 0).text()).isEqualTo("c");
        }
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsReported() throws IOException {
        Grid grid = read("<table:table-row>" + cell("office:value-type='string'", "a") + "<table:table-cell table:formula='of:=1+1'/></table:table-row>");
        assertThat(grid.troubles()).extracting(Grid.Trouble::message).singleElement().asString().contains("B1");
    }
}
