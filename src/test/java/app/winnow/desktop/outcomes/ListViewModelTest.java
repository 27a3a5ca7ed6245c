package app.winnow.desktop.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.intake.outcome.ListRow;
import app.winnow.intake.outcome.Starters;
import app.winnow.model.Outcome;
import app.winnow.model.change.SetOutcome;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListViewModelTest {
    private static final String GOALS = "Goal,Measure,Group\nAnswer every radio call,calls,Deck\nLeadership,talks,Deck\nFuel without a spill,spills,Engine\n";
    @TempDir
    private Path data;
    private Workspace audit;
    private ListViewModel list;
    private FakeNotices notices;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        notices = new FakeNotices();
        list = new ListViewModel(audit, new DirectTasks(), notices);
    }

    @AfterEach
    void close() {
        audit.close();
    }

    private void goals() throws IOException {
        list.open(Files.writeString(data.resolve("goals.csv"), GOALS));
    }

    @Test
    void a_list_is_looked_at_before_anything_is_changed_and_taken_as_one_change() throws IOException {
        goals();
        assertThat(audit.portfolio().get().outcomes()).hasSize(1);
        assertThat(list.chosen().get()).isEqualTo(3);
        list.tickPerformance();
        assertThat(list.chosen().get()).isEqualTo(2);
        list.take();
        assertThat(audit.portfolio().get().outcomes()).extracting(Outcome::sentence).containsExactly("Berth the ferry within ten minutes", "Answer every radio call", "Fuel without a spill");
        assertThat(list.found().get()).isNull();
        audit.undo();
        assertThat(audit.portfolio().get().outcomes()).hasSize(1);
    }

    @Test
    void rows_are_found_in_any_column_chosen_one_by_one_and_said_anew() throws IOException {
        goals();
        list.tickNone();
        list.search().set("engine");
        assertThat(list.rows()).singleElement().satisfies(row -> assertThat(row.outcome().sentence()).isEqualTo("Fuel without a spill"));
        list.tickShown();
        list.search().set("");
        ListRow topic = list.rows().get(1);
        list.rephrase(topic);
        assertThat(list.sentence(topic)).startsWith("Agree goals");
        list.take();
        assertThat(audit.portfolio().get().outcomes()).hasSize(3).anySatisfy(outcome -> assertThat(outcome.sentence()).startsWith("Agree goals"));
    }

    @Test
    void a_column_is_taken_for_what_people_say_and_the_list_is_understood_anew() throws IOException {
        goals();
        list.map(list.found().get().columns().get(2), "Audience");
        assertThat(list.rows().get(0).outcome().scope().audience()).isEqualTo("Deck");
    }

    @Test
    void how_a_list_is_read_is_saved_and_read_again() throws IOException {
        goals();
        list.map(list.found().get().columns().get(2), "Audience");
        Path mapping = data.resolve("mapping.json");
        list.saveMapping(mapping);
        goals();
        assertThat(list.rows().get(0).outcome().scope().audience()).isEmpty();
        list.openMapping(mapping);
        assertThat(list.rows().get(0).outcome().scope().audience()).isEqualTo("Deck");
        list.openMapping(data.resolve("goals.csv"));
        assertThat(notices.told()).last().asString().contains("goals.csv").endsWith(".");
        assertThat(list.found().get()).isNotNull();
    }

    @Test
    void where_the_outcomes_change_meanwhile_the_list_is_compared_anew() throws IOException {
        goals();
        audit.apply(SetOutcome.added(Outcome.of("O2", 2, "Answer every radio call")));
        list.take();
        assertThat(list.found().get()).as("not taken yet").isNotNull();
        assertThat(list.rows().get(0).does()).isEqualTo(ListRow.Does.CHANGED);
        list.take();
        assertThat(audit.portfolio().get().outcomes()).hasSize(4);
    }

    @Test
    void a_set_to_begin_with_is_a_list_like_any_other() {
        list.open(Starters.all().get(0));
        assertThat(list.chosen().get()).isEqualTo(Starters.all().get(0).size());
        list.leave();
        assertThat(audit.portfolio().get().outcomes()).hasSize(1);
    }

    @Test
    void merged_cells_hold_for_each_of_their_rows_and_titles_above_are_none() throws IOException {
        Path file = data.resolve("goals.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Goals 2026");
            sheet.createRow(0).createCell(0).setCellValue("Goals of the harbour");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            String[][] rows = {{"Audience", "Goal", "Target"}, {"Deck hands", "Moor within ten minutes", "10"}, {"", "Throw the line at the first attempt", "1"}, {"Engineers", "Fuel without a spill", "0"}};
            for (int at = 0; at < rows.length; at++) {
                for (int column = 0; column < 3; column++) {
                    if (!rows[at][column].isEmpty()) {
                        (sheet.getRow(at + 2) == null ? sheet.createRow(at + 2) : sheet.getRow(at + 2)).createCell(column).setCellValue(rows[at][column]);
                    }
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            book.write(out);
        }
        list.open(file);
        assertThat(list.rows()).extracting(row -> row.outcome().scope().audience()).containsExactly("Deck hands", "Deck hands", "Engineers");
    }

    @Test
    void hostile_files_end_in_a_list_or_a_sentence() throws IOException {
        byte[] noise = new byte[4000];
        new Random(6).nextBytes(noise);
        StringBuilder huge = new StringBuilder("Outcome,Id,Parent\n");
        for (int at = 0; at < 50_000; at++) {
            huge.append("Moor ferry ").append(at).append(',').append(at).append(',').append(at / 2).append('\n');
        }
        byte[][] contents = {new byte[0], noise, "{\"a\": [1, 2]}".getBytes(StandardCharsets.UTF_8), "\"Outcome\nno end of it".getBytes(StandardCharsets.UTF_8), "Outcome\n".getBytes(StandardCharsets.UTF_8),
            "1;2;3\n4;5;6\n".getBytes(StandardCharsets.UTF_8), huge.toString().getBytes(StandardCharsets.UTF_8), ("Outcome," + "x,".repeat(3000) + "\nMoor,").getBytes(StandardCharsets.UTF_8)};
        for (int at = 0; at < contents.length; at++) {
            int before = notices.told().size();
            list.open(Files.write(data.resolve("hostile-" + at + ".csv"), contents[at]));
            boolean isList = list.found().get() != null;
            assertThat(isList || notices.told().size() == before + 1).as("file " + at).isTrue();
            assertThat(isList ? "." : notices.told().get(before)).as("file " + at).endsWith(".");
            list.leave();
        }
        list.open(data.resolve("missing.xlsx"));
        assertThat(notices.told().get(notices.told().size() - 1)).endsWith(".");
        assertThat(audit.portfolio().get().outcomes()).hasSize(1);
    }

    @Test
    void a_list_that_says_nothing_new_says_so() throws IOException {
        list.open(Files.writeString(data.resolve("same.csv"), "Outcome\nBerth the ferry within ten minutes\n"));
        assertThat(list.chosen().get()).isZero();
        list.tickShown();
        list.take();
        assertThat(notices.told()).singleElement().asString().contains("nothing that is not here");
    }
}
