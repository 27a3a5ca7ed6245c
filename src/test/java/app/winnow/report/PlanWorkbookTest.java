package app.winnow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.intake.form.AnswersForm;
import app.winnow.intake.form.OutcomesForm;
import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.ColumnUse;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.TextColumn;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetOutcome;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Refused;
import app.winnow.verdict.Verdicts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWorkbookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final List<String> HOSTILE = List.of("=1+1", "+49 30", "-5 degrees", "@SUM(A1)", "\tindented", "_x0041_ and _x000D_", "Smile \uD83D\uDE00",
            "bell\u0007 and null\u0000", "a\rb\r\nc\nd", " outer blanks ", "0012", "long " + "x".repeat(40_000), "half \uD83D pair", "a <b> & \"c\"", "\uFFFE");

    @TempDir
    Path folder;

    private static Portfolio portfolio() {
        List<String> codes = new ArrayList<>();
        List<String> minutes = new ArrayList<>();
        List<Offering> offerings = new ArrayList<>();
        for (int at = 0; at < HOSTILE.size(); at++) {
            codes.add("A-" + at);
            minutes.add(at % 3 == 0 ? "" : Integer.toString(20 + at));
            Map<Field, Object> facts = at % 3 == 0 ? Map.of(Field.COMPLETIONS, 7.0) : Map.of(Field.DURATION, 20.0 + at, Field.COMPLETIONS, 11.0 * at);
            offerings.add(Offering.imported("A-" + at, HOSTILE.get(at), SourceRows.of(0, at), Facts.of(facts)));
        }
        List<TextColumn> columns = List.of(TextColumn.of(codes), TextColumn.of(HOSTILE), TextColumn.of(minutes), TextColumn.of(HOSTILE));
        SourceTable table = new SourceTable("catalog.csv", "", 1, List.of("Code", "Title", "Duration", "title"), columns, IntStream.range(2, 2 + HOSTILE.size()).toArray());
        CatalogImport imported = new CatalogImport(table, List.of(ColumnUse.UNUSED, ColumnUse.UNUSED, ColumnUse.UNUSED, ColumnUse.UNUSED),
                new UsageWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)), List.of(), List.of(), List.of(new Problem("catalog.csv", 3, "Duration", "ca. 3", "No duration.")));
        Portfolio portfolio = new ImportCatalog(imported, offerings, List.of()).applyTo(Portfolio.empty("Audit & <more>"));
        portfolio = new AddOffering(Offering.imported("BY-HAND", "Added by hand", SourceRows.NONE, Facts.NONE)).applyTo(portfolio);
        portfolio = SetOutcome.added(Outcome.of("O1", 1, "=Quote the right machine")).applyTo(portfolio);
        portfolio = SetOutcome.added(Outcome.of("O2", 2, "Weld").withWeight(2.5)).applyTo(portfolio);
        portfolio = SetAnswer.from(portfolio, "A-1", Ask.SERVES, Links.of(Map.of("O1", new Link(3, null, "@task", "", "")), 2)).applyTo(portfolio);
        portfolio = SetAnswer.from(portfolio, "A-2", Ask.SERVES, Links.of(Map.of(), 2)).applyTo(portfolio);
        portfolio = SetAnswer.from(portfolio, "A-1", Ask.IMPACT, 5).applyTo(portfolio);
        Decision decision = new Decision(Disposition.REPLACE, new AidPlan(AidValue.INSTEAD, "Checklist"), "", "=reason", new Decision.By("Ana", TODAY),
                new Decision.Carrying("Bo", "Autumn", LocalDate.of(2026, 12, 31), ""));
        portfolio = SetDecision.from(portfolio, "A-4", decision).applyTo(portfolio);
        return SetDecision.from(portfolio, "A-5", Decision.of(Disposition.RETIRE, "", Decision.By.UNKNOWN)).applyTo(portfolio);
    }

    private Path written(Portfolio portfolio) {
        Path file = folder.resolve("plan.xlsx");
        PlanWorkbook.write(portfolio, Verdicts.of(portfolio, TODAY), List.of(new Problem("outcomes.csv", 2, "State", "?", "Not understood.")), file);
        return file;
    }

    private static Grid sheet(Path file, String name) {
        try (Book book = Books.open(file)) {
            Book.Sheet sheet = book.sheets().stream().filter(candidate -> candidate.name().equals(name)).findFirst().orElseThrow();
            return book.read(sheet, rows -> { });
        }
    }

    private static List<String> row(Grid grid, int row) {
        return IntStream.range(0, grid.columns()).mapToObj(column -> grid.cell(row, column).text()).toList();
    }

    private static int column(Grid grid, String heading) {
        return row(grid, 0).indexOf(heading);
    }

    @Test
    void it_has_its_sheets_with_fixed_headings() {
        Path file = written(portfolio());
        try (Book book = Books.open(file)) {
            assertThat(book.sheets()).extracting(Book.Sheet::name).containsExactly("Summary", "Plan", "Guards", "Sweep", "Levels", "Coverage", "Catalog", "Outcomes", "Answers",
                    "Open questions", "Data quality", "Problems");
        }
        assertThat(row(sheet(file, "Plan"), 0)).startsWith("Code", "Title", "Suggestion", "Rule", "Reason", "Decision", "Decided by", "Aid", "Owner", "Wave",
                "Hours before", "Hours after");
        assertThat(row(sheet(file, "Plan"), 0)).endsWith("Code (original)", "Title (original)", "Title (original) (continued)", "Duration", "title (original 2)",
                "title (original 2) (continued)");
        assertThat(row(sheet(file, "Outcomes"), 0)).isEqualTo(OutcomesForm.columns());
        assertThat(row(sheet(file, "Answers"), 0)).isEqualTo(AnswersForm.columns());
    }

    @Test
    void every_text_of_the_catalog_comes_back_exactly() throws IOException {
        Path file = written(portfolio());
        Grid catalog = sheet(file, "Catalog");
        int title = column(catalog, "Title");
        try (Workbook workbook = open(file)) {
            for (int at = 0; at < HOSTILE.size(); at++) {
                Row row = workbook.getSheet("Catalog").getRow(at + 1);
                String whole = row.getCell(title).getStringCellValue() + (row.getCell(title + 1) == null ? "" : row.getCell(title + 1).getStringCellValue());
                assertThat(whole).isEqualTo(HOSTILE.get(at));
                assertThat(catalog.cell(at + 1, 0).text()).isEqualTo("A-" + at);
                assertThat(catalog.cell(at + 1, title).text() + catalog.cell(at + 1, title + 1).text()).isEqualTo(HOSTILE.get(at).replace("\r\n", "\n"));
            }
        }
    }

    @Test
    void one_row_an_offering_in_file_order_and_those_added_by_hand_last() {
        Grid plan = sheet(written(portfolio()), "Plan");
        List<String> codes = IntStream.range(1, plan.rows()).mapToObj(row -> plan.cell(row, 0).text()).toList();
        assertThat(codes).startsWith("A-0", "A-1", "A-2").endsWith("BY-HAND").hasSize(HOSTILE.size() + 1);
    }

    @Test
    void outcomes_and_answers_given_back_say_nothing_new() {
        Portfolio portfolio = portfolio();
        Path file = written(portfolio);
        try (Book book = Books.open(file)) {
            assertThat(OutcomesForm.read(OutcomesForm.sheet(book), "plan.xlsx", portfolio).saysNothingNew()).isTrue();
            var answers = AnswersForm.read(AnswersForm.sheet(book), "plan.xlsx", portfolio, TODAY);
            assertThat(answers.problems()).isEmpty();
            assertThat(answers.change().changes()).isEmpty();
        }
    }

    @Test
    void what_looks_like_a_formula_is_text_and_numbers_and_dates_are_real() throws IOException {
        try (Workbook workbook = open(written(portfolio()))) {
            Sheet plan = workbook.getSheet("Plan");
            Cell formulaLike = plan.getRow(1).getCell(1);
            assertThat(formulaLike.getCellType()).isEqualTo(CellType.STRING);
            assertThat(formulaLike.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(formulaLike.getStringCellValue()).isEqualTo("=1+1");
            Row decided = plan.getRow(5);
            assertThat(decided.getCell(10).getNumericCellValue()).isEqualTo(24.0 / 60 * 44);
            assertThat(decided.getCell(11).getNumericCellValue()).isZero();
            assertThat(decided.getCell(column(plan, "Due")).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(plan.getRow(1).getCell(10).getStringCellValue()).as("unknown is no number").isEqualTo("–");
        }
    }

    @Test
    void every_total_is_a_formula_whose_stored_value_is_what_it_works_out_to() throws IOException {
        try (Workbook workbook = open(written(portfolio()))) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            var now = evaluator.evaluate(cell);
                            if (cell.getCachedFormulaResultType() == CellType.STRING) {
                                assertThat(now.getStringValue()).as(cell.getCellFormula()).isEqualTo(cell.getStringCellValue());
                            } else {
                                assertThat(now.getNumberValue()).as(cell.getCellFormula()).isEqualTo(cell.getNumericCellValue(), Offset.offset(1e-9));
                            }
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(50);
            assertThat(number(workbook, "Offerings")).isEqualTo(HOSTILE.size() + 1);
            assertThat(number(workbook, "decided")).isEqualTo(2);
        }
    }

    @Test
    void people_choose_from_a_list_where_they_edit_and_headings_stay_in_sight() throws IOException {
        try (Workbook workbook = open(written(portfolio()))) {
            assertThat(workbook.getSheet("Plan").getDataValidations()).hasSize(2);
            assertThat(workbook.getSheet("Answers").getDataValidations()).hasSizeGreaterThan(8);
            assertThat(workbook.getSheet("Plan").getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(workbook.getSheet("Plan").getPrintSetup().getLandscape()).isTrue();
            assertThat(workbook.getSheet("Plan").getRepeatingRows().getLastRow()).isZero();
        }
    }

    @Test
    void problems_of_the_files_and_decisions_without_a_decider_are_listed() {
        Grid problems = sheet(written(portfolio()), "Problems");
        List<String> texts = IntStream.range(1, problems.rows()).mapToObj(row -> problems.cell(row, 3).text()).toList();
        assertThat(texts).contains("ca. 3", "?", "A-5");
    }

    @Test
    void a_file_that_cannot_be_written_is_refused_and_what_stood_there_stays() throws IOException {
        Portfolio portfolio = Portfolio.empty("empty");
        Verdicts verdicts = Verdicts.of(portfolio, TODAY);
        assertThatThrownBy(() -> PlanWorkbook.write(portfolio, verdicts, folder.resolve("nowhere").resolve("plan.xlsx"))).isInstanceOf(Refused.class)
                .hasMessageContaining("no folder");
        Files.createDirectory(folder.resolve("plan.xlsx"));
        assertThatThrownBy(() -> PlanWorkbook.write(portfolio, verdicts, folder.resolve("plan.xlsx"))).isInstanceOf(Refused.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("plan.xlsx"));
        }
    }

    @Test
    void an_audit_without_offerings_gives_a_plan_without_rows() {
        Path file = written(Portfolio.empty("empty"));
        assertThat(sheet(file, "Plan").rows()).isEqualTo(1);
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError(heading);
    }

    private static double number(Workbook workbook, String label) {
        for (Row row : workbook.getSheet("Summary")) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(label) && row.getCell(1) != null) {
                return row.getCell(1).getNumericCellValue();
            }
        }
        throw new AssertionError(label);
    }
}
