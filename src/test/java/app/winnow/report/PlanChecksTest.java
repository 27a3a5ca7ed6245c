package app.winnow.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Guard;
import app.winnow.model.Measure;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetOutcome;
import app.winnow.verdict.Built;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the plan says besides decisions: guards, the sweep, levels, coverage, the read-back, and decided and suggested apart. */
class PlanChecksTest {
    private static final UsageWindow LAST_YEAR = new UsageWindow(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));

    @TempDir
    private Path folder;
    private final Built built = new Built().outcome("O1", "", "knowledge").complete("", "", true);

    /** A goes by decision, B is quiet, C is kept and shown to work, D is required, E is open. */
    @BeforeEach
    void audit() {
        List<Offering> offerings = new ArrayList<>();
        for (String code : List.of("A", "B", "C", "D", "E")) {
            Map<Field, Object> facts = Map.of(Field.DURATION, 60.0, Field.ENROLMENTS, code.equals("B") ? 0.0 : 10.0, Field.COMPLETIONS, code.equals("B") ? 0.0 : 10.0,
                    Field.OWNER, "Owner of " + code);
            offerings.add(Offering.imported(code, "Title " + code, SourceRows.of(0, offerings.size()), Facts.of(facts)));
        }
        SourceTable table = new SourceTable("catalog.csv", "", 1, List.of(), List.of(), IntStream.range(2, 7).toArray());
        built.apply(new ImportCatalog(new CatalogImport(table, List.of(), LAST_YEAR, List.of(), List.of(), List.of()), offerings, List.of())).listsConfirmed();
        built.apply(SetOutcome.from(built.portfolio(), "O1", built.portfolio().outcome("O1").orElseThrow().withMeasure(new Measure("Errors", "%", "7", "2", ""))));
        built.say("A", "serves", "O1 1").answer("A", Ask.GUARDS, Set.of(Guard.DEEP_LINKS)).fact("A", Field.COST, 300.0);
        built.say("B", "serves", "none").say("C", "serves", "O1 3 level 3 2026-01-01").say("C", "size", "4").say("C", "directness", "4");
        built.say("D", "serves", "none").say("D", "required by", "law: Fire Act").say("D", "prescribed", "topic").say("D", "size", "1");
        Decision decision = Decision.of(Disposition.RETIRE, "", new Decision.By("Ana", Built.AS_OF)).withCarrying(new Decision.Carrying("Bo", "Autumn", LocalDate.of(2026, 12, 31), ""));
        built.apply(SetDecision.from(built.portfolio(), "A", decision));
    }

    private Workbook workbook() throws IOException {
        Path file = folder.resolve("plan.xlsx");
        PlanWorkbook.write(built.portfolio(), built.verdicts(), file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        DataFormatter words = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            int width = sheet.getRow(0).getLastCellNum();
            rows.add(IntStream.range(0, width).mapToObj(at -> row.getCell(at) == null ? "" : row.getCell(at).getCellType() == CellType.FORMULA
                    ? row.getCell(at).getStringCellValue() : words.formatCellValue(row.getCell(at))).toList());
        }
        return rows;
    }

    private static String cell(List<List<String>> rows, String code, String heading) {
        return rows.stream().filter(row -> row.get(0).equals(code)).findFirst().orElseThrow().get(rows.get(0).indexOf(heading));
    }

    @Test
    void a_row_says_where_it_stands_what_guards_it_and_how_it_is_read_back() throws IOException {
        try (Workbook workbook = workbook()) {
            List<List<String>> plan = rows(workbook.getSheet("Plan"));
            assertThat(List.of("A", "B", "C", "D", "E")).extracting(code -> cell(plan, code, "Standing")).containsExactly("decided", "suggested", "suggested", "suggested", "open");
            assertThat(cell(plan, "A", "Guards")).isEqualTo("deep links");
            assertThat(cell(plan, "A", "Read back on")).isEqualTo("2027-03-31");
            assertThat(cell(plan, "A", "Must not fall")).isEqualTo("O1: Errors, now 7 %");
            assertThat(cell(plan, "A", "Way back")).isEqualTo("Hidden, not deleted: offer it again.");
            assertThat(cell(plan, "A", "Cash stops on")).isEqualTo("2026-12-31");
            assertThat(cell(plan, "B", "Guards")).isEqualTo("nobody asked yet");
            assertThat(cell(plan, "B", "Read back on")).as("nothing is decided").isEmpty();
            assertThat(cell(plan, "C", "Guards")).as("it stays").isEmpty();
            assertThat(cell(plan, "D", "Guards")).isEqualTo("protected");
            assertThat(cell(plan, "D", "Without clamps")).isEqualTo("retire");
            assertThat(cell(plan, "D", "Which slim")).isEqualTo("shorter");
        }
    }

    @Test
    void each_guard_has_a_line_with_the_row_it_touches() throws IOException {
        try (Workbook workbook = workbook()) {
            List<List<String>> guards = rows(workbook.getSheet("Guards"));
            assertThat(guards.get(0)).isEqualTo(GuardsSheet.HEADINGS);
            assertThat(guards.subList(1, guards.size())).containsExactly(
                    List.of("A", "Title A", "retire", "deep links", "Pages or systems link to it.", "", "people said so", "Bo"),
                    List.of("D", "Title D", "slim", "protected", "Required by law: Fire Act. Prescribed: topic. Nobody has signed off a change yet: name who in legal does, under Accepted by.", "",
                            "catalog and answers", ""));
        }
    }

    @Test
    void the_sweep_lists_what_nobody_came_to_with_its_owner_and_its_days_once_it_is_on_notice() throws IOException {
        try (Workbook workbook = workbook()) {
            List<List<String>> sweep = rows(workbook.getSheet("Sweep"));
            assertThat(sweep.subList(1, sweep.size())).containsExactly(
                    List.of("B", "Title B", "0 enrolled, 0 completed", "2025-07-01", "2026-06-30", "", "Owner of B", "retire", ""));
        }
        app.winnow.insight.Sweep.Line line = app.winnow.insight.Sweep.of(built.portfolio(), built.verdicts()).get(0);
        built.apply(SetDecision.from(built.portfolio(), "B", app.winnow.insight.Sweep.onNotice(line, new Decision.By("Ana", Built.AS_OF), built.portfolio().policy(), Built.AS_OF)));
        try (Workbook workbook = workbook()) {
            assertThat(cell(rows(workbook.getSheet("Sweep")), "B", "Claim until")).isEqualTo("2026-07-30");
        }
    }

    @Test
    void levels_are_solid_where_measured_hollow_where_they_could_be_and_a_dash_where_nobody_can_say() throws IOException {
        try (Workbook workbook = workbook()) {
            List<List<String>> levels = rows(workbook.getSheet("Levels"));
            assertThat(levels.get(0)).isEqualTo(LevelsSheet.headings());
            assertThat(IntStream.rangeClosed(0, 5).mapToObj(level -> cell(levels, "C", "Level " + level))).containsExactly("●", "○", "○", "●", "○", "");
            assertThat(IntStream.rangeClosed(0, 5).mapToObj(level -> cell(levels, "E", "Level " + level))).containsExactly("●", "○", "○", "–", "–", "");
            assertThat(IntStream.rangeClosed(0, 5).mapToObj(level -> cell(levels, "A", "Level " + level))).containsExactly("●", "", "", "", "", "");
            assertThat(cell(levels, "C", "Effect found")).isEqualTo("yes");
            assertThat(cell(levels, "D", "Required")).isEqualTo("yes");
        }
    }

    @Test
    void coverage_names_gaps_and_what_the_plan_opens_up() throws IOException {
        built.outcome("O2", "", "").apply(SetDecision.from(built.portfolio(), "C", Decision.of(Disposition.RETIRE, "Law", new Decision.By("Ana", Built.AS_OF))));
        try (Workbook workbook = workbook()) {
            List<List<String>> coverage = rows(workbook.getSheet("Coverage"));
            assertThat(coverage.get(1)).containsExactly("O1", "do O1", "the whole company", "everyone", "any", "opens up: nothing that supports it stays", "C", "1", "1", "0");
            assertThat(cell(coverage, "O2", "What to look at")).isEqualTo("gap: nothing serves it");
        }
    }

    @Test
    void decided_and_suggested_stand_apart_and_every_formula_agrees_with_its_value() throws IOException {
        try (Workbook workbook = workbook()) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                            assertThat(evaluator.evaluate(cell).getNumberValue()).as(cell.getCellFormula()).isEqualTo(cell.getNumericCellValue(), Offset.offset(1e-9));
                        }
                    }
                }
            }
            Row released = line(workbook, "Seat hours a year", 2);
            assertThat(released.getCell(2).getNumericCellValue()).as("decided: A").isEqualTo(10);
            assertThat(released.getCell(5).getNumericCellValue()).as("suggested: B has none, D is slimmed by half").isEqualTo(5);
            assertThat(line(workbook, "Cash a year", 2).getCell(5).getStringCellValue()).as("no suggestion has a known cost").isEqualTo("–");
            assertThat(line(workbook, "Guards to look at before rows are carried out", 1).getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(line(workbook, "3 Use at work", 1).getCell(1).getNumericCellValue()).as("C, of the courses that nobody requires").isEqualTo(1);
        }
    }

    /** The row of the Summary with this label, the first or a later one. */
    private static Row line(Workbook workbook, String label, int which) {
        int found = 0;
        for (Row row : workbook.getSheet("Summary")) {
            if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING && row.getCell(0).getStringCellValue().equals(label) && ++found == which) {
                return row;
            }
        }
        throw new AssertionError(label);
    }

    @Test
    void no_return_is_claimed_and_no_ratio_is_shown() throws IOException {
        try (Workbook workbook = workbook()) {
            for (Row row : workbook.getSheet("Summary")) {
                for (Cell cell : row) {
                    String text = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
                    assertThat(text).as("a benefit needs a source, a share and a confidence, and none is asked for").doesNotContain("ROI", "BCR", "enefit");
                }
            }
        }
    }
}
