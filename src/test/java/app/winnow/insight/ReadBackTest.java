package app.winnow.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Ask;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Measure;
import app.winnow.model.Policy;
import app.winnow.model.change.SetDecision;
import app.winnow.model.change.SetPolicy;
import app.winnow.model.change.SetOutcome;
import app.winnow.verdict.Built;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is promised with a plan: a day, a measure that must not fall and a way back; when money stops; the makers' time; how soon to look. */
class ReadBackTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private final Built built = new Built().outcome("O1", "", "knowledge").outcome("O2", "", "knowledge").complete("", "", true);

    private ReadBackTest catalog(Catalogs catalog) {
        built.apply(catalog.of(Catalogs.LAST_YEAR)).listsConfirmed();
        return this;
    }

    private void decide(String code, Disposition disposition, LocalDate due, String accepted) {
        built.apply(SetDecision.from(built.portfolio(), code, Decision.of(disposition, "", new Decision.By("A. Decider", Built.AS_OF))
                .withCarrying(new Decision.Carrying("", "", due, accepted))));
    }

    private ReadBack back() {
        return ReadBack.of(built.portfolio(), built.verdicts(), 0).orElse(null);
    }

    @Test
    void a_decision_that_removes_is_read_back_ninety_days_after_it_is_due_by_the_measure_it_served_most() {
        catalog(new Catalogs().with("A"));
        built.say("A", "serves", "O1 1; O2 2");
        built.apply(SetOutcome.from(built.portfolio(), "O2", built.portfolio().outcome("O2").orElseThrow().withMeasure(new Measure("Sets without complaint", "%", "97.1", "99", ""))));
        decide("A", Disposition.RETIRE, DUE, "");
        assertThat(back()).isEqualTo(new ReadBack(LocalDate.of(2027, 3, 31), "O2", "O2: Sets without complaint, now 97.1 %", "Hidden, not deleted: offer it again."));
        decide("A", Disposition.MERGE, null, "");
        assertThat(back().on()).as("the day of the decision, where none is due").isEqualTo(Built.AS_OF.plusDays(90));
    }

    @Test
    void an_outcome_without_a_measure_is_named_and_one_that_served_none_is_watched_otherwise() {
        catalog(new Catalogs().with("A"));
        built.say("A", "serves", "O1 2");
        decide("A", Disposition.RETIRE, DUE, "");
        assertThat(back().mustNotFall()).isEqualTo("O1: do O1 (no measure yet)");
        built.say("A", "serves", "none");
        assertThat(back().mustNotFall()).isEqualTo("It served no outcome: whether anybody asked for it");
    }

    @Test
    void what_removes_nothing_is_not_read_back() {
        catalog(new Catalogs().with("A"));
        assertThat(back()).as("undecided").isNull();
        decide("A", Disposition.SLIM, DUE, "");
        assertThat(back()).isNull();
        decide("A", Disposition.HAND_BACK, DUE, "");
        assertThat(back()).as("nothing stops before they accept it").isNull();
        decide("A", Disposition.HAND_BACK, DUE, "Head of Sales");
        assertThat(back().wayBack()).isEqualTo("Hidden, not deleted: offer it again if the cause stays.");
    }

    @Test
    void money_stops_at_the_end_of_a_contract_else_when_it_is_due() {
        catalog(new Catalogs().with("A", Field.COST, 500).with("B", Field.COST, 100).with("C", Field.COST, 100).with("FREE", Field.COST, 0).with("D"));
        decide("A", Disposition.RETIRE, DUE, "");
        decide("B", Disposition.RETIRE, DUE, "");
        decide("C", Disposition.RETIRE, null, "");
        decide("FREE", Disposition.RETIRE, null, "");
        decide("D", Disposition.RETIRE, null, "");
        built.answer("A", Ask.CONTRACT_END, LocalDate.of(2027, 6, 30));
        assertThat(CashDates.of(built.portfolio(), built.verdicts())).isEqualTo(new CashDates(DUE, LocalDate.of(2027, 6, 30), 1));
    }

    @Test
    void capacity_is_maintenance_released_less_the_upkeep_of_new_aids() {
        catalog(new Catalogs().with("A", Field.MAINTENANCE, 20).with("B").with("C", Field.MAINTENANCE, 8));
        built.say("C", "serves", "O1 2");
        decide("A", Disposition.RETIRE, DUE, "");
        decide("B", Disposition.RETIRE, DUE, "");
        built.apply(SetDecision.from(built.portfolio(), "C", Decision.of(Disposition.KEEP, "", Decision.By.UNKNOWN).withAid(new AidPlan(AidValue.BESIDE, "Checklist"))));
        Capacity capacity = Capacity.of(built.portfolio(), built.verdicts());
        assertThat(capacity.released()).isEqualTo(new Range(20, 20, 20, 1));
        assertThat(capacity.upkeep()).isEqualTo(Range.exactly(6));
        assertThat(capacity.freed()).isEqualTo(new Range(14, 14, 14, 1));
        assertThat(capacity.expertHours()).isEqualTo(Range.exactly(40));
    }

    @Test
    void an_open_suggestion_widens_capacity() {
        catalog(new Catalogs().with("A", Field.MAINTENANCE, 20));
        built.say("A", "serves", "O1 1").say("A", "size", "4");
        assertThat(Capacity.of(built.portfolio(), built.verdicts()).released()).isEqualTo(new Range(0, 10, 20, 0));
    }

    @Test
    void urgency_is_age_without_activity_and_reach_and_unknown_where_a_part_is() {
        catalog(new Catalogs().with("A", Field.UPDATED, LocalDate.of(2024, 6, 29), Field.LAST_ACTIVITY, LocalDate.of(2025, 6, 29), Field.COMPLETIONS, 90, Field.AUDIENCE_SIZE, 200)
                .with("B", Field.UPDATED, LocalDate.of(2024, 6, 30), Field.LAST_ACTIVITY, LocalDate.of(2025, 6, 29), Field.ENROLMENTS, 90, Field.AUDIENCE_SIZE, 200)
                .with("C", Field.UPDATED, LocalDate.of(2020, 1, 1)));
        Urgency old = Urgency.of(built.portfolio(), 0, Built.AS_OF);
        assertThat(old.isOld()).isTrue();
        assertThat(old.reach()).hasValue(0.45);
        assertThat(Urgency.of(built.portfolio(), 1, Built.AS_OF).isOld()).isFalse();
        assertThat(Urgency.of(built.portfolio(), 1, Built.AS_OF).reach()).as("enrolments say nothing of who went through it").isEmpty();
        assertThat(Urgency.of(built.portfolio(), 2, Built.AS_OF).isOld()).isNull();
        assertThat(old.isFew()).as("off by default").isNull();
        built.apply(new SetPolicy(built.portfolio().policy(), built.portfolio().policy().withTerms(new Policy.Terms(36, 12, 91, 30, 60))));
        assertThat(Urgency.of(built.portfolio(), 0, Built.AS_OF).isOld()).as("the policy's months").isFalse();
        assertThat(Urgency.of(built.portfolio(), 0, Built.AS_OF).isFew()).isTrue();
        assertThat(Urgency.of(built.portfolio(), 1, Built.AS_OF).isFew()).isNull();
        decide("A", Disposition.RETIRE, DUE, "");
        assertThat(back().on()).as("the policy's days").isEqualTo(DUE.plusDays(60));
    }
}
