package app.winnow.report;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes one sheet from its first row to its last, a cell after the other; rows that are done are streamed to disk. */
final class SheetPen {
    private static final int MOST_ROWS = 1_048_576;
    private static final int WIDEST = 60;
    private static final int PAGE = 200;
    private static final int HEADING_HEIGHT = 30;
    private static final int LINE_HEIGHT = 14;
    private static final int MOST_LINES = 8;
    private static final double MARGIN = 0.4;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private SXSSFRow row;
    private int nextRow;
    private int column;

    SheetPen(SXSSFWorkbook workbook, Styles styles, String name) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        sheet.setDisplayGridlines(false);
    }

    /** How a page prints: as wide as the paper, or as several papers where its columns would be too small to read; the headings on each page. */
    void print(String audit, int headingRow, boolean landscape, int characters) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(landscape);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) Math.max(1, Math.min(40, (characters + PAGE / 2) / PAGE)));
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setLeft(audit.replace("&", "&&"));
        sheet.getFooter().setCenter(sheet.getSheetName());
        sheet.getFooter().setRight("&P / &N");
        if (setup.getFitWidth() > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
        if (headingRow > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(headingRow - 1, headingRow - 1, -1, -1));
        }
    }

    /** Prints the first columns only; the others are there to work with. */
    void printOnly(int columns) {
        SXSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, Math.max(1, nextRow - 1));
    }

    /** Hides the row at hand; what is in it is still there to be read. */
    void hide() {
        row.setZeroHeight(true);
    }

    /** Gives the row at hand this height in points. */
    void height(int points) {
        row.setHeightInPoints(points);
    }

    /** Headings in the first row, frozen; {@code ours} of them are ours, the rest come from the file. Columns up to {@code frozen} stay too. */
    void headings(List<String> headings, int ours, int frozen, List<Integer> rightAligned) {
        row();
        height(HEADING_HEIGHT);
        for (int at = 0; at < headings.size(); at++) {
            cell(Texts.cell(headings.get(at)), at >= ours ? styles.originalHeading : rightAligned.contains(at) ? styles.headingRight : styles.heading);
        }
        sheet.createFreezePane(frozen, 1);
    }

    /** The filter over all rows written, and no complaint about numbers that are text on purpose. */
    void finishTable(int columns) {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, nextRow - 1), 0, columns - 1));
        sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName()).addIgnoredErrors(
                new CellRangeAddress(0, Math.max(1, nextRow - 1), 0, columns - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** Widths in characters. */
    void widths(List<Integer> characters) {
        for (int at = 0; at < characters.size(); at++) {
            sheet.setColumnWidth(at, (Math.max(6, Math.min(WIDEST, characters.get(at))) + 2) * 256);
        }
    }

    /** Characters that columns of these widths take, as {@link #widths} sets them. */
    static int width(List<Integer> characters) {
        return characters.stream().mapToInt(width -> Math.max(6, Math.min(WIDEST, width)) + 2).sum();
    }

    /** Folds columns away, both ends inclusive; the sign above them opens them. */
    void fold(int from, int to) {
        sheet.groupColumn(from, to);
        sheet.setColumnGroupCollapsed(from, true);
    }

    /** A drop-down with these words in a column from the second row to the last; other words stay possible. */
    void choices(int at, List<String> words, int rows) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(1, Math.max(1, rows), at, at));
        validation.setSuppressDropDownArrow(true);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    /** Whether another row still fits. */
    boolean isFull() {
        return nextRow >= MOST_ROWS;
    }

    /** Begins the next row and gives its number as Excel shows it. */
    int row() {
        row = sheet.createRow(nextRow++);
        column = 0;
        return nextRow;
    }

    /** The number of the row at hand as Excel shows it. */
    int rowNumber() {
        return nextRow;
    }

    void skip(int cells) {
        column += cells;
    }

    /** Passes rows over. */
    void gap(int rows) {
        nextRow += rows;
    }

    /** An empty cell that looks like this: one to write in. */
    void blank(CellStyle style) {
        row.createCell(column++).setCellStyle(style);
    }

    /** The sheet itself, for what only one sheet has: what is hidden, locked or offered in it. */
    SXSSFSheet sheet() {
        return sheet;
    }

    /** A text of ours, "" = an empty cell. */
    void text(String text) {
        cell(Texts.cell(text), Texts.isRisky(text) ? styles.risky : styles.text);
    }

    /** A text of the file. */
    void original(String text) {
        piece(Texts.cell(text));
    }

    /** A piece of a text of the file, escaped already. */
    void piece(String escaped) {
        cell(escaped, Texts.isRisky(escaped) ? styles.originalRisky : styles.original);
    }

    /** A text in a column of this width, in as many lines as it needs. */
    void wrapped(String text, int width) {
        int lines = Math.min(MOST_LINES, 1 + text.length() / width);
        if (lines > 1) {
            height(lines * LINE_HEIGHT);
        }
        cell(Texts.cell(text), styles.wrapped);
    }

    void styled(String text, CellStyle style) {
        cell(Texts.cell(text), style);
    }

    void number(double value, CellStyle style) {
        SXSSFCell cell = row.createCell(column++);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    void date(LocalDate date) {
        date(date, styles.date);
    }

    void date(LocalDate date, CellStyle style) {
        if (date == null) {
            column++;
        } else {
            SXSSFCell cell = row.createCell(column++);
            cell.setCellValue(date);
            cell.setCellStyle(style);
        }
    }

    /** That nobody has said. */
    void unknown() {
        cell("–", styles.unknown);
    }

    /** A formula with the text that it has now. */
    void formula(String formula, String value, CellStyle style) {
        SXSSFCell cell = row.createCell(column++);
        cell.setCellValue(Texts.cell(value));
        cell.setCellFormula(formula);
        cell.setCellStyle(style);
    }

    /** A formula with the number that it has now. */
    void formula(String formula, double value, CellStyle style) {
        SXSSFCell cell = row.createCell(column++);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private void cell(String escaped, CellStyle style) {
        if (escaped.isEmpty()) {
            column++;
            return;
        }
        SXSSFCell cell = row.createCell(column++);
        cell.setCellValue(escaped);
        cell.setCellStyle(style);
    }
}
