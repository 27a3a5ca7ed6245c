package app.winnow.desktop.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.desktop.outcomes.ChainViewModel.Standing;
import app.winnow.model.Cause;
import app.winnow.model.Outcome;
import app.winnow.model.State;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainViewModelTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private OutcomesViewModel model;
    private ChainViewModel chain;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        model = new OutcomesViewModel(audit, new DirectTasks(), failed -> {
            throw new AssertionError(failed);
        });
        chain = new ChainViewModel(model, "O1");
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    private Outcome outcome() {
        return audit.portfolio().get().outcome("O1").orElseThrow();
    }

    @Test
    void answers_fill_gilberts_cells_with_their_owners() {
        chain.yes();
        chain.no();
        assertThat(chain.asksOwner().get()).isTrue();
        chain.owner(" Harbour office ");
        chain.yes();
        chain.no();
        chain.owner("");
        chain.yes();
        chain.next();
        chain.yes();
        chain.enablers("A second gangway");
        assertThat(chain.step().get()).as("the chain is through").isNull();
        assertThat(outcome().knownState()).contains(State.GAP);
        assertThat(outcome().causes()).isEqualTo(Map.of(Cause.DATA, "Harbour office", Cause.INCENTIVES, ""));
        assertThat(outcome().cleared()).containsExactlyInAnyOrder(Cause.INSTRUMENTS, Cause.KNOWLEDGE, Cause.MOTIVES);
        assertThat(outcome().enablers()).isEqualTo("A second gangway");
        assertThat(chain.answers()).filteredOn(answer -> answer.standing() == Standing.OPEN).extracting(ChainViewModel.Answer::step).containsExactly(Step.CAPACITY);
        assertThat(chain.conclusion()).contains("not skill");
    }

    @Test
    void a_chain_that_was_left_goes_on_at_the_first_question_without_an_answer() {
        chain.yes();
        chain.yes();
        assertThat(new ChainViewModel(model, "O1").step().get()).isEqualTo(Step.INSTRUMENTS);
    }

    @Test
    void any_answer_can_be_changed_and_undo_takes_one_back() {
        chain.yes();
        chain.no();
        chain.owner("Harbour office");
        chain.go(Step.DATA);
        chain.yes();
        assertThat(outcome().causes()).isEmpty();
        assertThat(outcome().cleared()).containsExactly(Cause.DATA);
        assertThat(outcome().knownState()).as("a gap stays one").contains(State.GAP);
        audit.undo();
        assertThat(outcome().causes()).containsEntry(Cause.DATA, "Harbour office");
        chain.back();
        assertThat(chain.step().get()).isEqualTo(Step.DATA);
    }

    @Test
    void without_a_gap_nobody_is_asked_for_causes() {
        chain.no();
        assertThat(chain.step().get()).isNull();
        assertThat(outcome().knownState()).contains(State.HELD);
        assertThat(chain.conclusion()).startsWith("No gap");
        chain.go(Step.GAP);
        chain.coming();
        assertThat(outcome().knownState()).contains(State.COMING);
    }

    @Test
    void what_follows_depends_on_the_cells() {
        assertThat(chain.conclusion()).startsWith("Nobody has said");
        model.edit("O1", outcome -> outcome.withState(State.GAP, Map.of(Cause.KNOWLEDGE, "")));
        assertThat(chain.conclusion()).contains("learning can close this gap");
        model.edit("O1", outcome -> outcome.withState(State.GAP, Map.of(Cause.KNOWLEDGE, "", Cause.INCENTIVES, "")));
        assertThat(chain.conclusion()).startsWith("Learning alone will not");
        model.edit("O1", outcome -> outcome.withState(State.GAP, Map.of(Cause.INCENTIVES, "")));
        assertThat(chain.conclusion()).startsWith("Learning will not close");
        model.edit("O1", outcome -> outcome.withState(State.GAP, Map.of()));
        assertThat(chain.conclusion()).contains("no cause is known");
    }
}
