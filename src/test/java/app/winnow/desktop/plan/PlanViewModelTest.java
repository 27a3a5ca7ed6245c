package app.winnow.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.desktop.shell.Notices;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.insight.GuardLine;
import app.winnow.model.Ask;
import app.winnow.model.Disposition;
import app.winnow.model.Guard;
import app.winnow.model.change.SetAnswer;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanViewModelTest {
    @TempDir
    private Path data;
    private final List<Path> written = new ArrayList<>();
    private Workspace workspace;
    private Deciding deciding;
    private PlanViewModel plan;

    @BeforeEach
    void open() {
        workspace = OpenAudit.ferries(data);
        deciding = new Deciding(workspace, "Harbour master");
        plan = new PlanViewModel(workspace, deciding, new DirectTasks(), (portfolio, verdicts, file) -> {
            if (file.toString().contains("full")) {
                throw new IOException("The disk is full. Free some space, then export again.");
            }
            written.add(file);
        });
        deciding.decide(List.of("F-1", "F-3"), Disposition.PARK, "The pier is being rebuilt");
        deciding.decide(List.of("F-2"), Disposition.KEEP, "A commitment to someone");
    }

    @AfterEach
    void close() {
        plan.close();
        workspace.close();
    }

    @Test
    void it_lists_what_people_decided_with_its_counts() {
        assertThat(plan.rows()).extracting(row -> row.offering().code()).containsExactly("F-2", "F-1", "F-3");
        assertThat(plan.decided(Disposition.PARK)).isEqualTo(2);
        assertThat(plan.decided()).isEqualTo(3);
    }

    @Test
    void the_filter_leaves_one_disposition() {
        plan.only().set(Disposition.PARK);
        assertThat(plan.rows()).extracting(PlanRow::disposition).containsOnly(Disposition.PARK).hasSize(2);
    }

    @Test
    void a_wave_for_several_is_one_undoable_change() {
        plan.wave(List.copyOf(plan.rows()), "Autumn");
        assertThat(plan.rows()).extracting(PlanRow::wave).containsOnly("Autumn");
        workspace.undo();
        assertThat(plan.rows()).extracting(PlanRow::wave).containsOnly("");
    }

    @Test
    void a_date_is_taken_and_what_is_no_date_changes_nothing() {
        assertThat(plan.due(List.of(plan.rows().get(0)), "2027-03-31")).isTrue();
        assertThat(plan.rows().get(0).decision().carrying().due()).hasToString("2027-03-31");
        assertThat(plan.due(List.of(plan.rows().get(0)), "soon")).isFalse();
        assertThat(plan.rows().get(0).decision().carrying().due()).hasToString("2027-03-31");
    }

    @Test
    void an_unknown_length_has_no_hours() {
        assertThat(plan.rows()).filteredOn(row -> row.offering().code().equals("F-3")).singleElement().extracting(PlanRow::hours).isNull();
    }

    @Test
    void a_row_that_goes_counts_its_guards_and_has_a_day_on_which_it_is_read_back() {
        workspace.apply(SetAnswer.from(workspace.portfolio().get(), "F-2", Ask.GUARDS, Set.of(Guard.DEEP_LINKS, Guard.PAYING_CUSTOMERS)));
        PlanRow kept = row("F-2");
        assertThat(plan.guards(kept)).as("it stays").isEmpty();
        assertThat(plan.readBack(kept)).isEmpty();
        deciding.decide(List.of("F-2"), Disposition.RETIRE, "The law or a contract says so");
        plan.due(List.of(row("F-2")), "2026-12-31");
        assertThat(plan.guards(row("F-2"))).extracting(GuardLine::words).containsExactly("Pages or systems link to it.", "Customers pay for it.");
        assertThat(plan.isUnasked(row("F-2"))).isFalse();
        assertThat(plan.readBack(row("F-2"))).contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void who_accepted_or_signed_off_is_written_down_as_one_change() {
        plan.accepted(List.copyOf(plan.rows()), " Head of Legal ");
        assertThat(plan.rows()).extracting(row -> row.decision().carrying().acceptedBy()).containsOnly("Head of Legal");
        workspace.undo();
        assertThat(plan.rows()).extracting(row -> row.decision().carrying().acceptedBy()).containsOnly("");
    }

    private PlanRow row(String code) {
        return plan.rows().stream().filter(row -> row.offering().code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void the_export_says_where_it_is_and_a_failure_says_what_to_do() {
        Told told = new Told();
        plan.export(data.resolve("plan.xlsx"), told, path -> { });
        plan.export(data.resolve("full.xlsx"), told, path -> { });
        assertThat(written).containsExactly(data.resolve("plan.xlsx"));
        assertThat(told.lines).containsExactly("The plan is in plan.xlsx.", "The disk is full. Free some space, then export again.");
    }

    private static final class Told implements Notices {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void tell(String sentence) {
            lines.add(sentence);
        }

        @Override
        public void tell(String sentence, String verb, Runnable step) {
            lines.add(sentence);
        }

        @Override
        public void undoable(String sentence) {
            lines.add(sentence);
        }

        @Override
        public void trouble(String sentence) {
            lines.add(sentence);
        }
    }
}
