package app.winnow.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The looks of an owner's sheet: what is said is ink on paper and locked, where one may write has a frame, what decides is tinted. */
final class OwnerStyles {
    private static final byte[] ATTENTION = {(byte) 0xFF, (byte) 0xF4, (byte) 0xE5};
    private static final byte[] SURFACE = {(byte) 0xF6, (byte) 0xF7, (byte) 0xF9};
    private static final byte[] FRAME = {(byte) 0xB4, (byte) 0xBC, (byte) 0xC9};
    private final SXSSFWorkbook workbook;
    final XSSFCellStyle said;
    final XSSFCellStyle saidRisky;
    final XSSFCellStyle aside;
    final XSSFCellStyle asideRisky;
    final XSSFCellStyle figure;
    final XSSFCellStyle unknown;
    final XSSFCellStyle off;
    final XSSFCellStyle answer;
    final XSSFCellStyle decides;
    final XSSFCellStyle heading;
    final XSSFCellStyle headingRight;
    final XSSFCellStyle intro;
    final XSSFCellStyle part;

    OwnerStyles(SXSSFWorkbook workbook, Styles styles) {
        this.workbook = workbook;
        said = on(styles.text, true);
        saidRisky = on(styles.risky, true);
        aside = on(styles.original, true);
        asideRisky = on(styles.originalRisky, true);
        figure = on(styles.whole, false);
        figure.setAlignment(HorizontalAlignment.RIGHT);
        figure.setIndention((short) 1);
        unknown = on(styles.unknown, false);
        unknown.setIndention((short) 1);
        off = on(styles.text, false);
        off.setFillForegroundColor(new XSSFColor(SURFACE, null));
        off.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        answer = open(styles);
        decides = open(styles);
        decides.setFillForegroundColor(new XSSFColor(ATTENTION, null));
        decides.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading = on(styles.heading, true);
        headingRight = on(styles.headingRight, true);
        headingRight.setIndention((short) 1);
        intro = on(styles.text, true);
        part = on(styles.section, false);
        part.setAlignment(HorizontalAlignment.LEFT);
    }

    private XSSFCellStyle on(XSSFCellStyle like, boolean wraps) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.cloneStyleFrom(like);
        style.setWrapText(wraps);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle open(Styles styles) {
        XSSFCellStyle style = on(styles.text, true);
        style.setLocked(false);
        XSSFColor frame = new XSSFColor(FRAME, null);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(frame);
        style.setBottomBorderColor(frame);
        style.setLeftBorderColor(frame);
        style.setRightBorderColor(frame);
        return style;
    }
}
