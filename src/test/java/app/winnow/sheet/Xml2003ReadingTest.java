package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML spreadsheets of Excel 2003, as older systems export them under the name .xls. */
class Xml2003ReadingTest {
    private static final String STYLES = "<Styles><Style ss:ID='Default'><NumberFormat/></Style><Style ss:ID='day'><NumberFormat ss:Format='Short Date'/></Style>"
            + "<Style ss:ID='wide' ss:Parent='day'><Font/></Style><Style ss:ID='time'><NumberFormat ss:Format='h:mm'/></Style><Style ss:ID='share'><NumberFormat ss:Format='Percent'/></Style>"
            + "<Style ss:ID='answer'><NumberFormat ss:Format='Yes/No'/></Style></Styles>";

    @TempDir
    private Path folder;

    private static String workbook(String sheets) {
        return "<?mso-application progid='Excel.Sheet'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:x='urn:schemas-microsoft-com:office:excel' "
                + "xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet' xmlns:html='http://www.w3.org/TR/REC-html40'>" + STYLES + sheets + "</Workbook>";
    }

    private static String sheet(String rows) {
        return "<Worksheet ss:Name='One'><Table>" + rows + "</Table></Worksheet>";
    }

    private Path file(String sheets) throws IOException {
        return Reads.text(folder, "export.xls", "<?xml version='1.0'?>" + workbook(sheets));
    }

    private Grid read(String rows) throws IOException {
        return Reads.first(file(sheet(rows)));
    }

