package app.winnow.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetListAnswer;
import app.winnow.task.DirectTasks;
import app.winnow.task.InOrder;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.task.Work;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallestSetViewModelTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private SmallestSetViewModel model;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.KIND, Kind.COURSE));
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.PURPOSE, Purpose.PERFORM));
        audit.apply(SetListAnswer.from(audit.portfolio().get(), Ask.REQUIRED_BY, Requirement.NOBODY));
        model = new SmallestSetViewModel(audit, new DirectTasks());
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    @Test
    void behind_other_pages_it_works_nothing_out() {
        serveAll();
        assertThat(model.set().get()).isNull();
        model.setShown(true);
        assertThat(model.set().get().answer().isProven()).isTrue();
        var before = model.set().get();
        model.setShown(false);
        serve("F-1", 0);
        assertThat(model.set().get()).isSameAs(before);
        model.setShown(true);
        assertThat(model.set().get()).isNotSameAs(before);
    }

    @Test
    void without_a_match_there_is_nothing_to_cover() {
        model.setShown(true);
        assertThat(model.set().get().isEmpty()).isTrue();
        assertThat(model.points().get()).isEmpty();
    }

    @Test
    void the_shorter_course_stays_and_a_decision_for_the_longer_one_is_solved_again() {
        serveAll();
        model.setShown(true);
        assertThat(row("F-2").depth()).isEqualTo(3);
        assertThat(row("F-1").depth()).isZero();
        assertThat(model.why(row("F-1"))).contains("F-2");
        audit.apply(SetDecision.from(audit.portfolio().get(), "F-1", Decision.of(Disposition.KEEP, "", Decision.By.UNKNOWN)));
        assertThat(row("F-1").depth()).isEqualTo(3);
        assertThat(row("F-2").depth()).isZero();
        assertThat(row("F-1").in()).isEqualTo(52);
        assertThat(model.inOf(row("F-1"))).isEqualTo("52 of 52");
        audit.undo();
        assertThat(row("F-1").depth()).isZero();
    }

    @Test
    void a_choice_of_the_curve_is_what_the_table_shows_and_it_stays_after_a_decision() {
        serveAll();
        model.setShown(true);
        assertThat(model.points().get()).hasSizeGreaterThan(1);
        int last = model.points().get().size() - 1;
        model.choose(last);
        assertThat(model.rows().get()).allMatch(row -> row.depth() == 0);
        assertThat(model.gap()).isZero();
        audit.apply(SetDecision.from(audit.portfolio().get(), "F-3", Decision.of(Disposition.RETIRE, "", Decision.By.UNKNOWN)));
        assertThat(model.chosen().get()).isEqualTo(model.points().get().size() - 1);
        model.choose(99);
        assertThat(model.chosen().get()).isEqualTo(model.points().get().size() - 1);
    }

    @Test
    void what_is_selected_on_any_page_is_explained() {
        serveAll();
        model.setShown(true);
        audit.selected().set("F-2");
        assertThat(model.why().get()).contains("O1");
        assertThat(model.flip().get()).contains("Without it");
        audit.selected().set("");
        assertThat(model.why().get()).isEmpty();
    }

    @Test
    void stopped_on_the_way_to_the_curve_it_keeps_the_set_and_can_go_on() {
        serveAll();
        model.close();
        model = new SmallestSetViewModel(audit, new OnceCancelled());
        model.setShown(true);
        assertThat(model.stopped().get()).isTrue();
        assertThat(model.working().get()).isFalse();
        assertThat(model.points().get()).isEmpty();
        assertThat(model.rows().get()).isNotEmpty();
        model.goOn();
        assertThat(model.stopped().get()).isFalse();
        assertThat(model.points().get()).isNotEmpty();
    }

    private void serveAll() {
        for (String code : new String[] {"F-1", "F-2", "F-3"}) {
            serve(code, code.equals("F-3") ? 0 : 3);
        }
    }

    private void serve(String code, int strength) {
        audit.apply(SetAnswer.from(audit.portfolio().get(), code, Ask.SERVES, Links.of(Map.of("O1", Link.claimed(strength)), 1)));
    }

    private SetRow row(String code) {
        return model.rows().get().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }

    /** Tasks of which somebody stops the second one. */
    private static final class OnceCancelled implements Tasks {
        private final DirectTasks direct = new DirectTasks();
        private int started;

        @Override
        public <T> Running run(String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            return direct.run(title, work, done, failed);
        }

        @Override
        public <T> Running run(Object lane, String title, Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            boolean stops = ++started == 2;
            return direct.run(lane, title, progress -> {
                if (stops) {
                    throw new CancellationException("somebody");
                }
                return work.call(progress);
            }, done, failed);
        }

        @Override
        public InOrder inOrder(String name) {
            return direct.inOrder(name);
        }

        @Override
        public ObservableList<Running> running() {
            return direct.running();
        }

        @Override
        public void close() {
            direct.close();
        }
    }
}
