package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile files end in a grid with troubles or in a sentence, within bounds. */
@Timeout(120)
class HostileFilesTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private static void repeat(OutputStream out, String text, int bytes) throws IOException {
        byte[] block = text.repeat(Math.max(1, 8192 / text.length())).getBytes(StandardCharsets.US_ASCII);
        for (int written = 0; written < bytes; written += block.length) {
            out.write(block);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Path file, String said) {
        assertThatThrownBy(() -> Reads.first(file)).isInstanceOf(Refused.class).hasMessageContaining(said);
    }

    @Test
    void aSheetThatUnpacksWithoutEndIsStopped() throws IOException {
        Path file = Zips.xlsx(folder, "bomb.xlsx", Zips.MAIN, out -> {
            write(out, "<worksheet><sheetData>");
            repeat(out, " ", 80 * MEGABYTE);
        }, out -> write(out, "<sst/>"), "<s/>");
        assertRefused(file, "unpacks to far more");
    }

    @Test
    void oneSharedTextWithoutEndIsStopped() throws IOException {
        Path file = Zips.xlsx(folder, "long.xlsx", Zips.MAIN, out -> write(out, "<worksheet><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>"), out -> {
            write(out, "<sst><si><t>");
            repeat(out, "a", 80 * MEGABYTE);
            write(out, "</t></si></sst>");
        }, "<s/>");
        assertRefused(file, "unpacks to far more");
    }

    @Test
    void aTextLongerThanACellIsCutAndReported() throws IOException {
        Path file = Zips.xlsx(folder, "long.xlsx", Zips.MAIN, "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData>",
                "<sst><si><t>" + "word and ".repeat(MEGABYTE / 9) + "</t></si></sst>", "<s/>");
        Grid grid = Reads.first(file);
        assertThat(grid.cell(0, 0).text()).hasSize(32_767).startsWith("word and word");
        assertThat(Reads.troubledRows(grid)).containsExactly(1);
    }

    @Test
    void aTagThatNeverEndsIsStopped() throws IOException {
        Path file = Zips.xlsx(folder, "tag.xlsx", "<sheetData><row r='1' spans='" + "1:9 ".repeat(MEGABYTE) + "'/></sheetData>");
        assertRefused(file, "tag in this file does not end");
    }

