package app.winnow.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.LevelShares.Rung;
import app.winnow.insight.OfferingLevels.Could;
import app.winnow.insight.OfferingLevels.Standing;
import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Ask;
import app.winnow.model.Measure;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetOutcome;
import app.winnow.verdict.Built;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Levels: what was measured counts at just its level, what could be is a could-be, and form or place sets no ceiling. */
class LevelsTest {
    private final Built built = new Built().outcome("O1", "", "knowledge").outcome("O2", "", "knowledge; incentives").outcome("O3", "gap", "").complete("", "", true);

    private LevelsTest catalog(Catalogs catalog) {
        built.apply(catalog.of(Catalogs.LAST_YEAR)).listsConfirmed();
        for (String outcome : List.of("O1", "O2", "O3")) {
            built.apply(SetOutcome.from(built.portfolio(), outcome, built.portfolio().outcome(outcome).orElseThrow().withMeasure(new Measure("Errors", "%", "7", "2", ""))));
        }
        return this;
    }

    private OfferingLevels of(String code) {
        return new Levels(built.portfolio(), built.verdicts()).of(built.portfolio().indexOf(code).orElseThrow());
    }

    private void decide(String code, Disposition disposition, AidValue aid) {
        built.apply(SetDecision.from(built.portfolio(), code, Decision.of(disposition, "", new Decision.By("A. Decider", Built.AS_OF)).withAid(new AidPlan(aid, ""))));
    }

    @Test
    void evidence_and_the_catalogs_own_figures_are_measured_at_just_their_level() {
        catalog(new Catalogs().with("A", Field.COMPLETIONS, 40, Field.RATING, 4.2).with("B"));
        built.say("A", "serves", "O1 2 level 4 2026-02-01; O2 1 level 3 2026-01-01 no effect");
        OfferingLevels levels = of("A");
        assertThat(levels.measured()).extracting(Measured::level).containsExactly(0, 1, 3, 4);
        assertThat(levels.isMeasured(2)).as("nobody is taken to have measured the levels below").isFalse();
        assertThat(levels.measured().get(0)).isEqualTo(new Measured(0, LocalDate.of(2026, 6, 30), "catalog.csv", null));
        assertThat(levels.measured().get(2).effect()).isFalse();
        assertThat(levels.highest().orElseThrow()).isEqualTo(new Measured(4, LocalDate.of(2026, 2, 1), "O1", true));
        assertThat(of("B").measured()).isEmpty();
    }

    @Test
    void a_result_that_is_used_at_work_can_be_measured_at_three_where_the_outcome_has_a_baseline() {
        catalog(new Catalogs().with("A").with("B"));
        built.say("A", "serves", "O2 2").say("B", "serves", "O2 2").say("A", "directness", "3").say("B", "directness", "2");
        assertThat(of("A").could()).isEqualTo(new Could(3, 3));
        assertThat(of("B").could()).as("directness below target").isEqualTo(new Could(2, 2));
        decide("B", Disposition.KEEP, AidValue.BESIDE);
        assertThat(of("B").could()).as("people chose an aid").isEqualTo(new Could(3, 3));
        built.apply(SetOutcome.from(built.portfolio(), "O2", built.portfolio().outcome("O2").orElseThrow().withMeasure(new Measure("Errors", "%", "", "2", ""))));
        assertThat(of("A").could()).as("a measure without a baseline").isEqualTo(new Could(2, 2));
    }

    @Test
    void four_needs_a_share_that_can_be_told_apart() {
        catalog(new Catalogs().with("A"));
        built.say("A", "serves", "O1 2").say("A", "directness", "4");
        assertThat(of("A").could()).as("nothing else is amiss, and nothing else supports it").isEqualTo(new Could(4, 4));
        built.offering("B").say("B", "serves", "O1 3");
        assertThat(of("A").could()).isEqualTo(new Could(3, 3));
        built.say("A", "serves", "O1 2 level 4 2026-01-01");
        assertThat(of("A").could()).as("somebody has done it before").isEqualTo(new Could(4, 4));
    }

