package app.winnow.report;

import app.winnow.insight.GuardLine;
import app.winnow.model.Offering;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet Guards: what has to be looked at before a row of the plan is carried out, one line each, in the order of the plan. */
final class GuardsSheet {
    static final String NAME = "Guards";
    static final List<String> HEADINGS = List.of("Code", "Title", "In the plan", "Guard", "What it is about", "By", "Known from", "Carried out by");
    private static final int WORDS = 60;
    private final PlanContent content;

    GuardsSheet(PlanContent content) {
        this.content = content;
    }

    void write(SXSSFWorkbook workbook, Styles styles) {
        SheetPen pen = new SheetPen(workbook, styles, NAME);
        pen.widths(List.of(13, 42, 26, 22, WORDS, 11, 18, 22));
        pen.headings(HEADINGS, HEADINGS.size(), 2, List.of());
        pen.print(content.portfolio().name(), 1, true, 0);
        for (int at : content.order()) {
            for (GuardLine line : content.guards().touching(at)) {
                if (pen.isFull()) {
                    break;
                }
                row(pen, styles, at, line);
            }
        }
        pen.finishTable(HEADINGS.size());
    }

    private void row(SheetPen pen, Styles styles, int at, GuardLine line) {
        Offering offering = content.offering(at);
        pen.row();
        pen.text(offering.code());
        pen.text(offering.title());
        pen.text(PlanSheet.inThePlan(offering, content.verdict(at)));
        pen.text(line.sort().word());
        pen.wrapped(line.words(), WORDS);
        pen.date(line.by(), styles.dateLeft);
        pen.text(Words.of(line.isSaid() ? "guards.said" : "guards.facts"));
        pen.text(offering.decided().map(decision -> decision.carrying().owner()).orElse(""));
    }
}
