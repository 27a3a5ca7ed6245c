package app.winnow.picture.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.insight.Capacity;
import app.winnow.insight.CashDates;
import app.winnow.insight.Ledger;
import app.winnow.insight.Range;
import app.winnow.insight.Score;
import app.winnow.picture.DrawnPlans;
import app.winnow.picture.Seen;
import app.winnow.sample.DrawnAudit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The figures of the waterfall are the ledger's, over plans drawn with a seed. */
class ChangeTest {
    private static final double EXACT = 1e-6;

    private static void assertSame(String as, Range one, Range other) {
        assertThat(one.low()).as(as).isCloseTo(other.low(), within(EXACT));
        assertThat(one.expected()).as(as).isCloseTo(other.expected(), within(EXACT));
        assertThat(one.high()).as(as).isCloseTo(other.high(), within(EXACT));
    }

    private static Range sum(Change change, Predicate<Step> which) {
        return change.steps().stream().filter(which).map(Step::change).reduce(Range.ZERO, Range::plus);
    }

    @Test
    void today_and_afterwards_are_those_of_the_ledger() {
        for (long seed = 0; seed < 25; seed++) {
            Seen seen = DrawnPlans.seen(seed, 80);
            Ledger ledger = Ledger.of(seen.portfolio(), seen.verdicts(), DrawnAudit.AS_OF);
            Map<Counted, Ledger.BeforeAfter> lines = Map.of(Counted.SEATS, ledger.seatHours(), Counted.CATALOG, ledger.catalogHours(), Counted.ITEMS, ledger.offerings(),
                    Counted.MAINTENANCE, ledger.maintenanceHours());
            lines.forEach((counted, both) -> {
                Change change = Change.of(seen, counted);
                assertSame("before", change.before(), both.before());
                assertSame("after", change.after(), both.after());
                assertThat(change.before().unknown()).isEqualTo(both.before().unknown());
                assertThat(change.after().unknown()).isEqualTo(both.after().unknown());
            });
        }
    }

    @Test
    void today_and_all_steps_make_afterwards_low_expected_and_high() {
        for (long seed = 0; seed < 25; seed++) {
            Seen seen = DrawnPlans.seen(seed, 80);
            for (Counted counted : Counted.values()) {
                Change change = Change.of(seen, counted);
                assertSame("seed " + seed + " " + counted, change.before().plus(sum(change, step -> true)), change.after());
                assertSame("seed " + seed + " " + counted, change.before().plus(sum(change, step -> step.stage() == Stage.DECIDED)), change.afterDecided());
            }
        }
    }

    @Test
    void what_decided_and_suggested_steps_take_off_is_what_the_ledger_releases() {
        int unknown = 0;
        for (long seed = 0; seed < 25; seed++) {
            Seen seen = DrawnPlans.seen(seed, 80);
            Change change = Change.of(seen, Counted.SEATS);
            Ledger.Released released = Ledger.of(seen.portfolio(), seen.verdicts(), DrawnAudit.AS_OF).released();
            assertReleased(change, Stage.DECIDED, released.decided());
            assertReleased(change, Stage.SUGGESTED, released.suggested());
            unknown += change.steps().stream().filter(step -> step.why() == Step.Why.UNKNOWN).mapToInt(step -> step.offerings().length).sum();
        }
        assertThat(unknown).isPositive();
    }

    private static void assertReleased(Change change, Stage stage, Range released) {
        Range taken = sum(change, step -> step.stage() == stage && step.why() == Step.Why.DISPOSITION);
        assertSame(stage.word(), new Range(0 - taken.high(), 0 - taken.expected(), 0 - taken.low(), 0), released);
    }

    @Test
    void maintenance_is_released_and_taken_up_again_as_the_capacity_has_it() {
        int built = 0;
        for (long seed = 0; seed < 25; seed++) {
            Seen seen = DrawnPlans.seen(seed, 80);
            Change change = Change.of(seen, Counted.MAINTENANCE);
            Capacity capacity = Capacity.of(seen.portfolio(), seen.verdicts());
            Range settled = sum(change, step -> step.why() == Step.Why.AIDS);
            assertSame("upkeep", settled, capacity.upkeep());
            Range own = sum(change, step -> step.why() != Step.Why.AIDS);
            assertSame("released", new Range(0 - own.high(), 0 - own.expected(), 0 - own.low(), 0), capacity.released());
            built += settled.high() > 0 ? 1 : 0;
        }
        assertThat(built).isGreaterThan(12);
    }

    @Test
    void money_is_the_ledgers_and_its_days_are_the_plans() {
        for (long seed = 0; seed < 25; seed++) {
            Seen seen = DrawnPlans.seen(seed, 80);
            Cash cash = Cash.of(seen);
            Ledger.BeforeAfter ledger = Ledger.of(seen.portfolio(), seen.verdicts(), DrawnAudit.AS_OF).cash();
            Range stops = cash.stopping().values().stream().reduce(Range.ZERO, Range::plus);
            assertSame("money", new Range(ledger.before().low() - ledger.after().high(), ledger.before().expected() - ledger.after().expected(), ledger.before().high() - ledger.after().low(), 0), stops);
            assertThat(cash.dates()).isEqualTo(CashDates.of(seen.portfolio(), seen.verdicts()));
        }
    }

    @Test
    void net_deliverables_are_new_aids_less_what_stops_and_the_ledgers() {
        int adds = 0;
        for (long seed = 0; seed < 25; seed++) {
            Seen seen = DrawnPlans.seen(seed, 80);
            Deliverables all = Deliverables.of(seen);
            for (Stage stage : List.of(Stage.DECIDED, Stage.SUGGESTED)) {
                Deliverables.Count count = all.of(stage);
                assertThat(count.net().expected()).isCloseTo(count.adds() - count.stops(), within(EXACT));
                assertThat(count.net().isExact()).isTrue();
                adds += count.adds();
            }
            Range sum = all.counts().values().stream().map(Deliverables.Count::net).reduce(Range.ZERO, Range::plus);
            assertSame("net", sum, Ledger.of(seen.portfolio(), seen.verdicts(), DrawnAudit.AS_OF).netDeliverables());
            Score score = Score.of(seen.portfolio(), seen.verdicts(), DrawnAudit.AS_OF);
            assertSame("score", all.of(Stage.DECIDED).net(), score.netDeliverables());
        }
        assertThat(adds).isGreaterThan(25);
    }

    @Test
    void fewer_bars_are_the_same_change() {
        for (long seed = 0; seed < 30; seed++) {
            Change change = Change.of(DrawnPlans.seen(seed, 80), Counted.MAINTENANCE);
            List<Bar> all = Bars.of(change, Integer.MAX_VALUE);
            List<Bar> few = Bars.of(change, 7);
            assertThat(few.size()).isLessThanOrEqualTo(7).isLessThanOrEqualTo(all.size());
            for (List<Bar> bars : List.of(all, few)) {
                double at = 0;
                for (Bar bar : bars) {
                    assertThat(bar.isTotal() ? bar.to() : bar.from()).isCloseTo(bar.total() == Bar.Total.TODAY ? bar.to() : at, within(EXACT));
                    at = bar.to();
                }
                assertThat(at).isCloseTo(change.after().expected(), within(EXACT));
            }
        }
    }
}
