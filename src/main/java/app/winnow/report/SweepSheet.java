package app.winnow.report;

import app.winnow.insight.Sweep;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet Sweep: what is known to have had no activity in the whole time that its usage covers; a list for people, not a rule. */
final class SweepSheet {
    static final String NAME = "Sweep";
    static final List<String> HEADINGS = List.of("Code", "Title", "No activity: what shows it", "From", "To", "Supports", "Owner", "In the plan", "Claim until");
    private static final int WORDS = 48;
    private final PlanContent content;

    SweepSheet(PlanContent content) {
        this.content = content;
    }

    void write(SXSSFWorkbook workbook, Styles styles) {
        SheetPen pen = new SheetPen(workbook, styles, NAME);
        pen.widths(List.of(13, 42, WORDS, 11, 11, 12, 28, 26, 11));
        pen.headings(HEADINGS, HEADINGS.size(), 2, List.of());
        pen.print(content.portfolio().name(), 1, true, 0);
        for (Sweep.Line line : Sweep.of(content.portfolio(), content.verdicts())) {
            if (pen.isFull()) {
                break;
            }
            Offering offering = content.offering(line.offering());
            pen.row();
            pen.text(offering.code());
            pen.text(offering.title());
            pen.wrapped(line.shows(), WORDS);
            pen.date(line.window().from(), styles.dateLeft);
            pen.date(line.window().to(), styles.dateLeft);
            pen.text(String.join(", ", line.supports()));
            pen.text(offering.text(Field.OWNER));
            pen.text(PlanSheet.inThePlan(offering, content.verdict(line.offering())));
            pen.date(offering.decided().filter(decision -> Sweep.isOnNotice(decision)).map(decision -> decision.carrying().due()).orElse(null), styles.dateLeft);
        }
        pen.finishTable(HEADINGS.size());
    }
}
