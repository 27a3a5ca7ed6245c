package app.winnow.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.insight.aid.AidWords;
import app.winnow.model.AidPlan;
import app.winnow.model.AidValue;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.model.change.SetDecision;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Built;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AidsTest {
    private final Built built = new Built().outcome("O1", "", "knowledge").outcome("O2", "", "knowledge").complete("", "", true);

    private AidsTest replaced(String... codes) {
        for (String code : codes) {
            built.offering(code).say(code, "serves", "O1 2").say(code, "impact", "2").say(code, "response", "referenced");
        }
        built.listsConfirmed();
        return this;
    }

    private AidsTest aid(String code, String serves, String audience) {
        built.offering(code, new Scope("", audience, "")).say(code, "serves", serves).say(code, "kind", "aid");
        return this;
    }

    private void decide(String code, Disposition disposition, AidPlan aid) {
        built.apply(SetDecision.from(built.portfolio(), code, Decision.of(disposition, "", new Decision.By("A. Decider", LocalDate.of(2026, 6, 30))).withAid(aid)));
    }

    private AidChoice choice(String code) {
        return Aids.of(built.portfolio(), built.verdicts()).of(code).orElseThrow();
    }

    private String because(String code) {
        return new AidWords(built.portfolio()).because(choice(code));
    }

    @Test
    void an_aid_that_exists_comes_before_a_new_one_and_a_person_confirms_it() {
        replaced("A").aid("X", "O1 2", "");
        assertThat(choice("A").from()).isEqualTo(new AidChoice.From(AidSource.EXISTS, List.of("X"), 0, ""));
        assertThat(because("A")).contains("X").endsWith("Confirm that it covers the task.");
    }

    @Test
    void of_aids_that_exist_the_one_marked_as_the_same_job_comes_first_then_the_stronger() {
        replaced("A").aid("X", "O1 2", "").aid("Y", "O1 3", "").aid("Z", "O2 2", "");
        assertThat(choice("A").from().existing()).containsExactly("Y", "X");
        built.pair("A", "Z", PairState.SAME);
        assertThat(choice("A").from()).isEqualTo(new AidChoice.From(AidSource.EXISTS, List.of("Z", "Y", "X"), 1, ""));
        assertThat(because("A")).contains("same job").contains("2 more");
    }

    @Test
    void an_aid_for_other_people_does_not_do() {
        built.offering("A", new Scope("", "Deck", "")).say("A", "serves", "O1 2").say("A", "impact", "2").say("A", "response", "referenced").listsConfirmed();
        aid("X", "O1 2", "Kitchen");
        assertThat(choice("A").from().source()).isEqualTo(AidSource.NEW);
    }

    @Test
    void what_is_built_for_one_serves_the_next_of_that_outcome() {
        replaced("A", "B");
        assertThat(choice("A").from()).isEqualTo(new AidChoice.From(AidSource.NEW, List.of(), 0, "A"));
        assertThat(choice("B").from()).isEqualTo(new AidChoice.From(AidSource.SHARED, List.of(), 0, "A"));
        assertThat(choice("A").key()).isEqualTo(choice("B").key());
        assertThat(because("B")).contains("A").contains("both tasks");
    }

    @Test
    void a_name_that_people_gave_counts_and_is_shared_by_all_who_gave_it() {
        replaced("A", "B");
        decide("A", Disposition.REPLACE, new AidPlan(AidValue.INSTEAD, "Rope card"));
        decide("B", Disposition.SLIM, new AidPlan(AidValue.BESIDE, "rope CARD"));
        assertThat(choice("A").from().source()).isEqualTo(AidSource.NEW);
        assertThat(choice("B").from()).isEqualTo(new AidChoice.From(AidSource.SHARED, List.of(), 0, "A"));
        decide("B", Disposition.SLIM, new AidPlan(AidValue.BESIDE, "A"));
        assertThat(choice("B").from()).isEqualTo(new AidChoice.From(AidSource.EXISTS, List.of("A"), 0, ""));
    }

    @Test
    void as_many_are_new_as_the_ledger_counts_and_suggested_aids_beside_take_none_of_their_places() {
        built.offering("S").say("S", "serves", "O1 2").say("S", "impact", "6").say("S", "response", "memorised");
        replaced("A", "B");
        Ledger ledger = Ledger.of(built.portfolio(), built.verdicts(), Built.AS_OF);
        assertThat(choice("S").from().source()).isEqualTo(AidSource.SHARED);
        assertThat(choice("A").from().source()).isEqualTo(AidSource.NEW);
        assertThat(ledger.netDeliverables().expected()).isEqualTo(1 - 2);
    }

    @Test
    void a_decision_without_an_aid_has_none_whatever_was_suggested() {
        replaced("A");
        decide("A", Disposition.KEEP, AidPlan.NONE);
        assertThat(Aids.of(built.portfolio(), built.verdicts()).of("A")).isEmpty();
    }

    @Test
    void aids_to_build_are_those_of_all_that_somebody_decided_on_or_that_take_an_offerings_place() {
        for (long seed = 1; seed <= 5; seed++) {
            Portfolio portfolio = DrawnAudit.of(seed, 150);
            for (int at = 0; at < 150; at += 7) {
                AidPlan plan = at % 2 == 0 ? AidPlan.NONE : new AidPlan(at % 3 == 0 ? AidValue.BESIDE : AidValue.INSTEAD, at % 5 == 0 ? "One card" : "");
                Disposition disposition = Disposition.values()[at % Disposition.values().length];
                portfolio = SetDecision.from(portfolio, portfolio.offerings().get(at).code(), Decision.of(disposition, "", Decision.By.UNKNOWN).withAid(plan)).applyTo(portfolio);
            }
            Verdicts verdicts = Verdicts.of(portfolio, Built.AS_OF);
            List<AidChoice> all = Aids.of(portfolio, verdicts).all();
            assertThat(all).as("some are beside").anyMatch(choice -> !choice.isDecided() && choice.plan().value() == AidValue.BESIDE);
            assertThat(Aids.toBuild(portfolio, verdicts).all()).isNotEmpty().isEqualTo(all.stream().filter(choice -> choice.isDecided() || choice.plan().value() == AidValue.INSTEAD).toList());
        }
    }
}
