package app.winnow.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.intake.CatalogDiff;
import app.winnow.intake.DiffChoices;
import app.winnow.intake.Intake;
import app.winnow.intake.JoinChoices;
import app.winnow.intake.Joining;
import app.winnow.intake.Understood;
import app.winnow.intake.Wishes;
import app.winnow.model.Portfolio;
import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Grid;
import app.winnow.verdict.Verdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan of an audit whose catalog came twice and was joined by data. */
class PlanOfSeveralFilesTest {
    @TempDir
    private Path folder;
    private Portfolio portfolio = Portfolio.empty("Audit");
    private Path plan;

    @BeforeEach
    void written() throws IOException {
        catalog("first.csv", "Code,Title,Owner\nA-1,Mooring,Kim\nA-2,Ladders,Lee\n");
        Understood usage = understood("usage.csv", "Course ID,Completions\nA-1,70\n");
        portfolio = Joining.of(usage, portfolio, JoinChoices.ASSUMED).change(null).applyTo(portfolio);
        catalog("second.csv", "Code,Title,Region\nA-1,Mooring a ship,North\n");
        plan = folder.resolve("plan.xlsx");
        PlanWorkbook.write(portfolio, Verdicts.of(portfolio, LocalDate.of(2026, 6, 30)), List.of(), plan);
    }

    private void catalog(String name, String text) throws IOException {
        portfolio = CatalogDiff.of(understood(name, text), portfolio, DiffChoices.ASSUMED).change(null).applyTo(portfolio);
    }

    private Understood understood(String name, String text) throws IOException {
        try (Book book = Books.open(Files.writeString(folder.resolve(name), text))) {
            return new Intake().understand(book, Wishes.NONE, rows -> { });
        }
    }

    private List<List<String>> sheet(String name) {
        try (Book book = Books.open(plan)) {
            Grid grid = book.read(book.sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow(), rows -> { });
            return IntStream.range(0, grid.rows()).mapToObj(row -> IntStream.range(0, grid.columns()).mapToObj(column -> grid.cell(row, column).text()).toList()).toList();
        }
    }

    @Test
    void the_catalog_has_each_offering_s_own_rows_from_the_file_that_spoke_of_it_last() {
        assertThat(sheet("Catalog")).containsExactly(
                List.of("Code", "Source file", "Code (original)", "Title", "Owner", "Region"),
                List.of("A-2", "first.csv", "A-2", "Ladders", "Lee", ""),
                List.of("A-1", "second.csv", "A-1", "Mooring a ship", "", "North"));
    }

    @Test
    void the_summary_says_what_each_file_was() {
        assertThat(sheet("Summary").stream().map(row -> row.get(0) + " " + row.get(1))).contains("Catalog first.csv", "Data added usage.csv", "Catalog again second.csv");
    }
}
