package app.winnow.desktop.shell.policy;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.model.Ask;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.model.Purpose;
import app.winnow.model.Basis;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Result;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetListAnswer;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryingViewModelTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private TryingViewModel model;

    /** F-1 serves the outcome, is of impact 4 and may be looked up: replace by the workshop's policy. */
    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        list(Ask.KIND, Kind.COURSE);
        list(Ask.PURPOSE, Purpose.PERFORM);
        list(Ask.REQUIRED_BY, new Requirement(Basis.NOBODY, ""));
        list(Ask.NEW_OR_CHANGE, true);
        list(Ask.OBSTACLES, Set.of());
        answer(Ask.SERVES, Links.of(Map.of("O1", Link.claimed(3)), 1));
        answer(Ask.IMPACT, 4);
        answer(Ask.RESPONSE, Response.REFERENCED);
        model = new TryingViewModel(audit);
    }

    @AfterEach
    void close() {
        model.close();
        audit.close();
    }

    private <T> void list(Ask<T> ask, T value) {
        audit.apply(SetListAnswer.from(audit.portfolio().get(), ask, value));
    }

    private <T> void answer(Ask<T> ask, T value) {
        audit.apply(SetAnswer.from(audit.portfolio().get(), "F-1", ask, value));
    }

    private int inForce(Disposition disposition) {
        return model.shifts().get().stream().filter(shift -> shift.disposition() == disposition).mapToInt(Shift::inForce).sum();
    }

    private int tried(Disposition disposition) {
        return model.shifts().get().stream().filter(shift -> shift.disposition() == disposition).mapToInt(Shift::tried).sum();
    }

    private static PolicyKey key(String word) {
        return PolicyKey.named(word).orElseThrow();
    }

    @Test
    void a_moved_cut_off_shows_at_once_beside_what_is_in_force() {
        assertThat(inForce(Disposition.REPLACE)).isEqualTo(1);
        model.set(key("impact.middle"), 3);
        assertThat(audit.verdicts().get().at(0).results()).extracting(Result::disposition).as("impact 4 is high now").doesNotContain(Disposition.REPLACE);
        assertThat(inForce(Disposition.REPLACE)).isEqualTo(1);
        assertThat(tried(Disposition.REPLACE)).isZero();
        audit.drop();
        assertThat(tried(Disposition.REPLACE)).isEqualTo(1);
    }

    @Test
    void a_cell_shows_at_once_and_is_recorded_only_when_it_is_taken_over() {
        String undo = audit.undoTitle().get();
        model.cell(3, Result.of(Disposition.KEEP));
        assertThat(tried(Disposition.KEEP)).isEqualTo(1);
        assertThat(model.policy().get().rules().cells().get(3)).isEqualTo(Result.of(Disposition.KEEP));
        audit.drop();
        assertThat(audit.undoTitle().get()).isEqualTo(undo);
        model.cell(3, Result.of(Disposition.KEEP));
        audit.takeOver();
        assertThat(inForce(Disposition.KEEP)).isEqualTo(1);
        audit.undo();
        assertThat(inForce(Disposition.REPLACE)).isEqualTo(1);
        assertThat(model.policy().get()).isEqualTo(Policy.WORKSHOP);
    }

    @Test
    void the_cut_offs_push_each_other() {
        model.set(key("impact.low"), 6);
        assertThat(model.whole(key("impact.middle"))).isEqualTo(6);
        model.set(key("impact.middle"), 1);
        assertThat(model.whole(key("impact.low"))).isEqualTo(1);
    }

    @Test
    void what_is_moved_back_tries_nothing() {
        model.set(key("target.size"), 2);
        assertThat(audit.tried().get()).isNotNull();
        model.set(key("target.size"), 3);
        assertThat(audit.tried().get()).isNull();
    }
}
