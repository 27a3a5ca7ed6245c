package app.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.sheet.Book;
import app.winnow.sheet.Books;
import app.winnow.sheet.Grid;
import app.winnow.sheet.Watch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of outcomes of another layout on the command line. */
class OutcomesCommandTest {
    private static final String TASKS = """
            Code,Title,Task ID,Task Title
            10-1,Deck hands,11,Moor the ferry within ten minutes
            10-1,Deck hands,12,Throw the line at the first attempt
            20-1,Engineers,21,Fuel the ferry without a spill
            20-1,Engineers,22,Leadership
            """;
    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path tasks;

    @BeforeEach
    void write() throws IOException {
        tasks = Files.writeString(folder.resolve("tasks.csv"), TASKS);
        Files.writeString(folder.resolve("catalog.csv"), "Course ID,Title\nK-1,Mooring\n");
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        return new Commands(new PrintWriter(out), new PrintWriter(err), java.time.Clock.systemUTC()).run(args);
    }

    private List<String> planned() {
        List<String> sentences = new ArrayList<>();
        try (Book book = Books.open(folder.resolve("plan.xlsx"))) {
            Grid grid = book.read(book.sheets().stream().filter(sheet -> sheet.name().equals("Outcomes")).findFirst().orElseThrow(), Watch.NOBODY);
            for (int row = 1; row < grid.rows(); row++) {
                sentences.add(grid.cell(row, 0).text() + " " + grid.cell(row, 1).text());
            }
        }
        return sentences;
    }

    @Test
    void inspect_says_which_rows_are_performance_and_saves_a_mapping_that_audit_takes() throws IOException {
        Path mapping = folder.resolve("mapping.json");
        assertThat(run("inspect", tasks.toString(), "--outcomes", "--save-mapping", mapping.toString())).as(err.toString()).isZero();
        assertThat(out.toString()).contains("4 rows could be outcomes, 4 are taken", "what people do: 3", "topics: 1", "Agree goals");
        Files.writeString(mapping, Files.readString(mapping).replace("\"answers\" : {", "\"answers\" : {\"only: Title\": \"Engineers\","
                ).replace(",}", "}").replaceAll(",\\s*}", "}"));
        assertThat(run("audit", folder.resolve("catalog.csv").toString(), "--outcomes", tasks.toString(), "--outcomes-mapping", mapping.toString(), "--plan", folder.resolve("plan.xlsx").toString(), "--json")).as(err.toString()).isZero();
        assertThat(planned()).containsExactly("21 Fuel the ferry without a spill", "22 Leadership");
    }

    @Test
    void without_a_mapping_every_row_is_taken_as_before() {
        assertThat(run("audit", folder.resolve("catalog.csv").toString(), "--outcomes", tasks.toString(), "--plan", folder.resolve("plan.xlsx").toString())).as(err.toString()).isZero();
        assertThat(planned()).hasSize(4);
    }

    @Test
    void inspect_in_json_names_columns_rows_and_questions() {
        assertThat(run("inspect", tasks.toString(), "--outcomes", "--json")).isZero();
        assertThat(out.toString()).contains("\"field\" : \"Outcome\"", "\"is\" : \"topic\"", "\"instead\" : \"Agree goals", "\"hierarchy\" : false", "\"taken\" : 4");
    }

    @Test
    void of_a_hierarchy_the_lowest_rows_are_taken_and_it_is_said() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "Outcome,Id,Parent\nDeck,1,\nMoor the ferry within ten minutes,1.1,1\n");
        assertThat(run("audit", folder.resolve("catalog.csv").toString(), "--outcomes", list.toString(), "--plan", folder.resolve("plan.xlsx").toString(), "--json")).isZero();
        assertThat(planned()).containsExactly("1.1 Moor the ferry within ten minutes");
        assertThat(out.toString()).contains("of 2 the lowest 1 were taken");
    }

    @Test
    void a_mapping_that_is_none_is_refused_with_its_line() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"), "{\n\"columns\": {\"Title\": \"Colour\"}}");
        assertThat(run("inspect", tasks.toString(), "--outcomes", "--mapping", mapping.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("line 2", "Colour").doesNotContain("Exception");
    }
}
