package app.winnow.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every change can be taken back, whatever came before it. */
class ChangeInverseTest {
    private static final int LENGTH = 120;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_change_and_then_its_inverse_leave_an_equal_portfolio(long seed) {
        Portfolio portfolio = Portfolio.empty("Audit " + seed);
        for (Change change : new SeededHistories(seed).history(portfolio, LENGTH)) {
            Portfolio next = change.applyTo(portfolio);
            assertThat(change.inverse().applyTo(next)).as("%s taken back", change.key()).isEqualTo(portfolio);
            assertThat(change.inverse().inverse().applyTo(portfolio)).as("%s made again", change.key()).isEqualTo(next);
            portfolio = next;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_whole_history_taken_back_leads_to_the_empty_audit(long seed) {
        Portfolio empty = Portfolio.empty("Audit " + seed);
        List<Change> history = new ArrayList<>(new SeededHistories(seed).history(empty, LENGTH));
        Portfolio portfolio = new Several("all", history).applyTo(empty);
        assertThat(portfolio).isNotEqualTo(empty);
        assertThat(new Several("all", history).inverse().applyTo(portfolio)).isEqualTo(empty);
    }

    @Test
    void the_histories_hold_every_kind_of_change() {
        Set<Class<?>> kinds = new HashSet<>();
        seeds().forEach(seed -> new SeededHistories(seed).history(Portfolio.empty("a"), LENGTH).forEach(change -> kinds.add(change.getClass())));
        assertThat(kinds).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    @Test
    void a_change_whose_before_is_not_there_is_refused() {
        Portfolio portfolio = Portfolio.empty("Audit");
        Stream.of(new RenameAudit("Other", "New"), new SetTitle("A-1", "a", "b"), new SetUsageWindow(0, null, null),
                new SetPolicy(app.winnow.model.Policy.WORKSHOP.withAsOf(java.time.LocalDate.of(2026, 1, 1)), app.winnow.model.Policy.WORKSHOP))
                .forEach(change -> assertThatThrownBy(() -> change.applyTo(portfolio)).as(change.key()).isInstanceOf(DoesNotFit.class));
    }

    @Test
    void of_several_changes_all_fit_or_none_is_applied() {
        Portfolio portfolio = Portfolio.empty("Audit");
        Change several = new Several("both", List.of(new RenameAudit("Audit", "New"), new RenameAudit("Audit", "Newer")));
        assertThatThrownBy(() -> several.applyTo(portfolio)).isInstanceOf(DoesNotFit.class);
        assertThat(portfolio.name()).isEqualTo("Audit");
    }
}
