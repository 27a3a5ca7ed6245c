package app.winnow.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.Scenario;
import app.winnow.model.SourceRows;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Policy STRICT = Policy.WORKSHOP.withShares(new Policy.Shares(0.6, 0.4, 0.2));

    /** Three offerings, of which A is kept. */
    private static Portfolio portfolio() {
        Portfolio portfolio = Portfolio.empty("Audit");
        for (String code : List.of("A", "B", "C")) {
            portfolio = new AddOffering(Offering.imported(code, "Offering " + code, SourceRows.NONE, Facts.NONE)).applyTo(portfolio);
        }
        return decide(portfolio, "A", Disposition.KEEP);
    }

    private static Portfolio decide(Portfolio portfolio, String code, Disposition disposition) {
        return SetDecision.from(portfolio, code, disposition == null ? null : Decision.of(disposition, "", Decision.By.UNKNOWN)).applyTo(portfolio);
    }

    private static Portfolio keep(Portfolio portfolio, String name) {
        return SetScenario.from(portfolio, name, Scenario.of(portfolio, name, "", TODAY)).applyTo(portfolio);
    }

    private static Disposition decided(Portfolio portfolio, String code) {
        return portfolio.offering(code).orElseThrow().decided().map(Decision::disposition).orElse(null);
    }

    @Test
    void a_scenario_keeps_the_decisions_and_the_policy_of_its_time() {
        Portfolio later = keep(portfolio(), "Cautious");
        later = decide(decide(later, "A", Disposition.RETIRE), "B", Disposition.SLIM);
        later = new SetPolicy(later.policy(), STRICT).applyTo(later);
        Portfolio seen = later.scenarios().get("Cautious").on(later);
        assertThat(decided(seen, "A")).isEqualTo(Disposition.KEEP);
        assertThat(decided(seen, "B")).isNull();
        assertThat(seen.policy()).isEqualTo(Policy.WORKSHOP);
        assertThat(seen.scenarios()).isEqualTo(later.scenarios());
    }

    @Test
    void promoted_it_is_in_force_and_what_was_in_force_is_a_scenario() {
        Portfolio cautious = keep(portfolio(), "Cautious");
        Portfolio bold = new SetPolicy(Policy.WORKSHOP, STRICT).applyTo(decide(decide(cautious, "A", null), "C", Disposition.RETIRE));
        Change promotion = Promotion.of(bold, bold.scenarios().get("Cautious"), Scenario.of(bold, "Before", "", TODAY));
        Portfolio promoted = promotion.applyTo(bold);
        assertThat(decided(promoted, "A")).isEqualTo(Disposition.KEEP);
        assertThat(decided(promoted, "C")).isNull();
        assertThat(promoted.policy()).isEqualTo(Policy.WORKSHOP);
        assertThat(promoted.scenarios()).containsOnlyKeys("Before", "Cautious");
        assertThat(promoted.scenarios().get("Before").on(promoted).offerings()).isEqualTo(bold.offerings());
        assertThat(promotion.inverse().applyTo(promoted)).as("one undo takes it back").isEqualTo(bold);
    }

    @Test
    void what_is_in_force_is_not_kept_twice() {
        Portfolio cautious = keep(portfolio(), "Cautious");
        Portfolio bold = keep(decide(cautious, "B", Disposition.RETIRE), "Bold");
        Portfolio promoted = Promotion.of(bold, bold.scenarios().get("Cautious"), Scenario.of(bold, "Before", "", TODAY)).applyTo(bold);
        assertThat(promoted.scenarios()).containsOnlyKeys("Bold", "Cautious");
        assertThat(Promotion.of(promoted, promoted.scenarios().get("Cautious"), Scenario.of(promoted, "Before", "", TODAY)).changes())
                .as("promoting what is in force changes nothing").isEmpty();
    }

    @Test
    void what_was_decided_about_an_offering_that_is_gone_counts_for_nothing() {
        Portfolio kept = keep(decide(portfolio(), "C", Disposition.RETIRE), "Cautious");
        Portfolio without = new RemoveOffering(decide(kept, "C", null).offering("C").orElseThrow()).applyTo(decide(kept, "C", null));
        Portfolio promoted = Promotion.of(without, without.scenarios().get("Cautious"), Scenario.of(without, "Before", "", TODAY)).applyTo(without);
        assertThat(promoted.offerings()).hasSize(2);
        assertThat(decided(promoted, "A")).isEqualTo(Disposition.KEEP);
    }

    @Test
    void a_renamed_scenario_is_the_same_under_another_name() {
        Portfolio kept = keep(portfolio(), "Cautious");
        Change rename = Promotion.rename(kept.scenarios().get("Cautious"), "Careful");
        Portfolio renamed = rename.applyTo(kept);
        assertThat(renamed.scenarios()).containsOnlyKeys("Careful");
        assertThat(renamed.scenarios().get("Careful").saysTheSameAs(kept.scenarios().get("Cautious"))).isTrue();
        assertThat(rename.inverse().applyTo(renamed)).isEqualTo(kept);
    }
}
