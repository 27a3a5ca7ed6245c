package app.winnow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.winnow.model.Field;
import app.winnow.model.Outcome;
import app.winnow.model.change.SetOutcome;
import app.winnow.verdict.Built;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which group an offering stands. */
class GroupsTest {
    private final Built built = new Built();

    private Groups by(Grouping grouping) {
        return Groups.of(grouping, Seen.of(built.portfolio(), built.verdicts()));
    }

    private static String name(Groups groups, int at) {
        return groups.group(groups.of(at)).name();
    }

    @Test
    void what_nobody_has_said_is_a_group_of_its_own_whatever_values_are_called() {
        built.offering("A").offering("B").offering("C").fact("B", Field.TYPE, "?").fact("C", Field.TYPE, "nobody has said");
        Groups types = by(Grouping.TYPE);
        assertThat(name(types, 0)).isEqualTo("nobody has said");
        assertThat(types.of(0)).isNotEqualTo(types.of(1)).isNotEqualTo(types.of(2));
        assertThat(types.count()).isEqualTo(3);
        assertThat(types.group(types.of(0)).isNamed()).isFalse();
        assertThat(types.group(types.of(0)).key()).isNotEqualTo(types.group(types.of(1)).key());
    }

    @Test
    void of_several_categories_an_offering_stands_in_the_one_named_first_and_is_known_to_have_others() {
        built.offering("A").offering("B").fact("A", Field.CATEGORY, List.of(" ", "Sales ", "Plant")).fact("B", Field.CATEGORY, List.of("Sales", " Sales"));
        Groups categories = by(Grouping.CATEGORY);
        assertThat(name(categories, 0)).isEqualTo("Sales");
        assertThat(categories.of(1)).isEqualTo(categories.of(0));
        assertThat(categories.hasSeveral(0)).isTrue();
        assertThat(categories.hasSeveral(1)).isFalse();
    }

    @Test
    void of_several_outcomes_it_stands_in_the_one_that_it_serves_most_by_strength_and_weight() {
        built.outcome("O1", "", "").outcome("O2", "", "").outcome("O3", "", "");
        Outcome heavy = built.portfolio().outcome("O3").orElseThrow();
        built.apply(SetOutcome.from(built.portfolio(), "O3", heavy.withWeight(2)));
        built.offering("A").say("A", "serves", "O1 2; O2 2").offering("B").say("B", "serves", "O1 3; O3 2").offering("C").say("C", "serves", "O2 3; O1 1");
        Groups outcomes = by(Grouping.OUTCOME);
        assertThat(outcomes.group(outcomes.of(0)).text()).isEqualTo("O1");
        assertThat(outcomes.group(outcomes.of(1)).text()).isEqualTo("O3");
        assertThat(outcomes.group(outcomes.of(2)).text()).isEqualTo("O2");
        assertThat(outcomes.hasSeveral(2)).isTrue();
    }

    @Test
    void serving_none_is_not_the_same_as_not_being_looked_at() {
        built.outcome("O1", "", "").offering("A").offering("B").say("B", "serves", "none");
        Groups outcomes = by(Grouping.OUTCOME);
        assertThat(name(outcomes, 0)).isEqualTo("not all looked at");
        assertThat(name(outcomes, 1)).isEqualTo("serves none");
        built.outcome("O2", "", "");
        assertThat(name(by(Grouping.OUTCOME), 1)).isEqualTo("not all looked at");
    }

    @Test
    void groups_stay_while_only_the_filter_or_the_policy_is_different() {
        built.offering("A").fact("A", Field.TYPE, "Video");
        Seen seen = Seen.of(built.portfolio(), built.verdicts());
        Grouped grouped = Grouped.of(seen);
        assertThat(grouped.after(Seen.only(seen.portfolio(), seen.verdicts(), new java.util.BitSet()))).isSameAs(grouped);
        built.fact("A", Field.TYPE, "Course");
        Grouped next = grouped.after(Seen.of(built.portfolio(), built.verdicts()));
        assertThat(name(next.by(Grouping.TYPE), 0)).isEqualTo("Course");
    }
}