    private Cell one(String cell) throws IOException {
        return read("<Row>" + cell + "</Row>").cell(0, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Cell><Data ss:Type='String'>First &amp; aid</Data></Cell>                                  | TEXT   | First & aid
            <Cell><ss:Data ss:Type='String'>a <html:B>bold</html:B> word</ss:Data></Cell>               | TEXT   | a bold word
            <Cell><Data ss:Type='Number'>1234.5</Data></Cell>                                           | NUMBER | 1234.5
            <Cell ss:StyleID='share'><Data ss:Type='Number'>0.85</Data></Cell>                          | NUMBER | 85.00%
            <Cell ss:StyleID='answer'><Data ss:Type='Number'>0</Data></Cell>                            | NUMBER | No
            <Cell ss:StyleID='day'><Data ss:Type='DateTime'>2024-03-14T00:00:00.000</Data></Cell>       | DATE   | 3/14/2024
            <Cell ss:StyleID='wide'><Data ss:Type='DateTime'>2024-03-14T00:00:00.000</Data></Cell>      | DATE   | 3/14/2024
            <Cell><Data ss:Type='DateTime'>2024-03-14T00:00:00.000</Data></Cell>                        | DATE   | 3/14/2024
            <Cell ss:StyleID='time'><Data ss:Type='DateTime'>1899-12-31T01:30:00.000</Data></Cell>      | TIME   | 1:30
            <Cell><Data ss:Type='Boolean'>1</Data></Cell>                                               | FLAG   | TRUE
            <Cell><Data ss:Type='Error'>#N/A</Data></Cell>                                              | ERROR  | #N/A
            <Cell ss:Formula='=1+1'><Data ss:Type='Number'>2</Data></Cell>                              | NUMBER | 2
            <Cell><Data ss:Type='Number'>many</Data></Cell>                                             | TEXT   | many
            <Cell><Comment><ss:Data>a remark</ss:Data></Comment><Data ss:Type='String'>x</Data></Cell>  | TEXT   | x
            """)
    void everyKindOfCellIsDisplayedAsInExcel(String cell, Cell.Kind kind, String text) throws IOException {
        assertThat(one(cell).kind()).isEqualTo(kind);
        assertThat(one(cell).text()).isEqualTo(text);
    }

    @Test
    void datesOfTheOtherCalendarAreTheSameDay() throws IOException {
        Path file = Reads.text(folder, "export.xls", workbook("<x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook>"
                + sheet("<Row><Cell ss:StyleID='day'><Data ss:Type='DateTime'>2024-03-14T00:00:00.000</Data></Cell></Row>")));
        assertThat(Reads.first(file).cell(0, 0).date()).isEqualTo(LocalDateTime.of(2024, 3, 14, 0, 0));
    }

    @Test
    void placesThatAreNamedAndThoseThatAreNot() throws IOException {
        Grid grid = read("<Column/><Row><Cell ss:MergeAcross='1'><Data ss:Type='String'>A</Data></Cell><Cell><Data ss:Type='String'>C</Data></Cell></Row>"
                + "<Row ss:Index='4' ss:Hidden='1'><Cell ss:Index='2'><Data ss:Type='String'>B</Data></Cell></Row><Row ss:Span='2'/>"
                + "<Row><Cell ss:MergeDown='1'><Data ss:Type='String'>D</Data></Cell></Row><Row><Cell ss:Index='3'><Data ss:Type='String'>E</Data></Cell></Row>");
        assertThat(Reads.rows(grid)).containsExactly("A |  | C", " | B | ", "D |  | ", " |  | E");
        assertThat(grid.rowNumber(1)).isEqualTo(4);
        assertThat(grid.rowNumber(2)).isEqualTo(8);
        assertThat(grid.hiddenRows()).containsExactly(1);
        assertThat(grid.merged()).containsExactly(new Grid.Area(0, 0, 0, 1), new Grid.Area(2, 0, 3, 0));
    }

    @Test
    void aFormulaThatWasNeverCalculatedAndANumberThatIsNoneAreReported() throws IOException {
        Grid grid = read("<Row><Cell ss:Formula='=1+1'/><Cell><Data ss:Type='Number'>many</Data></Cell></Row>");
        assertThat(grid.troubles()).extracting(Grid.Trouble::message).satisfiesExactly(first -> assertThat(first).contains("A1 was never calculated"), second -> assertThat(second).contains("B1"));
    }

    @Test
    void sheetsAreListedHiddenOnesToo() throws IOException {
        Path file = file(sheet("<Row><Cell><Data ss:Type='String'>A</Data></Cell></Row>") + "<Worksheet ss:Name='Two'><Table/><x:WorksheetOptions><x:Visible>SheetVeryHidden</x:Visible></x:WorksheetOptions></Worksheet>"
                + "<Worksheet ss:Name='Three'><Table><Row><Cell><Data ss:Type='String'>third</Data></Cell></Row></Table><x:PivotTable><x:Name>p</x:Name></x:PivotTable></Worksheet>");
        try (Book book = Books.open(file)) {
            assertThat(book.format()).isEqualTo(Book.Format.XLS);
            assertThat(book.sheets()).containsExactly(new Book.Sheet("One", false, false), new Book.Sheet("Two", true, false), new Book.Sheet("Three", false, true));
            assertThat(book.read(book.sheets().get(2), rows -> { }).cell(0, 0).text()).isEqualTo("third");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "ISO-8859-1"})
    void theEncodingIsTheOneDeclared(String encoding) throws IOException {
        String text = "<?xml version='1.0' encoding='" + encoding + "'?>" + workbook(sheet("<Row><Cell><Data ss:Type='String'>Sécurité</Data></Cell></Row>"));
        assertThat(Reads.first(Reads.text(folder, "a.xls", text, Charset.forName(encoding))).cell(0, 0).text()).isEqualTo("Sécurité");
    }

    @Test
    void aPlaceFarOutsideIsNotFilled() throws IOException {
        Grid grid = read("<Column ss:Index='2000000000' ss:Span='2000000000'/><Row ss:Span='2000000000'/><Row><Cell ss:Index='2000000000' ss:MergeAcross='2000000000' ss:MergeDown='2000000000'>"
                + "<Data ss:Type='String'>x</Data></Cell><Cell><Data ss:Type='String'>y</Data></Cell></Row><Row><Cell ss:Index='-5'><Data ss:Type='String'>z</Data></Cell></Row>");
        assertThat(Reads.rows(grid)).containsExactly("z");
        assertThat(grid.troubles()).isNotEmpty();
    }

    @Test
    void aFlatOpenDocumentIsReadLikeAPackedOne() throws IOException {
        String text = "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
                + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><office:body><office:spreadsheet>"
                + "<table:table table:name='One'><table:table-row><table:table-cell office:value-type='string'><text:p>First aid</text:p></table:table-cell></table:table-row></table:table>"
                + "</office:spreadsheet></office:body></office:document>";
        try (Book book = Books.open(Reads.text(folder, "a.fods", text))) {
            assertThat(book.format()).isEqualTo(Book.Format.ODS);
            assertThat(book.read(book.sheets().get(0), rows -> { }).cell(0, 0).text()).isEqualTo("First aid");
        }
    }

    @Test
    void whatBreaksOffIsRefused() throws IOException {
        byte[] sound = ("<?xml version='1.0'?>" + workbook(sheet("<Row><Cell><Data ss:Type='String'>A</Data></Cell></Row>"))).getBytes(StandardCharsets.UTF_8);
        Path file = Reads.bytes(folder, "a.xls", java.util.Arrays.copyOf(sound, sound.length - 30));
        assertThatThrownBy(() -> Reads.first(file)).isInstanceOf(Refused.class).hasMessageContaining("damaged or incomplete");
    }

    @org.junit.jupiter.api.Test
    void bareAmpersandsAndControlCharactersAreReadAndToldInOneLine() throws IOException {
        Grid grid = read("<Row><Cell><Data ss:Type='String'>Health & safety</Data></Cell><Cell><Data ss:Type='String'>R&D\u0001 &amp; more</Data></Cell></Row>");
        assertThat(Reads.rows(grid)).containsExactly("Health & safety | R&D & more");
        assertThat(grid.troubles()).singleElement().satisfies(trouble -> assertThat(trouble.message()).contains("in 3 places"));
    }
}
