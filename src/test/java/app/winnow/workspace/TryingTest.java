package app.winnow.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Policy;
import app.winnow.model.change.RenameAudit;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is tried shows at once and is recorded only when it is taken over. */
class TryingTest {
    private static final Policy TRIED = Policy.WORKSHOP.withAsOf(LocalDate.of(2026, 6, 30));

    @TempDir
    private Path data;
    private OpenAudits audits;

    @BeforeEach
    void here() {
        audits = new OpenAudits(data);
    }

    @Test
    void a_tried_policy_shows_everywhere_and_is_gone_when_it_is_dropped() {
        try (Workspace workspace = audits.create("Audit")) {
            workspace.apply(new RenameAudit("Audit", "Sales"));
            workspace.tryOut(TRIED);
            assertThat(workspace.portfolio().get().policy()).isEqualTo(TRIED);
            assertThat(workspace.tried().get()).isEqualTo(TRIED);
            assertThat(workspace.inForce().get().portfolio().policy()).isEqualTo(Policy.WORKSHOP);
            assertThat(workspace.undoTitle().get()).isEmpty();
            workspace.drop();
            assertThat(workspace.portfolio().get().policy()).isEqualTo(Policy.WORKSHOP);
            assertThat(workspace.tried().get()).isNull();
            assertThat(workspace.inForce().get()).isNull();
            assertThat(workspace.undoTitle().get()).isNotEmpty();
        }
    }

    @Test
    void nothing_is_recorded_while_a_policy_is_tried() {
        Path folder;
        try (Workspace workspace = audits.create("Audit")) {
            folder = workspace.folder();
            workspace.apply(new RenameAudit("Audit", "Sales"));
            workspace.tryOut(TRIED);
            workspace.apply(new RenameAudit("Sales", "Other"));
            workspace.undo();
            assertThat(workspace.portfolio().get().name()).isEqualTo("Sales");
            assertThat(workspace.notice().get()).contains("tried");
        }
        try (Workspace again = audits.open(folder)) {
            assertThat(again.portfolio().get().name()).isEqualTo("Sales");
            assertThat(again.portfolio().get().policy()).isEqualTo(Policy.WORKSHOP);
        }
    }

    @Test
    void taken_over_it_is_one_change_that_undo_takes_back_and_that_survives_a_restart() {
        Path folder;
        try (Workspace workspace = audits.create("Audit")) {
            folder = workspace.folder();
            workspace.tryOut(TRIED.withAsOf(LocalDate.of(2025, 1, 1)));
            workspace.tryOut(TRIED);
            workspace.takeOver();
            assertThat(workspace.tried().get()).isNull();
            assertThat(workspace.portfolio().get().policy()).isEqualTo(TRIED);
        }
        try (Workspace again = audits.open(folder)) {
            assertThat(again.portfolio().get().policy()).isEqualTo(TRIED);
            again.undo();
            assertThat(again.portfolio().get().policy()).isEqualTo(Policy.WORKSHOP);
            assertThat(again.undoTitle().get()).as("one change").isEmpty();
        }
    }

    @Test
    void trying_what_is_in_force_tries_nothing() {
        try (Workspace workspace = audits.create("Audit")) {
            workspace.tryOut(TRIED);
            workspace.tryOut(Policy.WORKSHOP);
            assertThat(workspace.tried().get()).isNull();
            workspace.takeOver();
            assertThat(workspace.undoTitle().get()).isEmpty();
        }
    }
}