    @Test
    void entitiesOfItsOwnAreNeverExpanded() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" '&a").append(i - 1).append(";&a").append(i - 1).append(";'>");
        }
        laughs.append("]><worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>x&a29;</t></is></c></row></sheetData></worksheet>");
        assertThat(outcome(Zips.xlsx(folder, "laughs.xlsx", Zips.MAIN, out -> write(out, laughs.toString()), out -> write(out, "<sst/>"), "<s/>"))).doesNotContain("haha");
    }

    @Test
    void nothingIsFetchedFromOutside() throws IOException {
        Path secret = Reads.text(folder, "secret.txt", "the secret");
        String sheet = "<!DOCTYPE worksheet [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]><worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>x&s;</t></is></c></row></sheetData></worksheet>";
        assertThat(outcome(Zips.xlsx(folder, "outside.xlsx", Zips.MAIN, out -> write(out, sheet), out -> write(out, "<sst/>"), "<s/>"))).doesNotContain("the secret");
    }

    @Test
    void tagsWithinTagsWithoutEndAreRefused() throws IOException {
        assertRefused(Zips.xlsx(folder, "deep.xlsx", Zips.MAIN, out -> repeat(out, "<a>", 3 * MEGABYTE), out -> write(out, "<sst/>"), "<s/>"), "damaged or incomplete");
    }

    @Test
    void columnsBeyondTheLastAreLeftOutAndReported() throws IOException {
        Grid workbook = Reads.first(Zips.xlsx(folder, "wide.xlsx", "<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>2</v></c><c r='XFE1'><v>3</v></c><c r='ZZZZZZZZ1'><v>4</v></c></row></sheetData>"));
        assertThat(workbook.columns()).isEqualTo(16_384);
        assertThat(Reads.troubledRows(workbook)).containsExactly(1);
        Grid text = Reads.first(Reads.text(folder, "wide.csv", "a,b,c\n" + "1,".repeat(1_000_000) + "1\n4,5,6\n"));
        assertThat(text.columns()).isEqualTo(16_384);
        assertThat(text.rows()).isEqualTo(3);
        assertThat(Reads.troubledRows(text)).contains(2);
    }

    @Test
    void quotesThatNeverCloseCostNoMoreThanASecondLook() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "quotes.csv", "Code,Title\n" + "1,\"\"\"abc\n".repeat(150_000)));
        assertThat(grid.rows()).isEqualTo(150_001);
        assertThat(grid.troubles()).hasSizeGreaterThan(100);
    }

    @Test
    void aLineFullOfOpenQuotesIsReadOnce() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "quotes.csv", "Code,Title\n" + ",\"a".repeat(500_000) + "\nA,B\n"));
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.cell(2, 1).text()).isEqualTo("B");
        assertThat(grid.troubles()).isNotEmpty();
    }

    @Test
    void aVeryLongCellOfATextIsKeptAndALongerOneCutAndBothReported() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "long.csv", "Code,Title\nA," + "x".repeat(100_000) + "\nB," + "y".repeat(5_000_000) + "\nC,end\n"));
        assertThat(grid.cell(1, 1).text()).hasSize(100_000);
        assertThat(grid.cell(2, 1).text()).hasSize(1_000_000);
        assertThat(grid.cell(3, 1).text()).isEqualTo("end");
        assertThat(Reads.troubledRows(grid)).contains(2, 3);
    }

    @Test
    void aSheetFilledByRepeatingOneCellIsRefusedBeforeMemoryEnds() throws IOException {
        Path file = Zips.ods(folder, "fill.ods", "<office:body><office:spreadsheet><table:table table:name='One'><table:table-row table:number-rows-repeated='1048576'>"
                + "<table:table-cell table:number-columns-repeated='16384' office:value-type='string'><text:p>x</text:p></table:table-cell></table:table-row>"
                + "</table:table></office:spreadsheet></office:body>");
        assertRefused(file, "more memory");
    }

    @Test
    void mergedAreasOverEverythingCostNoMoreThanTheSheet() throws IOException {
        Grid grid = Reads.first(Zips.xlsx(folder, "merged.xlsx", "<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='1000000'><c r='C1000000'><v>2</v></c></row></sheetData><mergeCells>"
                + "<mergeCell ref='A1:XFD1048576'/>".repeat(50_000) + "<mergeCell ref='nonsense'/><mergeCell ref='B2:A1'/></mergeCells>"));
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(grid.cell(0, 0).text()).isEqualTo("1");
    }

    @Test
    void troublesAreCountedWhenThereAreTooManyToList() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "A,B,C\n" + "1,2,3\n".repeat(6_000) + "1,2\n".repeat(5_000)));
        assertThat(grid.troubles()).hasSize(1_001);
        assertThat(grid.troubles().get(1_000).message()).startsWith("4000 more");
    }

    @Test
    void partsThatPointNowhereAreRefused() throws IOException {
        assertRefused(Zips.write(folder, "a.xlsx", "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook><sheets><sheet name='One'/></sheets></workbook>"), "damaged or incomplete");
        assertRefused(Zips.xlsx(folder, "b.xlsx", Zips.MAIN, out -> write(out, "<html/>"), out -> write(out, "<sst/>"), "<s/>"), "damaged or incomplete");
    }

    @Test
    void aBitThatFellOverIsNotTakenForAnotherValue() throws IOException {
        Path file = folder.resolve("flipped.xlsx");
        Path sound = Zips.xlsx(folder, "sound.xlsx", "<sheetData><row><c><v>1234567</v></c></row></sheetData>");
        try (ZipFile from = new ZipFile(sound.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry part : from.stream().toList()) {
                byte[] content = from.getInputStream(part).readAllBytes();
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry stored = new ZipEntry(part.getName());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(content.length);
                stored.setCrc(sum.getValue());
                to.putNextEntry(stored);
                to.write(content);
            }
        }
        assertThat(Reads.first(file).cell(0, 0).number()).isEqualTo(1234567);
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Files.write(file, bytes.replace("1234567", "1234597").getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(file, "damaged or incomplete");
    }

    @Test
    void partsThatLeadOutOfTheArchiveAreOnlyNames() throws IOException {
        Path outside = Reads.text(folder, "sheet.xml", "<worksheet><sheetData><row><c><v>666</v></c></row></sheetData></worksheet>");
        String workbook = "<workbook xmlns:r='r'><sheets><sheet name='One' r:id='r1'/></sheets></workbook>";
        for (String target : new String[] {"../../../../sheet.xml", outside.toString(), outside.toUri().toString(), "http://localhost/sheet.xml"}) {
            Path file = Zips.write(folder, "a.xlsx", "[Content_Types].xml", "<Types/>", "xl/workbook.xml", workbook, "/../../evil.xml", "<x/>", "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='" + target + "'/></Relationships>");
            assertRefused(file, "damaged or incomplete");
        }
    }

    @Test
    void anArchiveInAnArchiveIsNotOpened() throws IOException {
        String inner = new String(Files.readAllBytes(Zips.xlsx(folder, "inner.xlsx", "<sheetData/>")), StandardCharsets.ISO_8859_1);
        assertRefused(Zips.write(folder, "outer.zip", "inner.xlsx", inner), "zip archive");
    }

    @Test
    void partsOfTheSameNameAreReadOnceAndTheFirstOfThem() throws IOException {
        Path file = Zips.write(folder, "twice.xlsx", "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='One' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='a.xml'/></Relationships>",
                "xl/a.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>", "xl/A.XML", "<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>");
        assertThat(Reads.first(file).cell(0, 0).number()).isEqualTo(1);
    }

    @Test
    void aChainOfSectorsThatEndsInItselfIsRefused() throws IOException {
        byte[] sound = Files.readAllBytes(sound("xls"));
        int refused = 0;
        for (int sector = 0; sector < 100 && sector * 4 + 4 < 512; sector++) {
            byte[] looped = sound.clone();
            int table = 512 + 512 * (sound[76] & 0xFF | (sound[77] & 0xFF) << 8);
            for (int i = 0; i < 4; i++) {
                looped[table + sector * 4 + i] = (byte) (sector / 2 >> 8 * i);
            }
            Path file = Reads.bytes(folder, "loop.xls", looped);
            try {
                assertThat(Reads.first(file).rows()).isBetween(0, 60);
            } catch (Refused sentence) {
                assertThat(sentence.getMessage()).endsWith(".");
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    /** Files cut off or with some bytes changed: whatever comes of it, it is a grid or a sentence. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "xml", "ods", "csv", "html"})
    void damagedFilesEndInAGridOrASentence(String kind) throws IOException {
        byte[] sound = Files.readAllBytes(sound(kind));
        Random random = new Random(20261123);
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 120; round++) {
            byte[] damaged = round % 2 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            for (int i = 0; round % 2 == 1 && i <= round / 20; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = Reads.bytes(folder, "damaged." + kind, damaged);
            try {
                read += Reads.first(file).rows() >= 0 ? 1 : 0;
            } catch (Refused sentence) {
                assertThat(sentence.getMessage()).endsWith(".");
                refused++;
            }
        }
        assertThat(read + refused).isEqualTo(120);
        assertThat(refused > 0).as("a text can always be read, a workbook not").isEqualTo(!kind.equals("csv") && !kind.equals("html"));
    }

    private Path sound(String kind) throws IOException {
        String rows = "Code,Title,Text\n" + "A-1,First aid,\"two\nlines\"\nÄ-2,Fire,x\n".repeat(20);
        switch (kind) {
            case "csv":
                return Reads.text(folder, "sound.csv", rows);
            case "html":
                return Reads.text(folder, "sound.html", "<html><table>" + "<tr><td colspan=2>A&eacute;</td><td>b</td></tr>".repeat(30) + "</table></html>");
            case "xml":
                return Reads.text(folder, "sound.xml", "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
                        + "<Styles><Style ss:ID='d'><NumberFormat ss:Format='Short Date'/></Style></Styles><Worksheet ss:Name='One'><Table>"
                        + "<Row><Cell ss:StyleID='d'><Data ss:Type='Number'>45000</Data></Cell><Cell><Data ss:Type='String'>First aid</Data></Cell></Row>".repeat(30)
                        + "</Table></Worksheet></Workbook>");
            case "ods":
                return Zips.ods(folder, "sound.ods", "<office:body><office:spreadsheet><table:table table:name='One'>"
                        + "<table:table-row><table:table-cell office:value-type='float' office:value='1'><text:p>1</text:p></table:table-cell></table:table-row>".repeat(20)
                        + "</table:table></office:spreadsheet></office:body>");
            case "xls":
                Path file = folder.resolve("sound.xls");
                try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
                    var sheet = workbook.createSheet("One");
                    for (int row = 0; row < 60; row++) {
                        sheet.createRow(row).createCell(0).setCellValue("Title " + row);
                        sheet.getRow(row).createCell(1).setCellValue(row / 3.0);
                        sheet.getRow(row).createCell(2).setCellFormula("B1+1");
                    }
                    workbook.createInformationProperties();
                    workbook.write(out);
                }
                return file;
            default:
                return Zips.xlsx(folder, "sound.xlsx", Zips.MAIN, "<sheetData>" + "<row><c t='s'><v>0</v></c><c><v>1.5</v></c><c><f>A1</f><v>2</v></c></row>".repeat(40) + "</sheetData>",
                        "<sst><si><t>First aid</t></si></sst>", "<styleSheet><cellXfs><xf numFmtId='0'/></cellXfs></styleSheet>");
        }
    }

    private String outcome(Path file) {
        try {
            return String.join("\n", Reads.rows(Reads.first(file)));
        } catch (Refused refused) {
            return refused.getMessage();
        }
    }

    private static String row(int columns) {
        return IntStream.rangeClosed(1, columns).mapToObj(column -> "c" + column).collect(Collectors.joining(","));
    }

    private static List<String> sentences(Grid grid) {
        return grid.troubles().stream().map(Grid.Trouble::message).toList();
    }

    @Test
    void oneLineTellsOfAllColumnsThatAreLeftOutOfAText() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", row(20_000) + "\n" + row(20_000) + "\n" + row(20_001) + ",,,\n"));
        assertThat(grid.columns()).isEqualTo(16_384);
        assertThat(sentences(grid)).containsExactly("This sheet is wider than 16384 columns, first in row 1. Columns further right were left out: 3617.");
    }

    @Test
    void aMillionColumnsAreLeftOutInOneLineThoughTheLineIsCut() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", row(1_000_000) + "\n"));
        assertThat(grid.columns()).isEqualTo(16_384);
        assertThat(sentences(grid)).singleElement().asString().contains("Columns further right were left out: at least ");
    }

    @Test
    void emptyCellsBehindTheLastColumnLoseNothing() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "Code,Title\nA1,First aid\nA2,Fire" + ",".repeat(20_000) + "\n"));
        assertThat(grid.troubles()).isEmpty();
    }

    @Test
    void oneLineTellsOfAllColumnsThatAreLeftOutOfAWorkbook() throws IOException {
        String cells = "<c><v>1</v></c>".repeat(16_384 + 100);
        Grid grid = Reads.first(Zips.xlsx(folder, "a.xlsx", "<row>" + cells + "</row><row>" + cells + "<c r='BDWGN2'><v>5</v></c></row>"));
        assertThat(sentences(grid)).singleElement().asString().startsWith("This sheet is wider than 16384 columns, first in row 1. Columns further right were left out:");
    }

    @Test
    void aCellThatGoesOnWithoutEndIsStopped() throws IOException {
        Path file = folder.resolve("a.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet Name='a'><Table><Row><Cell><Data>");
            repeat(out, "a long text ", 260 * MEGABYTE);
            write(out, "</Data></Cell></Row></Table></Worksheet></Workbook>");
        }
        assertRefused(file, "A cell in this file is too long");
    }

    @Test
    void aGridTellsOfTheFirstTextThatWasCut() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "Code,Title\n1," + "x".repeat(1_100_000) + "\n2," + "y".repeat(4_100_000) + "\n"));
        assertThat(grid.cut()).contains("A cell in line 2 is longer than 1000000 characters and was cut there.");
    }
}
