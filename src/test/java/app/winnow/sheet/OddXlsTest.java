package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of Excel 97 to 2003 whose records are odd, broken or under a password. */
class OddXlsTest {
    private static final int DELTA = 0x10;
    private static final int COLUMNS = 0x7D;

    @TempDir
    private Path folder;

    private static HSSFWorkbook workbook() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        var sheet = workbook.createSheet("One");
        sheet.createRow(0).createCell(0).setCellValue("Code");
        sheet.getRow(0).createCell(1).setCellValue("Title");
        sheet.createRow(1).createCell(0).setCellValue(17.5);
        sheet.getRow(1).createCell(1).setCellValue("First aid");
        return workbook;
    }

    private Path file(byte[] stream, String name) throws IOException {
        Path file = folder.resolve("odd.xls");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(stream), name);
            container.writeFilesystem(out);
        }
        return file;
    }

    /** The place of the last record of a kind. */
    private static int last(byte[] stream, int kind) {
        ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int found = -1;
        for (int at = 0; at + 4 <= stream.length; at += 4 + bytes.getShort(at + 2)) {
            found = bytes.getShort(at) == kind ? at : found;
        }
        assertThat(found).isGreaterThan(0);
        return found;
    }

    private static byte[] insert(byte[] stream, int at, int kind, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(stream, 0, at);
        out.writeBytes(new byte[] {(byte) kind, (byte) (kind >> 8), (byte) length, 0});
        byte[] odd = new byte[length];
        Arrays.fill(odd, (byte) 0x7F);
        out.writeBytes(odd);
        out.write(stream, at, stream.length - at);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {DELTA, COLUMNS, 0x236, 0x0FFF})
    void anOddRecordThatBearsNoCellIsPassedOver(int kind) throws IOException {
        byte[] stream = workbook().getBytes();
        Grid grid = Reads.first(file(insert(stream, last(stream, NumberRecord.sid), kind, 27), "Workbook"));
        assertThat(Reads.rows(grid)).containsExactly("Code | Title", "17.5 | First aid");
        assertThat(grid.troubles()).isEmpty();
    }

    @Test
    void aBrokenRecordOfACellIsReported() throws IOException {
        byte[] stream = workbook().getBytes();
        Grid grid = Reads.first(file(insert(stream, last(stream, NumberRecord.sid), NumberRecord.sid, 5), "Workbook"));
        assertThat(Reads.rows(grid)).containsExactly("Code | Title", "17.5 | First aid");
        assertThat(grid.troubles()).singleElement().satisfies(trouble -> assertThat(trouble.message()).startsWith("1 cells of this sheet are damaged"));
    }

    @Test
    void aTextThatIsNotThereIsReportedWithItsCell() throws IOException {
        byte[] stream = workbook().getBytes();
        stream[last(stream, LabelSSTRecord.sid) + 4 + 6 + 2] = 1;
        Grid grid = Reads.first(file(stream, "Workbook"));
        assertThat(Reads.rows(grid)).containsExactly("Code | Title", "17.5 | ");
        assertThat(grid.troubles()).singleElement().satisfies(trouble -> assertThat(trouble.message()).contains("B2"));
    }

    @Test
    void theStreamIsFoundInCapitalsToo() throws IOException {
        assertThat(Reads.rows(Reads.first(file(workbook().getBytes(), "WORKBOOK")))).hasSize(2);
    }

    @Test
    void aWorkbookThatOnlyExcelItselfLockedIsReadAndAnyOtherNamed() throws IOException {
        assertThat(Reads.rows(Reads.first(locked(Decryptor.DEFAULT_PASSWORD)))).containsExactly("Code | Title", "17.5 | First aid");
        Path secret = locked("secret");
        assertThatThrownBy(() -> Books.open(secret)).isInstanceOf(Refused.class).hasMessageContaining("protected with a password");
    }

    private Path locked(String password) throws IOException {
        Path file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = workbook(); OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }
}
