package app.winnow.desktop.quality;

import app.winnow.intake.form.OwnerForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes into one cell of an owner's sheet, as the owner does. */
public final class FillIn {
    private FillIn() { }

    /** Writes over what is in the cell of this offering and column. */
    public static void cell(Path file, String code, String key, String text) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Row keys = sheet.getRow(0);
            if (!keys.getCell(0).getStringCellValue().equals(OwnerForm.MARK)) {
                throw new AssertionError("no owner's sheet: " + file);
            }
            int column = 0;
            while (!keys.getCell(column).getStringCellValue().equals(key)) {
                column++;
            }
            for (Row row : sheet) {
                if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(code)) {
                    row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
