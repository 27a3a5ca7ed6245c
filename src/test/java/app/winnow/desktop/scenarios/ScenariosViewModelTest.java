package app.winnow.desktop.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.insight.Version;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.Scenario;
import app.winnow.model.change.SetDecision;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.OpenAudits;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosViewModelTest {
    @TempDir
    private Path data;
    private final FakeNotices notices = new FakeNotices();
    private Workspace audit;
    private ScenariosViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        model = new ScenariosViewModel(audit, new DirectTasks(), notices);
        model.setShown(true);
        decide("F-1", Disposition.KEEP);
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    private void decide(String code, Disposition disposition) {
        audit.apply(SetDecision.from(audit.portfolio().get(), code, Decision.of(disposition, "", Decision.By.UNKNOWN)));
    }

    private Version version(int column) {
        return model.sides().get().columns().get(column).version();
    }

    private Disposition decided(String code) {
        return audit.portfolio().get().offering(code).orElseThrow().decided().map(Decision::disposition).orElse(null);
    }

    private Scenario scenario(String name) {
        return audit.portfolio().get().scenarios().get(name);
    }

    @Test
    void what_is_kept_stands_beside_what_is_decided_afterwards() {
        model.keep();
        assertThat(model.sides().get().columns()).extracting(Column::name).containsExactly("In force", "Scenario");
        assertThat(model.sides().get().differing()).isEmpty();
        decide("F-1", Disposition.RETIRE);
        assertThat(model.sides().get().differing()).containsExactly(0);
        assertThat(version(0).dispositions(0)).containsExactly(Disposition.RETIRE);
        assertThat(version(1).dispositions(0)).containsExactly(Disposition.KEEP);
        assertThat(version(1).ledger().offerings().after().expected()).isGreaterThan(version(0).ledger().offerings().after().expected());
    }

    @Test
    void the_same_state_is_kept_once() {
        model.keep();
        model.keep();
        assertThat(model.scenarios().get()).hasSize(1);
        decide("F-2", Disposition.SLIM);
        model.keep();
        assertThat(model.scenarios().get()).extracting(Scenario::name).containsExactly("Scenario", "Scenario 2");
    }

    @Test
    void two_stand_beside_what_is_in_force_and_the_first_makes_room() {
        for (String code : List.of("F-1", "F-2", "F-3")) {
            decide(code, Disposition.RETIRE);
            model.keep();
        }
        assertThat(model.sides().get().columns()).extracting(Column::name).containsExactly("In force", "Scenario 2", "Scenario 3");
        model.setBeside("Scenario 2", false);
        assertThat(model.sides().get().columns()).extracting(Column::name).containsExactly("In force", "Scenario 3");
    }

    @Test
    void promoted_it_is_in_force_and_one_undo_takes_it_back() {
        model.keep();
        decide("F-1", Disposition.RETIRE);
        audit.tryOut(Policy.WORKSHOP.withShares(new Policy.Shares(0.6, 0.4, 0.2)));
        audit.takeOver();
        model.promote(scenario("Scenario"));
        assertThat(decided("F-1")).isEqualTo(Disposition.KEEP);
        assertThat(audit.portfolio().get().policy()).isEqualTo(Policy.WORKSHOP);
        assertThat(model.scenarios().get()).extracting(Scenario::name).containsExactlyInAnyOrder("Scenario", "Before Scenario");
        audit.undo();
        assertThat(decided("F-1")).isEqualTo(Disposition.RETIRE);
        assertThat(model.scenarios().get()).extracting(Scenario::name).containsExactly("Scenario");
        model.promote(scenario("Scenario"));
        model.promote(scenario("Scenario"));
        assertThat(notices.told().get(notices.told().size() - 1)).contains("already");
    }

    @Test
    void a_name_is_changed_unless_it_is_blank_or_taken() {
        model.keep();
        assertThat(model.rename(scenario("Scenario"), " Cautious ")).isTrue();
        assertThat(model.isBeside("Cautious")).isTrue();
        assertThat(model.sides().get().columns()).extracting(Column::name).containsExactly("In force", "Cautious");
        decide("F-2", Disposition.SLIM);
        model.keep();
        assertThat(model.rename(scenario("Scenario"), "Cautious")).isFalse();
        assertThat(model.rename(scenario("Scenario"), " ")).isFalse();
        assertThat(notices.told()).hasSize(2);
    }

    @Test
    void a_note_and_a_removal_can_be_undone() {
        model.keep();
        model.note(scenario("Scenario"), "For the board");
        assertThat(scenario("Scenario").note()).isEqualTo("For the board");
        model.remove(scenario("Scenario"));
        assertThat(model.scenarios().get()).isEmpty();
        assertThat(model.sides().get().columns()).extracting(Column::name).containsExactly("In force");
        audit.undo();
        assertThat(scenario("Scenario").note()).isEqualTo("For the board");
    }

    @Test
    void while_a_policy_is_tried_nothing_is_kept_or_promoted() {
        model.keep();
        audit.tryOut(Policy.WORKSHOP.withShares(new Policy.Shares(0.6, 0.4, 0.2)));
        model.keep();
        model.promote(scenario("Scenario"));
        audit.drop();
        assertThat(model.scenarios().get()).hasSize(1);
    }

    @Test
    void what_was_kept_is_there_after_a_restart() {
        model.keep();
        Scenario kept = scenario("Scenario");
        Path folder = audit.folder();
        audit.close();
        audit = new OpenAudits(data).open(folder);
        assertThat(scenario("Scenario")).isEqualTo(kept);
    }
}
