package app.winnow.report;

import app.winnow.model.Problem;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet Problems: everything that was not understood or not used, with its row. */
final class ProblemsSheet {
    static final String NAME = "Problems";
    private static final List<String> HEADINGS = List.of("File", "Row", "Column", "Text", "What became of it");
    private static final int MESSAGE = 60;
    private final PlanContent content;

    ProblemsSheet(PlanContent content) {
        this.content = content;
    }

    void write(SXSSFWorkbook workbook, Styles styles) {
        SheetPen pen = new SheetPen(workbook, styles, NAME);
        pen.widths(List.of(24, 7, 20, 34, MESSAGE));
        pen.headings(HEADINGS, HEADINGS.size(), 0, List.of());
        pen.print(content.portfolio().name(), 1, true, 0);
        for (Problem problem : content.problems()) {
            if (pen.isFull()) {
                break;
            }
            pen.row();
            pen.text(problem.file());
            if (problem.row() > 0) {
                pen.number(problem.row(), styles.plain);
            } else {
                pen.skip(1);
            }
            pen.text(problem.column());
            pen.text(problem.text());
            pen.wrapped(problem.message(), MESSAGE);
        }
        pen.finishTable(HEADINGS.size());
    }
}
