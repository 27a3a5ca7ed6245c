package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Progress is told while reading, and whoever listens may stop it. */
class ProgressTest {
    private static final int ROWS = 5_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "csv", "html"})
    void atLeastEveryThousandRowsAreTold(String kind) throws IOException {
        List<Long> told = new ArrayList<>();
        try (Book book = Books.open(file(kind))) {
            assertThat(book.read(book.sheets().get(0), (Watch) (rows, share) -> told.add(rows)).rows()).isEqualTo(ROWS);
        }
        long before = 0;
        for (long rows : told) {
            assertThat(rows - before).isBetween(0L, 1_000L);
            before = rows;
        }
        assertThat(before).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "csv", "html"})
    void whatTheListenerThrowsComesOutAsItIsAndTheFileIsClosed(String kind) throws IOException {
        Path file = file(kind);
        CancellationException stop = new CancellationException("enough");
        try (Book book = Books.open(file)) {
            assertThatThrownBy(() -> book.read(book.sheets().get(0), rows -> {
                if (rows >= 1_000) {
                    throw stop;
                }
            })).isSameAs(stop);
            Path open = Path.of("/proc/self/fd");
            assumeTrue(Files.isDirectory(open));
            try (Stream<Path> files = Files.list(open)) {
                assertThat(files.filter(Files::isSymbolicLink).map(ProgressTest::target)).doesNotContain(file.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "csv", "html"})
    void theBeginningIsReadAloneAndSaysThatThereIsMore(String kind) throws IOException {
        try (Book book = Books.open(file(kind))) {
            Grid beginning = book.beginning(book.sheets().get(0), 100, Watch.NOBODY);
            assertThat(beginning.rows()).isEqualTo(100);
            assertThat(beginning.isWhole()).isFalse();
            Grid whole = book.beginning(book.sheets().get(0), ROWS, Watch.NOBODY);
            assertThat(whole.rows()).isEqualTo(ROWS);
            assertThat(whole.isWhole()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods", "csv", "html"})
    void theShareOfTheWorkOnlyGrowsAndEndsNearAll(String kind) throws IOException {
        List<Double> shares = new ArrayList<>();
        try (Book book = Books.open(file(kind))) {
            book.read(book.sheets().get(0), (rows, share) -> shares.add(share));
        }
        assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1);
        assertThat(shares.get(shares.size() - 1)).isGreaterThan(0.9);
    }

    @Test
    void openingATextCanBeCancelled() throws IOException {
        Path file = Reads.text(folder, "long.csv", "Ropes and knots,20 min\n".repeat(200_000));
        CancellationException stop = new CancellationException("enough");
        assertThatThrownBy(() -> Books.open(file, (rows, share) -> {
            throw stop;
        })).isSameAs(stop);
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private Path file(String kind) throws IOException {
        switch (kind) {
            case "csv":
                return Reads.text(folder, "a.csv", "A,B\n".repeat(ROWS));
            case "html":
                return Reads.text(folder, "a.html", "<table>" + "<tr><td>A</td></tr>".repeat(ROWS) + "</table>");
            case "ods":
                return Zips.ods(folder, "a.ods", "<office:body><office:spreadsheet><table:table table:name='One'>"
                        + "<table:table-row><table:table-cell office:value-type='string'><text:p>A</text:p></table:table-cell></table:table-row>".repeat(ROWS)
                        + "</table:table></office:spreadsheet></office:body>");
            case "xls":
                Path file = folder.resolve("a.xls");
                try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
                    var sheet = workbook.createSheet("One");
                    for (int row = 0; row < ROWS; row++) {
                        sheet.createRow(row).createCell(0).setCellValue("A");
                    }
                    workbook.write(out);
                }
                return file;
            default:
                return Zips.xlsx(folder, "a.xlsx", "<sheetData>" + "<row><c><v>1</v></c></row>".repeat(ROWS) + "</sheetData>");
        }
    }
}
