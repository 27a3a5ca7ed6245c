package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages that programs save under the name of a spreadsheet. */
class HtmlReadingTest {
    @TempDir
    private Path folder;

    @Test
    void aTableNamedXlsIsReadAsDisplayed() throws IOException {
        Path file = Reads.text(folder, "report.xls", "<html><head><style>td { color: red } table { }</style><script>if (a < b) { '<table>' }</script></head><body><table border=1>\n"
                + "<thead><tr><th>Code</th><th>Title</th></tr></thead><tr><td>007</td><td>First&nbsp;aid &amp; fire &eacute;t&#233; &unknown; R&D</td></tr>"
                + "<!-- <tr><td>no</td></tr> --><TR><TD>8<TD>two<br>lines   here\n and on</TABLE></body></html>");
        try (Book book = Books.open(file)) {
            assertThat(book.format()).isEqualTo(Book.Format.HTML);
            assertThat(book.encoding()).contains("UTF-8");
            assertThat(book.sheets()).containsExactly(new Book.Sheet("Table 1", false, false));
        }
        assertThat(Reads.rows(Reads.first(file))).containsExactly("Code | Title", "007 | First\u00A0aid & fire été &unknown; R&D", "8 | two\nlines here and on");
    }

    @Test
    void cellsOverSeveralColumnsAndRowsKeepTheOthersInPlace() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.html", "<table><tr><td colspan='2'>Head</td><td>c</td></tr><tr><td rowspan=2>a</td><td>b</td><td>c</td></tr>"
                + "<tr><td>d</td><td>e</td></tr><tr><td>&nbsp;</td><td></td></tr><tr><td>f</td></tr></table>"));
        assertThat(Reads.rows(grid)).containsExactly("Head |  | c", "a | b | c", " | d | e", "f |  | ");
        assertThat(grid.merged()).containsExactly(new Grid.Area(0, 0, 0, 1), new Grid.Area(1, 0, 2, 0));
        assertThat(grid.rowNumber(3)).isEqualTo(5);
    }

    @Test
    void onlyTablesThatHoldNoOtherAreSheets() throws IOException {
        Path file = Reads.text(folder, "a.xls", "<table><tr><td>layout<table><tr><td>inner é</td></tr></table></td></tr></table><table><tr><td>second</td></tr></table>",
                Charset.forName("windows-1252"));
        try (Book book = Books.open(file)) {
            assertThat(book.encoding()).contains("windows-1252");
            assertThat(book.sheets()).hasSize(2);
            assertThat(book.read(book.sheets().get(0), rows -> { }).cell(0, 0).text()).isEqualTo("inner é");
            assertThat(book.read(book.sheets().get(1), rows -> { }).cell(0, 0).text()).isEqualTo("second");
        }
    }
}
