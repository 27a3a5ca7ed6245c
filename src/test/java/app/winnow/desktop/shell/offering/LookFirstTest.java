package app.winnow.desktop.shell.offering;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.HeldTasks;
import app.winnow.desktop.OpenAudit;
import app.winnow.insight.GuardSort;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Offering;
import app.winnow.model.Requirement;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.Several;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** So many are marked that they are looked at behind the window before they are decided. */
class LookFirstTest {
    private static final int MANY = LookFirst.AT_ONCE + 1;
    private static final List<String> CODES = IntStream.rangeClosed(1, MANY).mapToObj(at -> "M-" + at).toList();

    @TempDir
    private Path data;
    private final HeldTasks tasks = new HeldTasks();
    private final List<String> told = new ArrayList<>();
    private Workspace audit;
    private MarkedViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        audit.apply(new Several("Add them", CODES.stream().<Change>map(code -> new AddOffering(Offering.imported(code, "Offering " + code, SourceRows.NONE, Facts.of(Map.of())))).toList()));
        model = new MarkedViewModel(audit, new Deciding(audit, "Harbour master"), tasks, told::add);
        audit.marked().replace(CODES);
    }

    @AfterEach
    void close() {
        audit.close();
    }

    private void requireByLaw(String code) {
        audit.apply(SetAnswer.from(audit.portfolio().get(), code, Ask.REQUIRED_BY, new Requirement(Basis.LAW, "SOLAS")));
    }

    private long decided(Disposition disposition) {
        return audit.portfolio().get().offerings().stream().map(Offering::decided).flatMap(Optional::stream).map(Decision::disposition).filter(disposition::equals).count();
    }

    @Test
    void some_hundreds_are_decided_at_once() {
        audit.marked().replace(CODES.subList(0, LookFirst.AT_ONCE));
        model.choose(Disposition.RETIRE);
        assertThat(tasks.waiting()).isZero();
        assertThat(decided(Disposition.RETIRE)).isEqualTo(LookFirst.AT_ONCE);
    }

    @Test
    void more_are_looked_at_behind_the_window_which_says_so_and_then_decided_as_one_change() {
        model.choose(Disposition.RETIRE);
        assertThat(model.looking().get()).isEqualTo("Looking at what the rules and guards say of 251 offerings; nothing is decided yet.");
        assertThat(decided(Disposition.RETIRE)).isZero();
        tasks.arrive();
        assertThat(model.looking().get()).isEmpty();
        assertThat(decided(Disposition.RETIRE)).isEqualTo(MANY);
        assertThat(told).containsExactly("251 offerings stopped.");
        audit.undo();
        assertThat(decided(Disposition.RETIRE)).isZero();
    }

    @Test
    void what_is_to_be_said_is_said_once_it_was_looked_at() {
        requireByLaw("M-7");
        model.choose(Disposition.RETIRE);
        assertThat(model.asked().get()).isNull();
        tasks.arrive();
        assertThat(model.looking().get()).isEmpty();
        assertThat(model.asked().get().guards()).isEqualTo(Map.of(GuardSort.PROTECTED, List.of("M-7")));
        assertThat(decided(Disposition.RETIRE)).isZero();
        model.confirm("The work changes soon");
        assertThat(decided(Disposition.RETIRE)).isEqualTo(MANY);
    }

    @Test
    void of_two_wishes_only_the_newest_is_done() {
        model.choose(Disposition.RETIRE);
        model.choose(Disposition.PARK);
        assertThat(tasks.waiting()).as("the older look is given up").isEqualTo(1);
        tasks.arrive();
        assertThat(decided(Disposition.PARK)).isEqualTo(MANY);
        assertThat(told).containsExactly("251 offerings parked.");
    }

    @Test
    void what_is_left_is_looked_at_no_more_and_nothing_is_decided() {
        model.choose(Disposition.RETIRE);
        model.cancel();
        assertThat(model.looking().get()).isEmpty();
        assertThat(model.isUnderWay()).isFalse();
        assertThat(tasks.waiting()).isZero();
        assertThat(decided(Disposition.RETIRE)).isZero();
    }

    @Test
    void stopping_it_in_the_task_bar_leaves_it_too() {
        model.choose(Disposition.RETIRE);
        tasks.cancel();
        assertThat(model.looking().get()).isEmpty();
        assertThat(model.isUnderWay()).isFalse();
    }

    @Test
    void where_the_audit_changed_meanwhile_it_is_looked_at_again() {
        model.choose(Disposition.RETIRE);
        requireByLaw("M-9");
        tasks.arrive();
        assertThat(decided(Disposition.RETIRE)).as("nothing was known of the law").isZero();
        assertThat(model.asked().get()).isNull();
        tasks.arrive();
        assertThat(model.asked().get().guards()).containsEntry(GuardSort.PROTECTED, List.of("M-9"));
    }

    @Test
    void what_is_asked_is_not_done_once_the_audit_is_another_but_looked_at_again() {
        requireByLaw("M-7");
        model.choose(Disposition.RETIRE);
        tasks.arrive();
        requireByLaw("M-9");
        model.confirm("The work changes soon");
        assertThat(decided(Disposition.RETIRE)).isZero();
        model.confirm("The work changes soon");
        assertThat(decided(Disposition.RETIRE)).as("nor while that takes").isZero();
        tasks.arrive();
        assertThat(model.asked().get().guards()).containsEntry(GuardSort.PROTECTED, List.of("M-7", "M-9"));
        model.confirm("The work changes soon");
        assertThat(decided(Disposition.RETIRE)).isEqualTo(MANY);
    }

    @Test
    void people_are_asked_where_others_are_marked_by_the_time_that_it_was_looked_at() {
        model.choose(Disposition.RETIRE);
        audit.marked().remove(List.of("M-1"));
        model.refresh();
        assertThat(tasks.waiting()).as("%d are few enough to be looked at at once", MANY - 1).isZero();
        assertThat(decided(Disposition.RETIRE)).isZero();
        assertThat(model.asked().get().choices()).hasSize(MANY - 1);
    }

    @Test
    void deciding_anew_is_looked_at_behind_and_not_confirmed_before() {
        audit.marked().replace(List.of("M-1"));
        model.choose(Disposition.KEEP);
        audit.marked().replace(CODES);
        model.choose(Disposition.RETIRE);
        tasks.arrive();
        model.overwrite(true);
        model.confirm("");
        assertThat(decided(Disposition.RETIRE)).isZero();
        tasks.arrive();
        model.confirm("");
        assertThat(decided(Disposition.RETIRE)).isEqualTo(MANY);
    }

    @Test
    void where_nothing_is_marked_any_more_nothing_is_looked_at() {
        model.choose(Disposition.RETIRE);
        audit.marked().clear();
        model.refresh();
        assertThat(tasks.waiting()).isZero();
        assertThat(model.isUnderWay()).isFalse();
    }
}