    @Test
    void what_nobody_has_said_leaves_it_open_and_is_no_promise() {
        catalog(new Catalogs().with("A").with("B"));
        built.say("A", "serves", "O1 2");
        assertThat(of("A").could()).as("directness unknown").isEqualTo(new Could(2, 4));
        assertThat(of("B").could()).as("nobody has looked").isEqualTo(new Could(2, 4));
        built.say("B", "serves", "O3 2").say("B", "directness", "4");
        assertThat(of("B").could()).as("causes unknown").isEqualTo(new Could(3, 4));
        built.say("B", "serves", "O3 1");
        assertThat(of("B").could()).as("it only touches").isEqualTo(new Could(2, 2));
    }

    @Test
    void form_length_and_place_set_no_ceiling() {
        catalog(new Catalogs().with("A", Field.TYPE, "Video", Field.DELIVERY, "Online", Field.DURATION, 3).with("B", Field.TYPE, "Classroom", Field.DURATION, 960));
        built.say("A", "serves", "O2 2").say("A", "directness", "4").say("B", "serves", "O2 2").say("B", "directness", "4");
        assertThat(of("A").could()).isEqualTo(of("B").could());
    }

    @Test
    void designed_for_is_what_the_file_says_else_what_the_design_aims_at_else_unknown() {
        catalog(new Catalogs().with("A", Field.LEVEL, "Level 2 / 3").with("B").with("C").with("D"));
        assertThat(of("A").designed()).isEqualTo(3);
        assertThat(of("B").designed()).isNull();
        built.say("B", "directness", "1").say("C", "directness", "3");
        assertThat(of("B").designed()).isEqualTo(2);
        assertThat(of("C").designed()).isEqualTo(3);
        built.answer("D", Ask.SERVES, Links.of(Map.of("O1", new Link(2, null, "weld a seam", "Errors", "")), 3));
        assertThat(of("D").designed()).as("it names its task and the measure that it is to move").isEqualTo(4);
    }

    @Test
    void shares_count_courses_that_stay_with_required_ones_apart() {
        catalog(new Catalogs().with("A", Field.COMPLETIONS, 4).with("B", Field.COMPLETIONS, 4).with("LAW", Field.COMPLETIONS, 4).with("GOES", Field.COMPLETIONS, 4).with("AID").with("GONE"));
        built.say("LAW", "required by", "law: X").say("AID", "kind", "aid").say("GONE", "status", "withdrawn");
        built.say("A", "serves", "O2 3 level 3 2026-01-01").say("A", "directness", "3");
        decide("A", Disposition.KEEP, AidValue.NONE);
        decide("LAW", Disposition.KEEP, AidValue.NONE);
        decide("GOES", Disposition.RETIRE, AidValue.NONE);
        List<OfferingLevels> all = LevelShares.each(built.portfolio(), built.verdicts());
        assertThat(all).extracting(OfferingLevels::standing).containsExactly(Standing.STAYS, Standing.OPEN, Standing.STAYS, Standing.GOES, Standing.OPEN, Standing.WITHDRAWN);
        LevelShares free = LevelShares.of(all, false);
        assertThat(List.of(free.now(), free.stay(), free.open())).containsExactly(3, 1, 1);
        assertThat(free.rungs().get(0)).isEqualTo(new Rung(0, 3, 1, 1, 0));
        assertThat(free.rungs().get(2)).isEqualTo(new Rung(2, 0, 0, 1, 0));
        assertThat(free.rungs().get(3)).isEqualTo(new Rung(3, 1, 1, 1, 0));
        assertThat(free.rungs().get(4)).isEqualTo(new Rung(4, 0, 0, 0, 0));
        LevelShares required = LevelShares.of(all, true);
        assertThat(List.of(required.now(), required.stay())).containsExactly(1, 1);
        assertThat(required.rungs().get(4)).as("unknown is counted beside, in no share").isEqualTo(new Rung(4, 0, 0, 0, 1));
        assertThat(LevelShares.of(all, null).now()).isZero();
    }
}
