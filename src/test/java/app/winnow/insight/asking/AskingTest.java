package app.winnow.insight.asking;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Built;
import app.winnow.verdict.Verdicts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Asking only what decides: how the questions are counted, and that it takes about a third of a questionnaire. */
class AskingTest {

    private static Built known() {
        return new Built().outcome("O1", "held", "").complete("", "", true).listsConfirmed();
    }

    private static void course(Built built, String code, String serves, String impact) {
        built.offering(code).say(code, "serves", serves).say(code, "impact", impact).say(code, "response", "memorised").say(code, "size", "1");
    }

    private static Effort bestFirst(Built built) {
        return new Asking(built.portfolio(), Built.AS_OF).bestFirst();
    }

    @Test
    void a_list_counts_one_and_one_for_each_that_is_ticked_and_links_are_asked_offering_by_offering() {
        Built built = known();
        course(built, "A", "none", "1");
        course(built, "B", "none", "1");
        course(built, "C", "none", "1");
        built.say("C", "purpose", "credential");
        Effort effort = bestFirst(built);
        assertThat(effort.asked()).as("kind, purpose with one ticked, required by, completeness, two offerings' links; and what is prescribed, new and in the way is not asked")
                .isEqualTo(1 + 2 + 1 + 1 + 2);
        assertThat(effort.all()).as("nine facts of three offerings, the state of one outcome, one unit").isEqualTo(27 + 1 + 1);
        assertThat(effort.open() + effort.other()).isZero();
    }

    @Test
    void what_is_ticked_for_a_path_holds_for_what_is_in_it() {
        Built built = new Built().outcome("O1", "", "motives").complete("", "", true).listsConfirmed();
        built.offering("P").say("P", "kind", "container").say("P", "new or change", "yes").say("P", "serves", "none");
        for (String code : List.of("A", "B", "C")) {
            course(built, code, "O1 2", "6");
            built.fact(code, Field.PARENT, List.of("P"));
        }
        Effort effort = bestFirst(built);
        assertThat(effort.open() + effort.other()).isZero();
        int lists = 5 + 1;
        int each = 3 * 2;
        assertThat(effort.asked()).as("five lists with the path ticked once, one unit, one outcome, and of each course its links and impact or response")
                .isLessThanOrEqualTo(lists + 1 + 2 + each + 3);
    }

    @Test
    void a_pair_is_asked_as_a_pair_and_what_comes_with_an_import_is_not_asked() {
        Built built = known();
        course(built, "A", "O1 3", "6");
        course(built, "B", "O1 2", "6");
        built.offering("E").say("E", "kind", "attached").say("E", "attached to", "A").say("E", "size", "1");
        built.pair("A", "B", PairState.SAME);
        Effort effort = bestFirst(built);
        assertThat(effort.all()).isEqualTo(27 + 1 + 1 + 1);
        assertThat(effort.open() + effort.other()).isZero();
        assertThat(Stripped.of(built.portfolio()).offering("E").orElseThrow().answers().get(Ask.ATTACHED_TO)).contains("A");
        assertThat(Stripped.of(built.portfolio()).offering("E").orElseThrow().answers().get(Ask.KIND)).isEmpty();
        assertThat(Stripped.of(built.portfolio()).pairs()).containsValue(PairState.PROPOSED);
    }

    @Test
    void drawn_portfolios_of_three_hundred_are_settled_by_about_a_third_of_a_questionnaire() {
        for (long seed = 1; seed <= 3; seed++) {
            Asking asking = new Asking(DrawnAudit.of(seed, 300), DrawnAudit.AS_OF);
            Effort best = asking.bestFirst();
            assertThat(best.open() + best.other()).isZero();
            assertThat(best.share()).as("seed " + seed + ": " + best).isBetween(0.2, 0.35);
        }
    }

    @Test
    void the_order_is_worth_something_and_the_same_seed_asks_the_same() {
        Asking asking = new Asking(DrawnAudit.of(5, 60), DrawnAudit.AS_OF);
        Effort random = asking.inRandomOrder(7);
        assertThat(random.open() + random.other()).isZero();
        assertThat(random.asked()).isGreaterThan(asking.bestFirst().asked());
        assertThat(new Asking(DrawnAudit.of(5, 60), DrawnAudit.AS_OF).inRandomOrder(7)).isEqualTo(random);
    }

    @Test
    void a_drawn_audit_knows_everything_and_is_the_same_for_a_seed() {
        Portfolio drawn = DrawnAudit.of(3, 300);
        assertThat(drawn).isEqualTo(DrawnAudit.of(3, 300)).isNotEqualTo(DrawnAudit.of(4, 300));
        assertThat(Verdicts.of(drawn, DrawnAudit.AS_OF).questions().left()).isZero();
        assertThat(drawn.offerings()).hasSize(300).extracting(offering -> offering.answers().get(Ask.KIND).orElseThrow()).contains(Kind.values());
    }
}
