package app.winnow.report;

import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.sheet.Refused;
import app.winnow.verdict.Verdicts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The reduction plan as an Excel workbook: sheets Summary, Plan, Guards, Sweep, Levels, Coverage, Catalog, Outcomes, Answers, Open questions, Data
 * quality, Problems. Outcomes and Answers are read back whole by {@code intake.form}. Rows are streamed, so that a catalog of any length fits in memory.
 */
public final class PlanWorkbook {
    private static final int ROWS_IN_MEMORY = 64;

    private PlanWorkbook() { }

    /**
     * Writes the plan, whole or not at all.
     *
     * @throws Refused when the file cannot be written, with a sentence that says what to do
     */
    public static void write(Portfolio portfolio, Verdicts verdicts, Path target) {
        write(portfolio, verdicts, List.of(), target);
    }

    /** The same with what was not understood in files that the portfolio does not keep, such as an outcomes file. */
    public static void write(Portfolio portfolio, Verdicts verdicts, List<Problem> problems, Path target) {
        PlanContent content = PlanContent.of(portfolio, verdicts, problems);
        SafeFile.write(target, out -> write(content, out));
    }

    private static void write(PlanContent content, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            Styles styles = new Styles(workbook);
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(content.portfolio().name());
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Winnow");
            PlanSheet plan = new PlanSheet(content);
            new SummarySheet(content, plan).write(workbook, styles);
            plan.write(workbook, styles);
            new GuardsSheet(content).write(workbook, styles);
            new SweepSheet(content).write(workbook, styles);
            new LevelsSheet(content).write(workbook, styles);
            new CoverageSheet(content).write(workbook, styles);
            new CatalogSheet(content).write(workbook, styles);
            new FormSheets(content).write(workbook, styles);
            new QuestionsSheet(content).write(workbook, styles);
            new QualitySheet(content).write(workbook, styles);
            new ProblemsSheet(content).write(workbook, styles);
            workbook.write(out);
        }
    }
}
