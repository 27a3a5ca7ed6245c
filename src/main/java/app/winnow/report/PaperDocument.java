package app.winnow.report;

import app.winnow.insight.aid.Entry;
import app.winnow.insight.aid.Paper;
import app.winnow.insight.aid.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A page as a Word document: A4, with styles, numbering and tables that people can go on writing with. */
final class PaperDocument {
    /** Twentieths of a point. */
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 964;
    private static final int TEXT_WIDTH = A4_WIDTH - 2 * MARGIN;
    private static final int NAME_SHARE = 17;

    private final XWPFDocument document = new XWPFDocument();
    private final WordStyles styles = new WordStyles(document);

    private PaperDocument() { }

    static void write(Paper paper, OutputStream out) throws IOException {
        PaperDocument page = new PaperDocument();
        try (XWPFDocument document = page.document) {
            page.fill(paper);
            document.write(out);
        }
    }

    private void fill(Paper paper) {
        sheet();
        document.getProperties().getCoreProperties().setTitle(Cleaned.line(paper.title()));
        document.getProperties().getCoreProperties().setCreator("Winnow");
        write(document.createParagraph(), WordStyles.TITLE, new Entry(paper.title(), false));
        write(document.createParagraph(), WordStyles.SUBTITLE, new Entry(paper.line(), false));
        paper.parts().forEach(this::part);
    }

    private void sheet() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        BigInteger edge = BigInteger.valueOf(MARGIN / 2);
        margins.setHeader(edge);
        margins.setFooter(edge);
        margins.setGutter(BigInteger.ZERO);
    }

    private void part(Part part) {
        if (!part.heading().isEmpty()) {
            write(document.createParagraph(), WordStyles.HEADING, new Entry(part.heading(), false));
        }
        if (part instanceof Part.Facts facts) {
            facts(facts.facts());
        } else if (part instanceof Part.Items items) {
            items(items);
        } else if (part instanceof Part.Grid grid) {
            grid(grid);
        } else if (part instanceof Part.Remark remark) {
            write(document.createParagraph(), WordStyles.REMARK, remark.sentence());
        }
    }

    private void items(Part.Items items) {
        BigInteger list = styles.list(items.mark());
        for (Entry item : items.items()) {
            XWPFParagraph paragraph = document.createParagraph();
            write(paragraph, WordStyles.ITEM, item);
            paragraph.setNumID(list);
        }
    }

    private void facts(List<Part.Fact> facts) {
        XWPFTable table = table(facts.size(), List.of(NAME_SHARE, 100 - NAME_SHARE), false);
        for (int row = 0; row < facts.size(); row++) {
            write(only(table.getRow(row).getCell(0)), WordStyles.FACT_NAME, new Entry(facts.get(row).name(), false));
            write(only(table.getRow(row).getCell(1)), WordStyles.FACT, facts.get(row).value());
        }
    }

    private void grid(Part.Grid grid) {
        XWPFTable table = table(grid.rows().size() + 1, grid.shares(), true);
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < grid.columns().size(); column++) {
            XWPFTableCell head = table.getRow(0).getCell(column);
            head.setColor(WordStyles.SHADE);
            write(only(head), WordStyles.COLUMN, new Entry(grid.columns().get(column), false));
            for (int row = 0; row < grid.rows().size(); row++) {
                write(only(table.getRow(row + 1).getCell(column)), WordStyles.CELL, grid.rows().get(row).get(column));
            }
        }
    }

    private XWPFTable table(int rows, List<Integer> shares, boolean isRuled) {
        XWPFTable table = document.createTable(rows, shares.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(TEXT_WIDTH);
        table.setCellMargins(isRuled ? 30 : 10, 80, isRuled ? 30 : 10, 80);
        border(table, isRuled ? XWPFTable.XWPFBorderType.SINGLE : XWPFTable.XWPFBorderType.NONE);
        for (int row = 0; row < rows; row++) {
            table.getRow(row).setCantSplitRow(true);
            for (int column = 0; column < shares.size(); column++) {
                table.getRow(row).getCell(column).setWidthType(TableWidthType.DXA);
                table.getRow(row).getCell(column).setWidth(String.valueOf(TEXT_WIDTH * shares.get(column) / 100));
            }
        }
        return table;
    }

    private static void border(XWPFTable table, XWPFTable.XWPFBorderType type) {
        table.setTopBorder(type, 4, 0, WordStyles.LINE);
        table.setBottomBorder(type, 4, 0, WordStyles.LINE);
        table.setLeftBorder(type, 4, 0, WordStyles.LINE);
        table.setRightBorder(type, 4, 0, WordStyles.LINE);
        table.setInsideHBorder(type, 4, 0, WordStyles.LINE);
        table.setInsideVBorder(type, 4, 0, WordStyles.LINE);
    }

    /** The one paragraph of a cell, which is there from the start. */
    private static XWPFParagraph only(XWPFTableCell cell) {
        return cell.getParagraphs().get(0);
    }

    private static void write(XWPFParagraph paragraph, String style, Entry entry) {
        String text = Cleaned.line(entry.text());
        paragraph.setStyle(style);
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        if (entry.isBlank()) {
            run.setStyle(WordStyles.BLANK);
        }
        if (Cleaned.isRightToLeft(text)) {
            (paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr()).addNewBidi();
            (run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr()).addNewRtl();
            paragraph.setAlignment(ParagraphAlignment.START);
        }
    }
}
