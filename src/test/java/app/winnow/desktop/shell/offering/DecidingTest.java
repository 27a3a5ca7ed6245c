package app.winnow.desktop.shell.offering;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.change.SetPair;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidingTest {
    @TempDir
    private Path data;
    private Workspace workspace;
    private Deciding deciding;

    @BeforeEach
    void open() {
        workspace = OpenAudit.ferries(data);
        deciding = new Deciding(workspace, "Harbour master");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Decision decision(String code) {
        return deciding.offering(code).orElseThrow().decided().orElseThrow();
    }

    @Test
    void a_decision_names_its_decider_and_day() {
        deciding.decide(List.of("F-1"), Disposition.SLIM, "");
        assertThat(decision("F-1").by()).isEqualTo(new Decision.By("Harbour master", workspace.today()));
        deciding.decider().set("Bosun");
        deciding.decide(List.of("F-2"), Disposition.KEEP, "");
        assertThat(decision("F-2").by().name()).isEqualTo("Bosun");
    }

    @Test
    void moving_into_the_work_brings_an_aid_instead() {
        deciding.decide(List.of("F-1"), Disposition.REPLACE, "");
        assertThat(decision("F-1").aid().value()).isEqualTo(AidValue.INSTEAD);
    }

    @Test
    void a_merge_goes_into_the_offering_that_is_the_same_job() {
        workspace.apply(SetPair.from(workspace.portfolio().get(), Pair.of("F-1", "F-2"), PairState.SAME));
        workspace.apply(SetPair.from(workspace.portfolio().get(), Pair.of("F-1", "F-3"), PairState.DIFFERENT));
        deciding.decide(List.of("F-1"), Disposition.MERGE, "");
        assertThat(decision("F-1").into()).isEqualTo("F-2");
        assertThat(deciding.mergeTargets("F-3")).isEmpty();
    }

    @Test
    void several_are_decided_and_taken_back_as_one() {
        deciding.decide(List.of("F-1", "F-2", "F-3"), Disposition.RETIRE, "");
        workspace.undo();
        assertThat(workspace.portfolio().get().offerings()).allSatisfy(offering -> assertThat(offering.decided()).isEmpty());
        workspace.redo();
        deciding.takeBack(List.of("F-1", "F-2"));
        assertThat(workspace.portfolio().get().offerings()).filteredOn(offering -> offering.decided().isPresent()).hasSize(1);
    }

    @Test
    void parking_never_needs_a_reason() {
        assertThat(deciding.needsReason("F-1", Disposition.PARK)).isFalse();
    }

    @Test
    void there_are_six_reasons_on_keys() {
        assertThat(Deciding.reasons()).hasSize(6).doesNotHaveDuplicates();
    }
}
