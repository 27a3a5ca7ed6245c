package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file that is no spreadsheet is refused with a sentence of its own. */
class RefusedFilesTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> textsAndBytes() {
        return Stream.of(
                Arguments.of("empty.csv", "", "nothing in this file"),
                Arguments.of("blank.csv", " \n\n\t\n", "nothing in this file"),
                Arguments.of("catalog.xlsx", "version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 4080834\n", "Git LFS pointer"),
                Arguments.of("a.xlsx", "%PDF-1.7 ...", "PDF"),
                Arguments.of("a.xls", "\u0089PNG\r\n\u001A\n", "picture"),
                Arguments.of("a.csv", "\u001F\u008B\b\0\0", "packed archive"),
                Arguments.of("a.csv", "{\"courses\": []}", "JSON"),
                Arguments.of("a.csv", "[{\"id\": 1}]", "JSON"),
                Arguments.of("a.csv", "<?xml version='1.0'?><rss></rss>", "XML"),
                Arguments.of("a.xls", "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>", "no sheet with cells"),
                Arguments.of("a.xls", "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet>", "damaged or incomplete"),
                Arguments.of("a.fods", "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' office:mimetype='application/vnd.oasis.opendocument.text'/>", "text document"),
                Arguments.of("a.gnumeric", "<?xml version='1.0'?><gnm:Workbook xmlns:gnm='http://www.gnumeric.org/v10.dtd'/>", "Gnumeric"),
                Arguments.of("a.xls", "<!DOCTYPE html><html><body>Please sign in</body></html>", "web page without a table"),
                Arguments.of("a.xls", "MIME-Version: 1.0\nContent-Type: multipart/related", "web page archive"),
                Arguments.of("a.xls", "\t\b\b\0\0\5\5\0rest", "Excel 95"),
                Arguments.of("a.xls", "PK\3\4\24\0\1\0 and so on PK\5\6 end", "archive is protected with a password"),
                Arguments.of("a.csv", "7z\u00BC\u00AF\u0027\u001C", "packed archive"),
                Arguments.of("a.csv", "SQLite format 3\0 and so on", "database"),
                Arguments.of("a.mdb", "\0\1\0\0Standard Jet DB\0", "database"),
                Arguments.of("a.csv", "PAR1\25\0\25", "Parquet"),
                Arguments.of("a.mp3", "ID3\3\0", "sound recording"),
                Arguments.of("a.xls", "ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K\"Code\"\r\nE\r\n", "SYLK"),
                Arguments.of("a.xls", "TABLE\r\n0,1\r\n\"EXCEL\"\r\n", "DIF"),
                Arguments.of("a.xls", "\0\0\2\0\6\4 and so on", "Lotus 1-2-3"),
                Arguments.of("a.wks", "\u00FF\0\2\0\4\4 and so on", "Works"),
                Arguments.of("a.dbf", "\3\172\1\37\5\0\0\0\141\0\40\0" + "\0".repeat(20) + "CODE" + "\0".repeat(60), "dBase"),
                Arguments.of("a.csv", "\0\1\2\3\0\1\2\3binary", "neither a spreadsheet nor a text"),
                Arguments.of("a.xlsx", "PK\3\4 and then nothing", "breaks off"),
                Arguments.of("a.xls", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 broken off", "damaged or incomplete"));
    }

    @ParameterizedTest
    @MethodSource("textsAndBytes")
    void otherContentIsNamed(String name, String content, String said) throws IOException {
        assertRefused(Reads.bytes(folder, name, content.getBytes(StandardCharsets.ISO_8859_1)), said);
    }

    @Test
    void excelsLockFileIsKnownByItsContentAndByItsName() throws IOException {
        ByteArrayOutputStream lock = new ByteArrayOutputStream();
        lock.write(4);
        lock.write(("Anna" + " ".repeat(50)).getBytes(StandardCharsets.US_ASCII));
        lock.write(4);
        lock.write(0);
        lock.write(("Anna" + " ".repeat(50)).getBytes(StandardCharsets.UTF_16LE));
        byte[] bytes = java.util.Arrays.copyOf(lock.toByteArray(), 165);
        assertRefused(Reads.bytes(folder, "~$catalog.xlsx", bytes), "Excel's lock file. Close the workbook");
        assertRefused(Reads.bytes(folder, "copy of it.xlsx", bytes), "Excel's lock file");
    }

    @Test
    void aFolderAndAMissingFileAreNamed() {
        assertRefused(folder, "This is a folder");
        assertRefused(folder.resolve("gone.xlsx"), "no file gone.xlsx");
    }

    @Test
    @DisplayName("zips that are no workbook are told apart")
    void zipsAreToldApart() throws IOException {
        assertRefused(Zips.write(folder, "a.xlsx", "readme.txt", "hello", "catalog.csv", "a,b"), "zip archive");
        assertRefused(Zips.write(folder, "b.xlsx", "[Content_Types].xml", "<Types/>", "word/document.xml", "<a/>"), "text document, a presentation or a drawing");
        assertRefused(Zips.write(folder, "c.xlsx", "[Content_Types].xml", "<Types/>", "xl/workbook.bin", "x"), ".xlsb");
        assertRefused(Zips.write(folder, "d.ods", "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"), "text document, a presentation or a drawing");
        assertRefused(Zips.write(folder, "e.xlsx", "Index/Document.iwa", "x", "Metadata/Properties.plist", "x"), "Numbers, Pages or Keynote");
        assertRefused(Zips.write(folder, "f.xlsx", "[Content_Types].xml", "<Types/>"), "a presentation or a drawing");
        assertRefused(Zips.write(folder, "h.xlsx", "[Content_Types].xml", "<Types/>", "xl/styles.xml", "<s/>"), "damaged or incomplete");
        assertRefused(Zips.write(folder, "g.ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>",
                "META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>"), "protected with a password");
    }

    @Test
    void aWorkbookWithAPasswordIsNamed() throws IOException {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(); var out = java.nio.file.Files.newOutputStream(file)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "EncryptionInfo");
            container.writeFilesystem(out);
        }
        assertRefused(file, "protected with a password");
    }

    @Test
    void anOldLetterIsNotTakenForAWorkbook() throws IOException {
        Path file = folder.resolve("letter.xls");
        try (POIFSFileSystem container = new POIFSFileSystem(); var out = java.nio.file.Files.newOutputStream(file)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "WordDocument");
            container.writeFilesystem(out);
        }
        assertRefused(file, "text document, a presentation or a drawing");
    }

    @Test
    void aPackedGnumericWorkbookIsNamed() throws IOException {
        Path file = folder.resolve("a.xls");
        try (var out = new java.util.zip.GZIPOutputStream(java.nio.file.Files.newOutputStream(file))) {
            out.write("<?xml version='1.0'?><gnm:Workbook xmlns:gnm='http://www.gnumeric.org/v10.dtd'/>".getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(file, "Gnumeric");
    }

    @Test
    void aTableWhoseFirstHeadingIsIdIsNotTakenForAnOldFormat() throws IOException {
        Grid grid = Reads.first(Reads.text(folder, "a.csv", "ID;Price;Title\n1;20;First aid\n2;30;Fire\n"));
        assertThat(grid.cell(1, 2).text()).isEqualTo("First aid");
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() throws IOException {
        Path file = Reads.text(folder, "private.csv", "a,b");
        org.junit.jupiter.api.Assumptions.assumeTrue(file.toFile().setReadable(false) && !java.nio.file.Files.isReadable(file), "the tests run as a user who may read everything");
        assertRefused(file, "You may not read private.csv");
    }

    @Test
    void aDeviceIsNotWaitedFor() {
        Path device = Path.of("/dev/zero");
        org.junit.jupiter.api.Assumptions.assumeTrue(java.nio.file.Files.exists(device));
        assertRefused(device, "device, not a file");
    }

    private static void assertRefused(Path file, String said) {
        assertThatThrownBy(() -> Books.open(file)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused).hasMessageContaining(said);
            assertThat(refused.getMessage()).doesNotContain("Exception").doesNotContain("{").endsWith(".");
        });
    }
}
