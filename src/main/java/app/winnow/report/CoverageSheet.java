package app.winnow.report;

import app.winnow.insight.CoverageGrid;
import app.winnow.insight.CoverageGrid.Cell;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet Coverage: what serves each outcome for which audience in which language, now and after the plan; gaps and pile-ups by name. */
final class CoverageSheet {
    static final String NAME = "Coverage";
    static final List<String> HEADINGS = List.of("Outcome", "Sentence", "Unit", "Audience", "Language", "What to look at", "Which support it", "Touching", "Supporting",
            "Supporting, that stay");
    private static final int CODES = 46;
    private final PlanContent content;

    CoverageSheet(PlanContent content) {
        this.content = content;
    }

    void write(SXSSFWorkbook workbook, Styles styles) {
        Portfolio portfolio = content.portfolio();
        SheetPen pen = new SheetPen(workbook, styles, NAME);
        pen.widths(List.of(9, 50, 20, 22, 10, 36, CODES, 9, 11, 14));
        pen.headings(HEADINGS, HEADINGS.size(), 2, List.of(7, 8, 9));
        pen.print(portfolio.name(), 1, true, 0);
        for (Cell cell : CoverageGrid.of(portfolio, content.verdicts()).cells()) {
            if (pen.isFull()) {
                break;
            }
            pen.row();
            pen.text(cell.outcome());
            pen.text(portfolio.outcome(cell.outcome()).map(Outcome::sentence).orElse(""));
            pen.text(cell.unit().isEmpty() ? Words.of("coverage.company") : cell.unit());
            pen.text(cell.audience().isEmpty() ? Words.of("coverage.everyone") : cell.audience());
            pen.text(cell.language().isEmpty() ? Words.of("coverage.any") : cell.language());
            pen.text(lookAt(cell));
            pen.wrapped(String.join(", ", cell.supporting()), CODES);
            pen.number(cell.touching().size(), styles.whole);
            pen.number(cell.supporting().size(), styles.whole);
            pen.number(cell.staying().size(), styles.whole);
        }
        pen.finishTable(HEADINGS.size());
    }

    /** How many support each want, as a formula names them, for so many wants. */
    static String cellsSupporting(int wants) {
        String letter = CellReference.convertNumToColString(HEADINGS.indexOf("Supporting"));
        return NAME + "!$" + letter + "$2:$" + letter + "$" + Math.max(2, wants + 1);
    }

    private static String lookAt(Cell cell) {
        return cell.isGap() ? Words.of(cell.touching().isEmpty() ? "coverage.nothing" : "coverage.gap") : cell.opensUp() ? Words.of("coverage.opens-up")
                : cell.isPileUp() ? Words.of("coverage.pile-up", cell.supporting().size()) : "";
    }
}
