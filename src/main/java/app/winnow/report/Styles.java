package app.winnow.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few looks of a cell: ink on paper, made once a workbook. */
final class Styles {
    private static final byte[] INK = {0x14, 0x18, 0x1F};
    private static final byte[] INK_2 = {0x4A, 0x53, 0x61};
    private static final byte[] SURFACE = {(byte) 0xF6, (byte) 0xF7, (byte) 0xF9};
    private static final byte[] LINE = {(byte) 0xDA, (byte) 0xDE, (byte) 0xE5};
    private static final String FONT = "Calibri";
    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle section;
    final XSSFCellStyle note;
    final XSSFCellStyle aside;
    final XSSFCellStyle heading;
    final XSSFCellStyle headingAside;
    final XSSFCellStyle headingRight;
    final XSSFCellStyle originalHeading;
    final XSSFCellStyle text;
    final XSSFCellStyle risky;
    final XSSFCellStyle wrapped;
    final XSSFCellStyle original;
    final XSSFCellStyle originalRisky;
    final XSSFCellStyle whole;
    final XSSFCellStyle hours;
    final XSSFCellStyle share;
    final XSSFCellStyle plain;
    final XSSFCellStyle date;
    final XSSFCellStyle dateLeft;
    final XSSFCellStyle unknown;
    final XSSFCellStyle total;
    final XSSFCellStyle totalHours;
    final XSSFCellStyle totalUnknown;

    Styles(SXSSFWorkbook streaming) {
        workbook = streaming.getXSSFWorkbook();
        workbook.getStylesSource().getFontAt(0).setFontName(FONT);
        title = style(font(18, false, INK), "General");
        section = style(font(12, true, INK), "General");
        note = style(font(10, false, INK_2), "General");
        aside = style(font(10, false, INK_2), "General");
        aside.setAlignment(HorizontalAlignment.LEFT);
        aside.setIndention((short) 2);
        heading = heading(font(10, true, INK), HorizontalAlignment.LEFT);
        headingAside = heading(font(10, false, INK_2), HorizontalAlignment.LEFT);
        headingAside.setIndention((short) 2);
        headingRight = heading(font(10, true, INK), HorizontalAlignment.RIGHT);
        originalHeading = heading(font(10, false, INK_2), HorizontalAlignment.LEFT);
        text = style(font(10, false, INK), "@");
        risky = style(font(10, false, INK), "@");
        risky.setQuotePrefixed(true);
        wrapped = style(font(10, false, INK), "@");
        wrapped.setWrapText(true);
        original = style(font(10, false, INK_2), "@");
        originalRisky = style(font(10, false, INK_2), "@");
        originalRisky.setQuotePrefixed(true);
        whole = style(font(10, false, INK), "#,##0");
        hours = style(font(10, false, INK), "#,##0.0");
        share = style(font(10, false, INK), "0 %");
        plain = style(font(10, false, INK), "General");
        plain.setAlignment(HorizontalAlignment.LEFT);
        date = style(font(10, false, INK), "yyyy-mm-dd");
        dateLeft = style(font(10, false, INK), "yyyy-mm-dd");
        dateLeft.setAlignment(HorizontalAlignment.LEFT);
        unknown = style(font(10, false, INK_2), "@");
        unknown.setAlignment(HorizontalAlignment.RIGHT);
        total = totals("#,##0");
        totalHours = totals("#,##0.0");
        totalUnknown = totals("@");
        totalUnknown.setAlignment(HorizontalAlignment.RIGHT);
    }

    private XSSFCellStyle totals(String format) {
        XSSFCellStyle style = style(font(10, true, INK), format);
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(new XSSFColor(INK_2, null));
        return style;
    }

    private XSSFCellStyle heading(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = style(font, "@");
        style.setAlignment(alignment);
        style.setWrapText(true);
        style.setFillForegroundColor(new XSSFColor(SURFACE, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(LINE, null));
        return style;
    }

    private XSSFCellStyle style(XSSFFont font, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFFont font(int points, boolean bold, byte[] colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(new XSSFColor(colour, null));
        return font;
    }
}
