package app.winnow.desktop.shell.offering;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.insight.GuardSort;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Status;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetPair;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding on all that are marked. */
class MarkedViewModelTest {
    @TempDir
    private Path data;
    private final List<String> told = new ArrayList<>();
    private Workspace audit;
    private Deciding deciding;
    private MarkedViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        deciding = new Deciding(audit, "Harbour master");
        model = new MarkedViewModel(audit, deciding, new DirectTasks(), told::add);
        audit.marked().replace(List.of("F-1", "F-2", "F-3"));
    }

    @AfterEach
    void close() {
        audit.close();
    }

    private <T> void say(String code, Ask<T> ask, T value) {
        audit.apply(SetAnswer.from(audit.portfolio().get(), code, ask, value));
    }

    private List<Disposition> decided() {
        return audit.portfolio().get().offerings().stream().map(offering -> offering.decided().map(Decision::disposition).orElse(null)).toList();
    }

    private Decision decision(String code) {
        return deciding.offering(code).flatMap(Offering::decided).orElseThrow();
    }

    @Test
    void they_are_counted_with_their_hours_and_what_is_unknown_or_hidden_is_said() {
        model.refresh();
        assertThat(model.words().get()).isEqualTo("3 marked, 2 catalog hours, without 1 of unknown hours");
        audit.search().set("radio");
        model.refresh();
        assertThat(model.words().get()).isEqualTo("1 marked, nobody knows the hours of 1, 2 more that the filter hides");
        audit.marked().clear();
        model.refresh();
        assertThat(model.words().get()).isEmpty();
    }

    @Test
    void all_are_decided_as_one_change_that_one_undo_takes_back_and_stay_marked() {
        model.choose(Disposition.RETIRE);
        assertThat(decided()).containsExactly(Disposition.RETIRE, Disposition.RETIRE, Disposition.RETIRE);
        assertThat(decision("F-2").by().name()).isEqualTo("Harbour master");
        assertThat(told).containsExactly("3 offerings stopped.");
        assertThat(audit.undoTitle().get()).isEqualTo("Stop offering 3");
        audit.undo();
        assertThat(decided()).containsOnlyNulls();
        assertThat(audit.marked().codes().get()).containsExactly("F-1", "F-2", "F-3");
    }

    @Test
    void only_those_that_the_filter_leaves_are_decided() {
        audit.search().set("radio");
        model.choose(Disposition.PARK);
        assertThat(decided()).containsExactly(null, null, Disposition.PARK);
    }

    @Test
    void against_the_suggestion_one_reason_is_asked_for_all_and_kept_where_it_is_against_it() {
        say("F-1", Ask.PURPOSE, Purpose.CREDENTIAL);
        model.choose(Disposition.RETIRE);
        assertThat(decided()).as("nothing is done before").containsOnlyNulls();
        assertThat(model.asked().get().against()).containsExactly("F-1");
        model.confirm(" ");
        assertThat(decided()).as("nor without a reason").containsOnlyNulls();
        model.confirm("The work changes soon");
        assertThat(decided()).containsOnly(Disposition.RETIRE);
        assertThat(decision("F-1").reason()).isEqualTo("The work changes soon");
        assertThat(decision("F-2").reason()).isEmpty();
        assertThat(model.asked().get()).isNull();
    }

    @Test
    void what_was_decided_otherwise_is_told_and_left_unless_somebody_says_so() {
        deciding.decide(List.of("F-1"), Disposition.KEEP, "");
        deciding.decide(List.of("F-2"), Disposition.RETIRE, "");
        model.choose(Disposition.RETIRE);
        assertThat(model.asked().get().otherwise()).containsExactly("F-1");
        model.confirm("");
        assertThat(decided()).containsExactly(Disposition.KEEP, Disposition.RETIRE, Disposition.RETIRE);
        assertThat(told).containsExactly("One offering stopped. One is decided otherwise and stays so. One was decided so already.");
        audit.undo();
        model.choose(Disposition.RETIRE);
        model.overwrite(true);
        model.confirm("");
        assertThat(decided()).containsOnly(Disposition.RETIRE);
    }

    @Test
    void what_a_law_requires_is_told_before_and_can_be_unmarked() {
        say("F-2", Ask.REQUIRED_BY, new Requirement(Basis.LAW, "SOLAS"));
        model.choose(Disposition.PARK);
        assertThat(told).as("parking takes nothing away").hasSize(1);
        audit.undo();
        model.choose(Disposition.RETIRE);
        assertThat(model.asked().get().guards()).isEqualTo(Map.of(GuardSort.PROTECTED, List.of("F-2")));
        model.unmark(List.of("F-2"));
        model.refresh();
        assertThat(model.asked().get().guards()).isEmpty();
        model.confirm("");
        assertThat(decided()).containsExactly(Disposition.RETIRE, null, Disposition.RETIRE);
    }

    @Test
    void two_that_are_the_only_supports_of_an_outcome_are_told_once_both_would_go() {
        say("F-1", Ask.SERVES, Links.of(Map.of("O1", Link.claimed(2)), 1));
        say("F-2", Ask.SERVES, Links.of(Map.of("O1", Link.claimed(2)), 1));
        say("F-3", Ask.SERVES, Links.of(Map.of("O1", Link.claimed(0)), 1));
        audit.marked().replace(List.of("F-1"));
        model.choose(Disposition.MOVE_OUT);
        assertThat(told).as("the other one still supports it").hasSize(1);
        audit.undo();
        audit.marked().add(List.of("F-2"));
        model.choose(Disposition.MOVE_OUT);
        assertThat(model.asked().get().guards()).containsEntry(GuardSort.ONLY_SUPPORT, List.of("F-1", "F-2"));
    }

    @Test
    void a_withdrawn_one_is_not_decided_on() {
        say("F-2", Ask.STATUS, Status.WITHDRAWN);
        model.choose(Disposition.RETIRE);
        assertThat(decided()).containsExactly(Disposition.RETIRE, null, Disposition.RETIRE);
        assertThat(told).containsExactly("2 offerings stopped. One is withdrawn and is not decided on.");
    }

    @Test
    void each_takes_its_own_suggestion_and_what_is_open_stays_open() {
        say("F-1", Ask.PURPOSE, Purpose.CREDENTIAL);
        say("F-3", Ask.KIND, Kind.COURSE);
        say("F-3", Ask.PURPOSE, Purpose.INFORM);
        say("F-3", Ask.REQUIRED_BY, new Requirement(Basis.NOBODY, ""));
        model.choose(null);
        model.confirm("");
        assertThat(decided()).containsExactly(Disposition.KEEP, null, Disposition.MOVE_OUT);
        assertThat(told).containsExactly("2 offerings decided as suggested. One is still open.");
        assertThat(audit.undoTitle().get()).isEqualTo("Take 2 suggestions");
    }

    @Test
    void of_two_that_are_the_same_job_one_stays_to_be_merged_into() {
        audit.apply(SetPair.from(audit.portfolio().get(), Pair.of("F-1", "F-2"), PairState.SAME));
        model.choose(Disposition.MERGE);
        model.confirm("");
        List<Offering> merged = audit.portfolio().get().offerings().stream().filter(offering -> offering.decided().isPresent()).toList();
        assertThat(merged).hasSize(1);
        assertThat(List.of("F-1", "F-2")).contains(merged.get(0).code(), merged.get(0).decision().into()).doesNotContain("");
        assertThat(merged.get(0).decision().into()).isNotEqualTo(merged.get(0).code());
        assertThat(told).containsExactly("One offering merged. For 2 the rules name nothing to merge into.");
    }

    @Test
    void where_nothing_can_be_decided_that_is_all_that_is_said() {
        model.choose(null);
        assertThat(model.asked().get().choices()).isEmpty();
        model.confirm("Something else");
        assertThat(decided()).containsOnlyNulls();
        audit.marked().clear();
        model.refresh();
        assertThat(model.asked().get()).isNull();
    }

    @Test
    void decisions_are_taken_back_as_one_change() {
        deciding.decide(List.of("F-1", "F-3"), Disposition.KEEP, "");
        model.takeBack();
        assertThat(decided()).containsOnlyNulls();
        assertThat(told).containsExactly("2 decisions taken back.");
        audit.undo();
        assertThat(decided()).containsExactly(Disposition.KEEP, null, Disposition.KEEP);
    }

    @Test
    void while_a_policy_is_tried_nothing_is_decided_and_the_reason_is_told() {
        audit.tryOut(audit.portfolio().get().policy().withRules(audit.portfolio().get().policy().rules().withCell(0, app.winnow.model.Result.of(Disposition.KEEP))));
        model.choose(Disposition.RETIRE);
        assertThat(decided()).containsOnlyNulls();
        assertThat(Optional.ofNullable(model.asked().get())).isEmpty();
        assertThat(told).isEmpty();
        assertThat(audit.notice().get()).contains("A policy is being tried");
    }
}
