package app.winnow.desktop.shell.offering;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.insight.AidSource;
import app.winnow.model.Act;
import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Frequency;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.change.SetAnswer;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AidChoosingTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private Deciding deciding;
    private AidChoosing choosing;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        deciding = new Deciding(audit, "Harbour master");
        choosing = new AidChoosing(audit, deciding);
    }

    @AfterEach
    void close() {
        audit.close();
    }

    private AidPlan plan() {
        return deciding.offering("F-1").flatMap(Offering::decided).map(Decision::aid).orElseThrow();
    }

    private <T> void say(String code, Ask<T> ask, T value) {
        audit.apply(SetAnswer.from(audit.portfolio().get(), code, ask, value));
    }

    @Test
    void without_a_decision_or_a_settled_suggestion_there_is_no_aid() {
        assertThat(choosing.of("F-1")).isEmpty();
        assertThat(choosing.mayAdd("F-1")).isFalse();
    }

    @Test
    void an_aid_beside_is_off_until_people_add_it_and_can_be_left_out_again() {
        deciding.decide(List.of("F-1"), Disposition.SLIM, "It is long");
        assertThat(choosing.of("F-1")).isEmpty();
        assertThat(choosing.mayAdd("F-1")).isTrue();
        choosing.add("F-1");
        assertThat(choosing.of("F-1").orElseThrow().choice().from().source()).isEqualTo(AidSource.NEW);
        assertThat(choosing.mayAdd("F-1")).isFalse();
        choosing.leaveOut("F-1");
        assertThat(plan()).isEqualTo(AidPlan.NONE);
        audit.undo();
        assertThat(plan().value()).isEqualTo(AidValue.BESIDE);
    }

    @Test
    void a_move_into_the_work_says_that_its_aid_has_no_owner_until_one_is_named() {
        deciding.decide(List.of("F-1"), Disposition.REPLACE, "People look it up");
        assertThat(choosing.needsOwner("F-1")).isTrue();
        choosing.owner("F-1", " Bosun ");
        assertThat(choosing.needsOwner("F-1")).isFalse();
        assertThat(deciding.offering("F-1").orElseThrow().decision().carrying().owner()).isEqualTo("Bosun");
        deciding.decide(List.of("F-2"), Disposition.SLIM, "It is long");
        choosing.add("F-2");
        assertThat(choosing.needsOwner("F-2")).isFalse();
    }

    @Test
    void the_form_follows_the_act_until_people_choose_one() {
        deciding.decide(List.of("F-1"), Disposition.REPLACE, "People look it up");
        choosing.answer("F-1", Ask.ACT, Act.STEPS);
        assertThat(choosing.of("F-1").orElseThrow().form().type()).isEqualTo(AidType.PROCEDURE);
        choosing.answer("F-1", Ask.FREQUENCY, Frequency.DAILY);
        assertThat(choosing.of("F-1").orElseThrow().form().type()).isEqualTo(AidType.CHECKLIST);
        choosing.type("F-1", AidType.FLOWCHART);
        assertThat(choosing.of("F-1").orElseThrow().form().type()).isEqualTo(AidType.FLOWCHART);
        choosing.type("F-1", null);
        choosing.answer("F-1", Ask.FREQUENCY, null);
        assertThat(choosing.of("F-1").orElseThrow().form().type()).isEqualTo(AidType.PROCEDURE);
    }

    @Test
    void one_that_is_there_comes_first_and_is_confirmed_by_its_code() {
        say("F-1", Ask.SERVES, Links.of(Map.of("O1", Link.claimed(2)), 1));
        say("F-2", Ask.SERVES, Links.of(Map.of("O1", Link.claimed(2)), 1));
        say("F-2", Ask.KIND, Kind.AID);
        deciding.decide(List.of("F-2"), Disposition.KEEP, "");
        deciding.decide(List.of("F-1"), Disposition.REPLACE, "People look it up");
        AidChoosing.Shown shown = choosing.of("F-1").orElseThrow();
        assertThat(shown.choice().from().existing()).containsExactly("F-2");
        assertThat(shown.because()).contains("Ropes and knots").contains("Confirm");
        choosing.name("F-1", "F-2");
        assertThat(plan().what()).isEqualTo("F-2");
        assertThat(choosing.of("F-1").orElseThrow().because()).contains("was named");
    }
}
