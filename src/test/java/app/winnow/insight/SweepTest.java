package app.winnow.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.SetDecision;
import app.winnow.verdict.Built;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has had no activity at all: a list of what is known to be quiet, free of ties and not protected. */
class SweepTest {
    private final Built built = new Built().outcome("O1", "", "knowledge").complete("", "", true);

    private SweepTest catalog(UsageWindow window, Catalogs catalog) {
        built.apply(catalog.of(window)).listsConfirmed();
        return this;
    }

    private List<Sweep.Line> lines() {
        return Sweep.of(built.portfolio(), built.verdicts());
    }

    private List<String> swept() {
        return lines().stream().map(line -> built.portfolio().offerings().get(line.offering()).code()).toList();
    }

    @Test
    void nobody_enrolled_and_nobody_completed_in_the_whole_time() {
        catalog(Catalogs.LAST_YEAR, new Catalogs().with("QUIET", Field.ENROLMENTS, 0, Field.COMPLETIONS, 0).with("USED", Field.ENROLMENTS, 3, Field.COMPLETIONS, 0)
                .with("DONE", Field.ENROLMENTS, 0, Field.COMPLETIONS, 1));
        assertThat(swept()).containsExactly("QUIET");
        assertThat(lines().get(0).shows()).isEqualTo("0 enrolled, 0 completed");
        assertThat(lines().get(0).window()).isEqualTo(Catalogs.LAST_YEAR);
    }

    @Test
    void unknown_usage_is_never_swept() {
        catalog(Catalogs.LAST_YEAR, new Catalogs().with("BLANK").with("COMPLETIONS ONLY", Field.COMPLETIONS, 0));
        assertThat(swept()).as("nobody may have finished, and many may be in it").isEmpty();
    }

    @Test
    void without_a_time_that_the_counts_cover_nothing_is_swept() {
        catalog(null, new Catalogs().with("QUIET", Field.ENROLMENTS, 0, Field.COMPLETIONS, 0));
        assertThat(swept()).isEmpty();
    }

    @Test
    void a_last_activity_before_the_time_speaks_for_it_and_one_inside_against_it() {
        catalog(Catalogs.LAST_YEAR, new Catalogs().with("LONG AGO", Field.LAST_ACTIVITY, LocalDate.of(2025, 6, 30))
                .with("LATELY", Field.ENROLMENTS, 0, Field.LAST_ACTIVITY, LocalDate.of(2025, 7, 1)).with("NOBODY IN IT", Field.COMPLETIONS, 0, Field.IN_PROGRESS, 0));
        assertThat(swept()).containsExactly("LONG AGO", "NOBODY IN IT");
        assertThat(lines().get(0).shows()).isEqualTo("last activity 2025-06-30");
    }

    @Test
    void what_is_younger_than_the_time_had_no_whole_time() {
        catalog(Catalogs.LAST_YEAR, new Catalogs().with("NEW", Field.ENROLMENTS, 0, Field.CREATED, LocalDate.of(2026, 5, 1))
                .with("OLD", Field.ENROLMENTS, 0, Field.CREATED, LocalDate.of(2020, 5, 1)));
        assertThat(swept()).containsExactly("OLD");
    }

    @Test
    void what_is_protected_or_may_be_in_a_path_or_needed_first_stays_off_the_list() {
        catalog(Catalogs.LAST_YEAR, new Catalogs().with("LAW", Field.ENROLMENTS, 0).with("PART", Field.ENROLMENTS, 0).with("PATH", Field.ENROLMENTS, 0)
                .with("FIRST", Field.ENROLMENTS, 0).with("THEN", Field.ENROLMENTS, 9).with("BUILD", Field.ENROLMENTS, 0).with("POLICY", Field.ENROLMENTS, 0));
        built.say("LAW", "required by", "law: X").say("PART", "member of", "PATH").say("FIRST", "prerequisite of", "THEN").say("BUILD", "status", "in build")
                .say("POLICY", "required by", "internal policy: Y");
        assertThat(swept()).containsExactly("POLICY");
    }

    @Test
    void while_nobody_has_said_who_requires_what_nothing_is_known_to_be_free() {
        built.apply(new Catalogs().with("QUIET", Field.ENROLMENTS, 0).of(Catalogs.LAST_YEAR));
        assertThat(swept()).isEmpty();
    }

    @Test
    void the_decision_hides_it_and_gives_its_owner_thirty_days() {
        catalog(Catalogs.LAST_YEAR, new Catalogs().with("QUIET", Field.ENROLMENTS, 0));
        built.say("QUIET", "serves", "O1 2");
        Sweep.Line line = lines().get(0);
        assertThat(line.supports()).containsExactly("O1");
        Decision decision = Sweep.onNotice(line, new Decision.By("A. Decider", Built.AS_OF), built.portfolio().policy(), Built.AS_OF);
        assertThat(decision.disposition()).isEqualTo(Disposition.RETIRE);
        assertThat(decision.carrying().due()).isEqualTo(Built.AS_OF.plusDays(30));
        assertThat(decision.reason()).isEqualTo("No activity in the whole time from 2025-07-01 to 2026-06-30: 0 enrolled. Hidden on notice; its owner may claim it until 2026-07-30.");
        assertThat(Sweep.isOnNotice(decision)).isTrue();
        built.apply(SetDecision.from(built.portfolio(), "QUIET", decision));
        assertThat(ReadBack.of(built.portfolio(), built.verdicts(), 0).orElseThrow().on()).isEqualTo(Built.AS_OF.plusDays(120));
    }
}
