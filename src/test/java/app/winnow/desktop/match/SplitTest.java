package app.winnow.desktop.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Task;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetListAnswer;
import app.winnow.task.DirectTasks;
import app.winnow.verdict.Known;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F-1 Mooring at night is in front; lists are confirmed, so that impact and response are what is asked. */
class SplitTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private MatchViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.KIND, Kind.COURSE));
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.PURPOSE, Purpose.PERFORM));
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.REQUIRED_BY, Requirement.NOBODY));
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.NEW_OR_CHANGE, true));
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.OBSTACLES, Set.<Obstacle>of()));
        audit.apply(new SetFact("F-1", Field.DESCRIPTION, null, "1. Throw the line 2. Make it fast 3. Sign the log"));
        model = new MatchViewModel(audit, new DirectTasks(), OpenAudit.CLOCK);
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    private Offering first() {
        return audit.portfolio().get().offering("F-1").orElseThrow();
    }

    private List<Task> tasks() {
        return first().answers().get(Ask.TASKS).orElse(List.of());
    }

    private void toResponse() {
        model.strength(2);
        model.escape();
        model.enter();
        for (int asked = 0; asked < 6 && model.form().get() != null && !model.form().get().sentence().startsWith("May people"); asked++) {
            model.type("5");
        }
        assertThat(model.form().get().sentence()).startsWith("May people");
    }

    private SplitViewModel split() {
        model.type("T");
        return model.splits().open().get();
    }

    private static void fill(TaskRow row, int impact, Response response, Set<Obstacle> obstacles) {
        row.impact().set(impact);
        row.response().set(response);
        row.obstacles().set(obstacles);
    }

    @Test
    void it_is_split_only_where_it_is_some_of_both_or_that_is_asked() {
        assertThat(model.type("T")).isFalse();
        assertThat(model.splits().open().get()).isNull();
        toResponse();
        assertThat(split()).isNotNull();
        model.splits().leave();
        model.type("S");
        model.show("F-1");
        assertThat(first().answers().get(Ask.RESPONSE)).contains(Response.MIXED);
        assertThat(split()).isNotNull();
    }

    @Test
    void names_are_proposed_from_the_steps_of_its_description() {
        toResponse();
        assertThat(split().isProposed()).isTrue();
        assertThat(model.splits().open().get().rows()).extracting(row -> row.name().get()).containsExactly("Throw the line", "Make it fast", "Sign the log");
        assertThat(tasks()).as("nothing is said before it is kept").isEmpty();
    }

    @Test
    void the_whole_takes_the_highest_impact_some_of_both_and_any_obstacle_and_it_is_one_change() {
        toResponse();
        SplitViewModel split = split();
        fill(split.rows().get(0), 6, Response.MEMORISED, Set.of(Obstacle.SPEED));
        fill(split.rows().get(1), 3, Response.REFERENCED, Set.of());
        fill(split.rows().get(2), 1, Response.REFERENCED, Set.of());
        assertThat(split.whole().get()).contains("(6)").contains("some of both").contains("something in the way");
        model.splits().keep();
        assertThat(tasks()).containsExactly(new Task("Throw the line", 6, Response.MEMORISED, Set.of(Obstacle.SPEED)),
                new Task("Make it fast", 3, Response.REFERENCED, Set.of()), new Task("Sign the log", 1, Response.REFERENCED, Set.of()));
        Known known = audit.verdicts().get().known(audit.portfolio().get().indexOf("F-1").orElseThrow());
        assertThat(known.work().impact()).contains(6);
        assertThat(known.work().responses()).isEqualTo(1 << Response.MIXED.ordinal());
        model.undo();
        assertThat(tasks()).isEmpty();
    }

    @Test
    void it_is_shown_again_changed_and_joined_by_one_key() {
        toResponse();
        SplitViewModel split = split();
        split.rows().forEach(row -> fill(row, 2, Response.REFERENCED, Set.of()));
        model.splits().keep();
        model.show("F-1");
        SplitViewModel again = split();
        assertThat(again.isProposed()).isFalse();
        assertThat(again.rows()).hasSize(3);
        again.remove(again.rows().get(2));
        again.rows().get(0).name().set("Throw both lines");
        model.splits().keep();
        assertThat(tasks()).extracting(Task::name).containsExactly("Throw both lines", "Make it fast");
        model.show("F-1");
        model.type("J");
        assertThat(tasks()).isEmpty();
        model.undo();
        assertThat(tasks()).hasSize(2);
    }

    @Test
    void what_is_unknown_of_a_task_stays_unknown_and_is_asked_nowhere_else() {
        toResponse();
        SplitViewModel split = split();
        split.rows().get(0).response().set(Response.MEMORISED);
        split.rows().get(0).impact().set(3);
        model.splits().keep();
        assertThat(tasks().get(1).response()).isNull();
        assertThat(audit.verdicts().get().at(0).asks()).as("it is still open").isNotEmpty();
        model.show("F-1");
        assertThat(model.form().get() == null || !model.form().get().sentence().startsWith("May people")).isTrue();
    }

    @Test
    void two_tasks_are_the_fewest_seven_the_most_and_each_has_a_name() {
        toResponse();
        SplitViewModel split = split();
        while (split.add()) {
            assertThat(split.rows()).hasSizeLessThanOrEqualTo(7);
        }
        assertThat(split.rows()).hasSize(7);
        split.rows().get(6).impact().set(1);
        assertThat(split.problem()).contains("no name");
        split.rows().forEach(row -> row.name().set(""));
        split.rows().forEach(row -> row.impact().set(null));
        split.rows().get(0).name().set("Only one");
        assertThat(split.problem()).contains("at least two");
        model.splits().keep();
        assertThat(model.splits().open().get()).as("it waits").isNotNull();
        List.copyOf(split.rows()).forEach(split::remove);
        assertThat(split.rows()).hasSize(2);
    }

    @Test
    void going_to_another_offering_leaves_what_was_written() {
        toResponse();
        split().rows().get(0).impact().set(7);
        model.next();
        assertThat(model.splits().open().get()).isNull();
        assertThat(tasks()).isEmpty();
    }
}
