package app.winnow.report;

import app.winnow.intake.form.OwnerForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An owner's sheet as somebody has it open in Excel: cells are found by the offering's code and the key of the column. */
final class FilledSheet implements AutoCloseable {
    private final Path file;
    private final XSSFWorkbook workbook;

    FilledSheet(Path file) throws IOException {
        this.file = file;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet() {
        return workbook.getSheetAt(0);
    }

    /** Keys of the columns that are there, in their order. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int at = 2; at < sheet().getRow(0).getLastCellNum(); at++) {
            keys.add(text(sheet().getRow(0).getCell(at)));
        }
        return keys;
    }

    /** Codes of the offerings, in the order of their rows. */
    List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Row row : sheet()) {
            String id = text(row.getCell(0));
            if (!id.isEmpty() && !id.equals(OwnerForm.MARK) && !id.equals(OwnerForm.HEADING)) {
                codes.add(id);
            }
        }
        return codes;
    }

    Row row(String code) {
        for (Row row : sheet()) {
            if (text(row.getCell(0)).equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no row for " + code);
    }

    Cell cell(String code, String key) {
        int column = 2 + keys().indexOf(key);
        if (column < 2) {
            throw new AssertionError("no column " + key + " among " + keys());
        }
        return row(code).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    FilledSheet fill(String code, String key, String text) {
        put(cell(code, key), text);
        return this;
    }

    /** Writes a text over another one: POI keeps the old one of a cell that holds its text itself. */
    static void put(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    boolean isLocked(String code, String key) {
        return cell(code, key).getCellStyle().getLocked();
    }

    static String text(Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    /** Saves it where it was. */
    @Override
    public void close() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
    }
}
