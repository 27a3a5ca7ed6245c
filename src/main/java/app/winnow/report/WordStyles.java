package app.winnow.report;

import app.winnow.insight.aid.Part;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles and lists of a Word document, under names that Word knows, so that people change them in one place. */
final class WordStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading1";
    static final String ITEM = "ListParagraph";
    static final String FACT_NAME = "FactName";
    static final String FACT = "Fact";
    static final String COLUMN = "TableHeading";
    static final String CELL = "TableText";
    static final String REMARK = "Remark";
    /** What is to be filled in. */
    static final String BLANK = "ToFillIn";
    static final String SHADE = "F6F7F9";
    static final String LINE = "C4CAD4";
    private static final String INK = "14181F";
    private static final String GREY = "4A5361";
    private static final String ATTENTION = "B25E00";
    private static final String FONT = "Calibri";

    private final XWPFStyles styles;
    private final XWPFNumbering numbering;

    WordStyles(XWPFDocument document) {
        styles = document.createStyles();
        numbering = document.createNumbering();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        add(paragraph("Normal", "Normal", 19, 0, 0));
        add(bold(paragraph(TITLE, "Title", 32, 0, 20), INK));
        add(colour(paragraph(SUBTITLE, "Subtitle", 18, 0, 80), GREY));
        CTStyle heading = bold(paragraph(HEADING, "heading 1", 22, 120, 40), INK);
        heading.getPPr().addNewKeepNext();
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        add(heading);
        add(paragraph(ITEM, "List Paragraph", 20, 0, 30));
        add(colour(paragraph(FACT_NAME, "Fact Name", 18, 0, 0), GREY));
        add(paragraph(FACT, "Fact", 18, 0, 0));
        add(bold(paragraph(COLUMN, "Table Heading", 18, 0, 0), GREY));
        add(paragraph(CELL, "Table Text", 19, 0, 0));
        add(colour(paragraph(REMARK, "Remark", 16, 40, 0), GREY));
        blank();
    }

    /** A list of its own that begins at 1; boxes to tick or counted. */
    BigInteger list(Part.Mark mark) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size() + 1L));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(mark == Part.Mark.BOX ? STNumberFormat.BULLET : STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal(mark == Part.Mark.BOX ? "\u2610" : "%1.");
        level.addNewLvlJc().setVal(STJc.LEFT);
        CTPPrGeneral indent = level.addNewPPr();
        indent.addNewInd().setLeft(BigInteger.valueOf(425));
        indent.getInd().setHanging(BigInteger.valueOf(425));
        if (mark == Part.Mark.BOX) {
            CTFonts fonts = level.addNewRPr().addNewRFonts();
            fonts.setAscii("Segoe UI Symbol");
            fonts.setHAnsi("Segoe UI Symbol");
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    /** A style of paragraphs: size in half points, room above and below in twentieths of a point. */
    private CTStyle paragraph(String id, String name, int size, int above, int below) {
        CTStyle style = style(id, name, STStyleType.PARAGRAPH);
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
        } else {
            style.setDefault(true);
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(above));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(below));
        CTRPr run = style.addNewRPr();
        run.addNewSz().setVal(BigInteger.valueOf(size));
        run.addNewSzCs().setVal(BigInteger.valueOf(size));
        return style;
    }

    private void blank() {
        CTStyle style = style(BLANK, "To Fill In", STStyleType.CHARACTER);
        style.addNewQFormat();
        style.addNewRPr().addNewColor().setVal(ATTENTION);
        add(style);
    }

    /** A style is copied as it is added, so it is finished before. */
    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }

    private static CTStyle style(String id, String name, STStyleType.Enum type) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(type);
        style.addNewName().setVal(name);
        return style;
    }

    private static CTStyle bold(CTStyle style, String colour) {
        style.getRPr().addNewB();
        style.getRPr().addNewBCs();
        return colour(style, colour);
    }

    private static CTStyle colour(CTStyle style, String colour) {
        style.getRPr().addNewColor().setVal(colour);
        return style;
    }
}
