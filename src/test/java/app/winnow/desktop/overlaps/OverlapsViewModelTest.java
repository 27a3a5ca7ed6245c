package app.winnow.desktop.overlaps;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.FakeNotices;
import app.winnow.desktop.OpenAudit;
import app.winnow.insight.overlap.OverlapGroup.Said;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.SourceRows;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetFact;
import app.winnow.task.DirectTasks;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlapsViewModelTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private OverlapsViewModel model;
    private final FakeNotices notices = new FakeNotices();

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        add("M-1", "Mooring at night v2", 60, 12);
        add("M-2", "Night mooring", 45, 300);
        add("R-1", "Ropes & knots", 30, 5000);
        model = new OverlapsViewModel(audit, new DirectTasks(), notices);
        model.setShown(true);
    }

    private void add(String code, String title, double minutes, double completions) {
        audit.apply(new AddOffering(Offering.imported(code, title, SourceRows.NONE, Facts.of(Map.of(Field.DURATION, minutes, Field.COMPLETIONS, completions)))));
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    private PairState said(String one, String other) {
        return audit.portfolio().get().pairs().get(Pair.of(one, other));
    }

    @Test
    void the_group_with_the_most_hours_comes_first_with_what_stays_at_the_left() {
        assertThat(model.groups()).extracting(GroupRow::title).containsExactly("Ropes & knots", "Night mooring");
        assertThat(model.groups().get(0).about()).isEqualTo("2 offerings \u00B7 2,500 h in the file's period");
        assertThat(model.facing().get().left().code()).isEqualTo("R-1");
        assertThat(model.facing().get().right().code()).isEqualTo("F-2");
        assertThat(model.facing().get().likeness().isSame()).isTrue();
    }

    @Test
    void same_is_one_change_that_is_undone_in_one_step() {
        model.same();
        assertThat(said("R-1", "F-2")).isEqualTo(PairState.SAME);
        assertThat(model.groups()).extracting(GroupRow::title).containsExactly("Night mooring");
        audit.undo();
        assertThat(said("R-1", "F-2")).isNull();
        assertThat(model.groups()).hasSize(2);
    }

    @Test
    void what_is_not_the_same_is_remembered_and_can_be_said_otherwise() {
        model.different();
        assertThat(said("R-1", "F-2")).isEqualTo(PairState.DIFFERENT);
        assertThat(model.groups()).extracting(GroupRow::title).containsExactly("Night mooring");
        model.show(true);
        assertThat(model.facing().get().said()).isEqualTo(Said.DIFFERENT);
        model.askAgain();
        model.show(false);
        assertThat(model.groups()).hasSize(2);
    }

    @Test
    void the_whole_group_is_decided_at_once_and_what_follows_is_not_asked() {
        model.choose(1);
        assertThat(model.groupInFront().couples()).hasSize(3);
        model.allSame();
        assertThat(model.groups()).extracting(GroupRow::title).containsExactly("Ropes & knots");
        assertThat(said("M-1", "M-2")).isEqualTo(PairState.SAME);
        assertThat(said("F-1", "M-2")).isEqualTo(PairState.SAME);
        assertThat(said("F-1", "M-1")).as("follows").isNull();
        assertThat(notices.told()).isNotEmpty();
        audit.undo();
        model.choose(1);
        model.noneSame();
        assertThat(said("F-1", "M-1")).isEqualTo(PairState.DIFFERENT);
        assertThat(model.groups()).hasSize(1);
    }

    @Test
    void arrows_go_from_pair_to_pair_and_over_into_the_next_group() {
        model.next();
        assertThat(model.group().get()).isEqualTo(1);
        assertThat(model.couple().get()).isZero();
        model.next();
        assertThat(model.couple().get()).isEqualTo(1);
        model.previous();
        model.previous();
        assertThat(model.group().get()).isZero();
    }

    @Test
    void a_changed_language_is_looked_at_again_and_parts_a_group() {
        audit.apply(new SetFact("R-1", Field.LANGUAGE, null, "German"));
        audit.apply(new SetFact("F-2", Field.LANGUAGE, null, "French"));
        assertThat(model.groups()).extracting(GroupRow::title).containsExactly("Night mooring");
    }

    @Test
    void facts_that_differ_are_known_on_both_sides() {
        assertThat(model.facing().get().facts()).filteredOn(FactRow::differs).extracting(FactRow::name).isEmpty();
        model.choose(1);
        assertThat(model.facing().get().facts()).filteredOn(FactRow::differs).extracting(FactRow::name).contains("Length");
    }
}
