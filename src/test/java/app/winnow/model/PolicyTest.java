package app.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.model.change.SeededValues;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    @ParameterizedTest(name = "impact {0}, {1}: {2}")
    @CsvSource({
        "1, REFERENCED, replace/instead", "2, MIXED, slim/beside", "2, MEMORISED, slim/none",
        "3, REFERENCED, replace/instead", "4, MIXED, slim/beside", "4, MEMORISED, slim/beside",
        "5, REFERENCED, slim/beside", "6, MIXED, slim/beside", "7, MEMORISED, keep/beside",
    })
    void the_nine_cells_of_the_workshop_policy(int impact, Response response, String result) {
        assertThat(Policy.WORKSHOP.rules().cell(impact, response).word()).isEqualTo(result);
    }

    @Test
    void a_policy_is_the_same_as_its_values_and_their_sources() {
        for (int seed = 1; seed <= 50; seed++) {
            Policy policy = new SeededValues(new Random(seed)).allowedPolicy();
            Policy again = copied(policy, copied(policy, Policy.WORKSHOP));
            assertThat(again).as("seed %d", seed).isEqualTo(policy);
        }
    }

    /** Every value set where it fits what is there; what does not fit yet fits in the next round. */
    private static Policy copied(Policy from, Policy onto) {
        Policy policy = onto;
        for (PolicyKey key : PolicyKey.all()) {
            try {
                policy = key.set(policy, key.in(from));
            } catch (IllegalArgumentException notYet) {
                continue;
            }
            policy = policy.withSource(key, from.source(key));
        }
        return policy;
    }

    @Test
    void every_key_changes_its_own_value_and_no_other() {
        for (PolicyKey key : PolicyKey.all()) {
            Object other = other(key, key.in(Policy.WORKSHOP));
            Policy changed = key.set(Policy.WORKSHOP, other);
            assertThat(key.in(changed)).as(key.word()).isEqualTo(other);
            for (PolicyKey untouched : PolicyKey.all()) {
                if (untouched != key) {
                    assertThat(untouched.in(changed)).as("%s after %s", untouched, key).isEqualTo(untouched.in(Policy.WORKSHOP));
                }
            }
        }
    }

    private static Object other(PolicyKey key, Object now) {
        return switch (key.shape()) {
            case DATE -> LocalDate.of(2026, 6, 30);
            case WHOLE -> now == null || (Integer) now < key.bounds().most() ? now == null ? (Integer) 5 : (Integer) ((Integer) now + 1) : (Integer) ((Integer) now - 1);
            case NUMBER -> now == null ? 40.0 : (Double) now + 0.5;
            case SHARE -> (Double) now + 0.05;
            case RESULT -> now.equals(Result.of(Disposition.KEEP)) ? Result.of(Disposition.SLIM) : Result.of(Disposition.KEEP);
            case TEXT -> "EUR";
        };
    }

    @Test
    void a_key_refuses_what_is_out_of_bounds_or_does_not_fit_the_others() {
        assertThatThrownBy(() -> key("target.size").set(Policy.WORKSHOP, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key("impact.low").set(Policy.WORKSHOP, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key("slim.least-left").set(Policy.WORKSHOP, 0.9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key("cell.low.mixed").set(Policy.WORKSHOP, Result.of(Disposition.HAND_BACK))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key("notice.days").set(Policy.WORKSHOP, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_of_keys_differ_and_find_their_key() {
        assertThat(PolicyKey.all().stream().map(PolicyKey::word)).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z0-9.-]+"));
        assertThat(PolicyKey.named(" Impact.LOW ")).contains(key("impact.low"));
        assertThat(PolicyKey.named("mood")).isEmpty();
    }

    @Test
    void an_aid_takes_what_its_type_takes_and_any_aid_what_the_rates_say() {
        Policy.Rates rates = new Policy.Rates(8, null, "", 50, 7, Map.of(AidType.CHECKLIST, new Policy.Effort(10, 1)));
        assertThat(rates.effort(AidType.CHECKLIST)).isEqualTo(new Policy.Effort(10, 1));
        assertThat(rates.effort(AidType.FLOWCHART)).isEqualTo(new Policy.Effort(50, 7));
        assertThat(rates.effort(null)).isEqualTo(new Policy.Effort(50, 7));
    }

    private static PolicyKey key(String word) {
        return PolicyKey.named(word).orElseThrow();
    }
}
