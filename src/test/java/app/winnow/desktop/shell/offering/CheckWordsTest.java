package app.winnow.desktop.shell.offering;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.desktop.OpenAudit;
import app.winnow.insight.GuardLine;
import app.winnow.insight.OfferingLevels;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Disposition;
import app.winnow.model.Evidence;
import app.winnow.model.Field;
import app.winnow.model.Guard;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetFact;
import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the panel says besides a suggestion. */
class CheckWordsTest {
    @TempDir
    private Path data;
    private Workspace audit;
    private Deciding deciding;

    @BeforeEach
    void open() {
        audit = OpenAudit.ferries(data);
        deciding = new Deciding(audit, "Harbour master");
    }

    @AfterEach
    void close() {
        audit.close();
    }

    private <T> void answer(Ask<T> ask, T value) {
        audit.apply(SetAnswer.from(portfolio(), "F-1", ask, value));
    }

    private Portfolio portfolio() {
        return audit.portfolio().get();
    }

    private List<String> levels() {
        OfferingLevels levels = deciding.checks().levels("F-1").orElseThrow();
        return CheckWords.levels(levels);
    }

    @Test
    void guards_follow_the_audit_and_those_that_touch_the_plan_are_told_apart() {
        assertThat(deciding.checks().guards("F-1")).isEmpty();
        answer(Ask.GUARDS, Set.of(Guard.SYSTEM_ACCESS));
        answer(Ask.REQUIRED_BY, new Requirement(Basis.REGULATOR, "Harbour authority"));
        deciding.decide(List.of("F-1"), Disposition.SLIM, "");
        assertThat(CheckWords.guards(deciding.checks().guards("F-1"))).hasSize(2).last().isEqualTo("Access to a system depends on it.");
        assertThat(deciding.checks().touching("F-1")).extracting(GuardLine::words).singleElement().asString().startsWith("Required by regulator: Harbour authority.");
        assertThat(deciding.checks().guards("NOBODY")).as("no such offering").isEmpty();
    }

    @Test
    void a_decision_that_removes_says_when_and_how_it_is_read_back() {
        deciding.decide(List.of("F-1"), Disposition.RETIRE, "");
        assertThat(CheckWords.readBack(deciding.checks().readBack("F-1").orElseThrow()))
                .containsExactly("On 2026-09-28. Must not fall: It served no outcome: whether anybody asked for it.", "Hidden, not deleted: offer it again.");
        deciding.takeBack(List.of("F-1"));
        assertThat(deciding.checks().readBack("F-1")).isEmpty();
    }

    @Test
    void a_level_is_told_with_its_day_and_what_was_found_and_a_could_be_is_no_result() {
        assertThat(levels()).containsExactly("Nobody has said what level it is designed for.", "Nobody has measured it.",
                "Could be measured up to level 2 after the change; that is no result yet.");
        answer(Ask.SERVES, Links.of(Map.of("O1", new Link(2, new Evidence(3, LocalDate.of(2026, 1, 31), false), "", "minutes to berth", "")), 1));
        assertThat(levels()).contains("Measured at level 3 on 2026-01-31 (O1: minutes to berth), and no effect was found.");
    }

    @Test
    void reach_is_said_where_it_is_known() {
        assertThat(CheckWords.reach(deciding.checks().urgency("F-1").orElseThrow())).isEmpty();
        for (Change change : List.of(new SetFact("F-1", Field.AUDIENCE_SIZE, null, 200.0), new SetFact("F-1", Field.COMPLETIONS, null, 90.0))) {
            audit.apply(change);
        }
        assertThat(CheckWords.reach(deciding.checks().urgency("F-1").orElseThrow())).as("nobody has said what time the count covers").isEmpty();
    }
}
