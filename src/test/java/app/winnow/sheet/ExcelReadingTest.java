package app.winnow.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataConsolidateFunction;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks of Excel, new and old: kinds of cells, what is displayed, sheets, hidden rows, merged areas. */
class ExcelReadingTest {
    @TempDir
    private Path folder;


    private interface Fill {
        void in(Workbook workbook);
    }

    private Path write(String name, Fill fill) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook workbook = name.endsWith("xls") ? new HSSFWorkbook() : new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill.in(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "1234.5     ~ General       ~ NUMBER ~ 1234.5",
        "0.1        ~ General       ~ NUMBER ~ 0.1",
        "12         ~ 000000        ~ NUMBER ~ 000012",
        "0.85       ~ 0%            ~ NUMBER ~ 85%",
        "1234.5     ~ #,##0.00      ~ NUMBER ~ 1,234.50",
        "1234.5     ~ [$€-407] #,##0 ~ NUMBER ~ € 1,235",
        "-5         ~ 0;(0)         ~ NUMBER ~ (5)",
        "1          ~ 0\" min\"      ~ NUMBER ~ 1 min",
        "2.5        ~ General\" h\"  ~ NUMBER ~ 2.5 h",
        "12         ~ \"C-\"0000     ~ NUMBER ~ C-0012",
        "10273      ~ 00\\-0000      ~ NUMBER ~ 01-0273",
        "0.333333333333333 ~ General ~ NUMBER ~ 0.333333333",
        "1234567.891234    ~ General ~ NUMBER ~ 1234567.891",
        "12345678901       ~ General ~ NUMBER ~ 12345678901",
        "123456789012      ~ General ~ NUMBER ~ 1.23457E+11",
        "0.00001           ~ General ~ NUMBER ~ 0.00001",
        "0.0000123456789   ~ General ~ NUMBER ~ 1.23457E-05",
        "90                ~ [>=60]0\" long\";0\" short\" ~ NUMBER ~ 90 long",
        "1.5        ~ [h]\"h\" mm\"m\" ~ TIME   ~ 36h 00m",
        "0.0625     ~ h\" h \"mm\" min\" ~ TIME ~ 1 h 30 min",
        "1.5        ~ d\" d \"h\" h\"  ~ TIME   ~ 1 d 12 h",
        "46000      ~ [$-407]d. mmm yyyy;@ ~ DATE ~ 9. Dec 2025",
        "46000      ~ yyyy\"年\"m\"月\"d\"日\";@ ~ DATE ~ 2025年12月9日",
        "46000      ~ m/d/yyyy      ~ DATE   ~ 12/9/2025",
        "46000      ~ yyyy-mm-dd    ~ DATE   ~ 2025-12-09",
        "46000      ~ dd.mm.yyyy    ~ DATE   ~ 09.12.2025",
        "46000      ~ mmm yy        ~ DATE   ~ Dec 25",
        "46000.75   ~ yyyy-mm-dd hh:mm ~ DATE ~ 2025-12-09 18:00",
        "0.0625     ~ h:mm          ~ TIME   ~ 1:30",
        "0.0625     ~ hh:mm:ss      ~ TIME   ~ 01:30:00",
        "0.5625     ~ h:mm AM/PM    ~ TIME   ~ 1:30 PM",
        "1.5        ~ [h]:mm        ~ TIME   ~ 36:00",
        "0.333333333333333 ~ [h]:mm ~ TIME   ~ 8:00",
        "0.0625     ~ [mm]          ~ TIME   ~ 90",
        "0.03125    ~ mm:ss         ~ TIME   ~ 45:00",
        "0.0625     ~ [h]:mm:ss;@   ~ TIME   ~ 1:30:00"})
    void aNumberIsDisplayedByItsFormatInBothFormats(double value, String format, Cell.Kind kind, String text) throws IOException {
        for (String name : List.of("a.xlsx", "a.xls")) {
            Path file = write(name, workbook -> {
                org.apache.poi.ss.usermodel.Cell cell = workbook.createSheet().createRow(0).createCell(0);
                cell.setCellValue(value);
                cell.setCellStyle(style(workbook, format));
            });
            Cell cell = Reads.first(file).cell(0, 0);
            assertThat(cell.kind()).as(name).isEqualTo(kind);
            assertThat(cell.text()).as(name).isEqualTo(text);
            if (kind != Cell.Kind.DATE) {
                assertThat(cell.number()).as(name).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls"})
    void everyKindOfCellIsTyped(String name) throws IOException {
        Path file = write(name, workbook -> {
            Row row = workbook.createSheet("Kinds").createRow(0);
            row.createCell(0).setCellValue("007");
            row.createCell(1).setCellValue(true);
            row.createCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            row.createCell(3).setCellFormula("1+1");
            row.createCell(4).setCellFormula("\"a\"&\"b\"");
            row.createCell(5).setCellFormula("1/0");
            row.createCell(6).setCellFormula("1=1");
            row.createCell(8).setCellValue("two\nlines");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        Grid grid = Reads.first(file);
        assertThat(Reads.rows(grid)).containsExactly("007 | TRUE | #N/A | 2 | ab | #DIV/0! | TRUE |  | two\nlines");
        assertThat(java.util.stream.IntStream.range(0, 9).mapToObj(column -> grid.cell(0, column).kind())).containsExactly(Cell.Kind.TEXT,
                Cell.Kind.FLAG, Cell.Kind.ERROR, Cell.Kind.NUMBER, Cell.Kind.TEXT, Cell.Kind.ERROR, Cell.Kind.FLAG, Cell.Kind.BLANK, Cell.Kind.TEXT);
        assertThat(grid.troubles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void datesOfBothCalendarsAreTheSameDay(boolean from1904) throws IOException {
        String sheet = "<sheetData><row r='1'><c r='A1' s='0'><v>" + (46000 - (from1904 ? 1462 : 0)) + "</v></c></row></sheetData>";
        Path file = Zips.xlsx(folder, "a.xlsx", Zips.MAIN, sheet, "<sst/>", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>");
        if (from1904) {
            Path again = folder.resolve("1904.xlsx");
            try (java.util.zip.ZipFile in = new java.util.zip.ZipFile(file.toFile());
                    java.util.zip.ZipOutputStream out = new java.util.zip.ZipOutputStream(Files.newOutputStream(again))) {
                for (var entry : java.util.Collections.list(in.entries())) {
                    String text = new String(in.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                    out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                    out.write(text.replace("<sheets>", "<workbookPr date1904='1'/><sheets>").getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            file = again;
        }
        Cell cell = Reads.first(file).cell(0, 0);
        assertThat(cell.date()).isEqualTo(LocalDate.of(2025, 12, 9).atStartOfDay());
        assertThat(cell.text()).isEqualTo("12/9/2025");
    }

    @Test
    void datesOfTheOtherCalendarInOldWorkbooks() throws IOException {
        Path file = write("a.xls", workbook -> {
            ((HSSFWorkbook) workbook).getInternalWorkbook().getWorkbookRecordList().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .forEach(record -> ((org.apache.poi.hssf.record.DateWindow1904Record) record).setWindowing((short) 1));
            org.apache.poi.ss.usermodel.Cell cell = workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(46000 - 1462);
            cell.setCellStyle(style(workbook, "yyyy-mm-dd"));
        });
        assertThat(Reads.first(file).cell(0, 0)).isEqualTo(Cell.date(LocalDateTime.of(2025, 12, 9, 0, 0), "2025-12-09"));
    }

    @Test
    void aNumberThatItsFormatHidesShowsNothingAndKeepsItsValue() throws IOException {
        Path file = write("a.xlsx", workbook -> {
            Row row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("Safety");
            row.createCell(1).setCellValue(0);
            row.getCell(1).setCellStyle(style(workbook, "0;-0;;@"));
        });
        assertThat(Reads.first(file).cell(0, 1)).isEqualTo(Cell.number(0, ""));
    }

    @Test
    void aTimeUnderADateFormatIsATimeAndNotAnOldDay() throws IOException {
        Path file = write("a.xlsx", workbook -> {
            org.apache.poi.ss.usermodel.Cell cell = workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(0.0625);
            cell.setCellStyle(style(workbook, "m/d/yyyy h:mm"));
        });
        Cell cell = Reads.first(file).cell(0, 0);
        assertThat(cell.kind()).isEqualTo(Cell.Kind.TIME);
        assertThat(cell.number()).isCloseTo(0.0625, within(1e-9));
        assertThat(cell.text()).isEqualTo("1/0/1900 1:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls"})
    void hiddenSheetsAndRowsMergedAreasAndBlankRows(String name) throws IOException {
        Path file = write(name, workbook -> {
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("Catalog");
            sheet.createRow(0).createCell(0).setCellValue("Title line");
            sheet.createRow(1).createCell(1);
            sheet.createRow(3).createCell(0).setCellValue("Safety");
            sheet.getRow(3).createCell(1).setCellValue("First aid");
            sheet.createRow(4).createCell(0).setCellValue("under the merged cell");
            sheet.getRow(4).createCell(1).setCellValue("Fire");
            sheet.createRow(5).createCell(1).setCellValue("hidden");
            sheet.getRow(5).setZeroHeight(true);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("x");
            workbook.createSheet("Secret");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });
        try (Book book = Books.open(file)) {
            assertThat(book.sheets()).containsExactly(new Book.Sheet("Catalog", false, false), new Book.Sheet("Lists", true, false), new Book.Sheet("Secret", true, false));
            assertThat(book.read(book.sheets().get(1), rows -> { }).cell(0, 0).text()).isEqualTo("x");
            assertThat(book.read(book.sheets().get(2), rows -> { }).rows()).isZero();
            assertThat(book.encoding()).isEmpty();
        }
        Grid grid = Reads.first(file);
        assertThat(Reads.rows(grid)).containsExactly("Title line | ", "Safety | First aid", " | Fire", " | hidden");
        assertThat(java.util.stream.IntStream.range(0, 4).map(grid::rowNumber)).containsExactly(1, 4, 5, 6);
        assertThat(grid.merged()).containsExactlyInAnyOrder(new Grid.Area(0, 0, 0, 3), new Grid.Area(1, 0, 2, 0));
        assertThat(grid.hiddenRows()).containsExactly(3);
        assertThat(grid.distinct(0)).extracting(Cell::text).containsExactly("Title line", "Safety", "");
    }

    @Test
    void aSheetThatHoldsAPivotTableIsMarked() throws IOException {
        Path file = write("a.xlsx", workbook -> {
            XSSFSheet data = ((XSSFWorkbook) workbook).createSheet("Data");
            for (int row = 0; row < 3; row++) {
                data.createRow(row).createCell(0).setCellValue(row == 0 ? "Kind" : "k" + row);
                data.getRow(row).createCell(1).setCellValue(row == 0 ? "Hours" : "" + row);
            }
            XSSFSheet pivot = ((XSSFWorkbook) workbook).createSheet("Pivot");
            pivot.createPivotTable(new AreaReference("A1:B3", SpreadsheetVersion.EXCEL2007), new CellReference("A1"), data)
                    .addColumnLabel(DataConsolidateFunction.COUNT, 1);
        });
        try (Book book = Books.open(file)) {
            assertThat(book.sheets()).containsExactly(new Book.Sheet("Data", false, false), new Book.Sheet("Pivot", false, true));
        }
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsBlankAndReported() throws IOException {
        Grid grid = Reads.first(Zips.xlsx(folder, "a.xlsx",
                "<sheetData><row r='7'><c r='B7'><f>1+1</f></c><c r='C7' t='str'><f>\"\"</f><v></v></c><c r='D7'><v>1</v></c></row></sheetData>"));
        assertThat(grid.cell(0, 1)).isSameAs(Cell.BLANK);
        assertThat(Reads.troubledRows(grid)).containsExactly(7);
        assertThat(grid.troubles().get(0).message()).contains("B7").doesNotContain("C7");
    }

    @Test
    void strictWorkbooksAreReadWithTheirOwnDates() throws IOException {
        Path file = Zips.xlsx(folder, "a.xlsx", Zips.STRICT,
                "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='d' s='1'><v>2025-12-09T00:00:00</v></c></row></sheetData>",
                "<sst xmlns='" + Zips.STRICT + "'><si><t>Course</t></si></sst>",
                "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        Grid grid = Reads.first(file);
        assertThat(Reads.rows(grid)).containsExactly("Course | 12/9/2025");
        assertThat(grid.cell(0, 1).date()).isEqualTo(LocalDateTime.of(2025, 12, 9, 0, 0));
    }

    @Test
    void runsArePutTogetherReadingAidsLeftOutAndEscapesResolved() throws IOException {
        Path file = Zips.xlsx(folder, "a.xlsx", Zips.MAIN,
                "<sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='inlineStr'><is><t>in</t><r><t>line</t></r></is></c></row></sheetData>",
                "<sst><si><r><t>First </t></r><r><t>aid</t></r><rPh><t>aid to reading</t></rPh></si><si><t>one_x000D_\ntwo _x0041_ _xZZZZ_</t></si></sst>", "<styleSheet/>");
        assertThat(Reads.rows(Reads.first(file))).containsExactly("First aid | one\ntwo A _xZZZZ_ | inline");
    }

    @Test
    void rowsAndCellsWithoutPlacesFollowTheOneBefore() throws IOException {
        Grid grid = Reads.first(Zips.xlsx(folder, "a.xlsx",
                "<sheetData><row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row r='5'><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>"));
        assertThat(Reads.rows(grid)).containsExactly("1 |  |  | 2 | 3", "4 |  |  |  | ", "5 |  |  |  | ");
        assertThat(grid.rowNumber(2)).isEqualTo(6);
    }

    @Test
    void aCellThatBelongsToNoTextIsReported() throws IOException {
        Grid grid = Reads.first(Zips.xlsx(folder, "a.xlsx", "<sheetData><row r='1'><c r='A1' t='s'><v>99</v></c><c r='B1'><v>many</v></c></row></sheetData>"));
        assertThat(Reads.rows(grid)).containsExactly(" | many");
        assertThat(grid.troubles()).hasSize(2);
    }
}
