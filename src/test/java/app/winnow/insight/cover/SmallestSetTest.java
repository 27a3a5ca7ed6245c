package app.winnow.insight.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.model.change.SetDecision;
import app.winnow.verdict.Built;
import app.winnow.verdict.Verdicts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallestSetTest {

    @Test
    void it_is_what_a_slow_second_reading_of_the_model_finds() {
        for (int seed = 0; seed < 2000; seed++) {
            Portfolio portfolio = RandomCatalog.of(seed, seed % 100 == 0 ? 14 : 7);
            Verdicts verdicts = Verdicts.of(portfolio, Built.AS_OF);
            SmallestSet set = SmallestSet.of(verdicts, null, Watch.NOBODY);
            assertThat(set.answer().isThere()).as("seed " + seed).isTrue();
            assertThat(set.answer().cost()).as("seed " + seed).isCloseTo(new SectionEleven(portfolio, verdicts).least(), within(1e-6));
            CoverSolverTest.check(set.cover().problem(), set.answer());
        }
    }

    @Test
    void the_cheaper_of_two_courses_carries_an_outcome_and_what_supports_none_goes() {
        Built built = catalog();
        SmallestSet set = set(built);
        assertThat(set.answer().depths()).containsExactly(0, 3, 0);
        assertThat(set.released(set.answer().depths())).isEqualTo(100 + 30);
        assertThat(new Reasons(set, set.answer().depths()).why(1)).contains("O1");
        assertThat(new Reasons(set, set.answer().depths()).why(0)).contains("B");
        assertThat(new Reasons(set, set.answer().depths()).flip(0, Watch.NOBODY)).contains("20 hours instead of 100");
        assertThat(new Reasons(set, set.answer().depths()).flip(1, Watch.NOBODY)).contains("80 hours more").contains("A");
        assertThat(set.claims(set.answer().depths())).isEqualTo(new SmallestSet.Claims(1, 1));
    }

    @Test
    void a_decision_holds_its_offering_and_the_rest_is_worked_out_again() {
        Built built = catalog();
        SmallestSet before = set(built);
        built.apply(SetDecision.from(built.portfolio(), "B", Decision.of(Disposition.RETIRE, "", Decision.By.UNKNOWN)));
        SmallestSet set = SmallestSet.of(built.verdicts(), before, Watch.NOBODY);
        assertThat(set.answer().depths()).containsExactly(3, 0, 0);
        assertThat(set.cover().standing(1)).isEqualTo(Standing.DECIDED);
    }

    @Test
    void an_offering_for_one_language_does_not_stand_in_for_another() {
        Built built = new Built().outcome("O1", "gap", "knowledge").listsConfirmed();
        course(built, "A", 10, 60, "de");
        course(built, "B", 1, 60, "en");
        assertThat(set(built).answer().depths()).containsExactly(3, 3);
    }

    @Test
    void what_nobody_has_looked_at_stays_and_an_unknown_length_is_neither_free_nor_shunned() {
        Built built = catalog();
        built.offering("D").offering("E").say("E", "serves", "O1 3").say("E", "impact", "6").say("E", "response", "memorised").say("E", "size", "1");
        SmallestSet set = set(built);
        assertThat(set.answer().depths()).as("E counts as the 30 hours of C, the middle one").containsExactly(0, 3, 0, 3, 0);
        assertThat(set.cover().standing(3)).isEqualTo(Standing.NOT_LOOKED_AT);
        assertThat(set.hoursUnknown()).isEqualTo(2);
        assertThat(set.hoursToday()).isEqualTo(150);
    }

    @Test
    void new_aids_fit_the_maintenance_that_is_freed() {
        Built built = new Built().outcome("O1", "gap", "knowledge").outcome("O2", "gap", "knowledge").listsConfirmed();
        for (int at = 1; at <= 2; at++) {
            built.offering("A" + at).fact("A" + at, Field.DURATION, 600.0).fact("A" + at, Field.COMPLETIONS, 10.0).fact("A" + at, Field.MAINTENANCE, 30.0)
                    .say("A" + at, "serves", "O" + at + " 2").say("A" + at, "impact", "1").say("A" + at, "response", "referenced").say("A" + at, "obstacles", "none")
                    .say("A" + at, "size", "1");
        }
        SmallestSet set = set(built);
        assertThat(set.newAids(set.answer().depths())).as("60 hours are freed, one aid takes 46").isZero();
        built.fact("A1", Field.MAINTENANCE, 80.0);
        SmallestSet more = set(built);
        assertThat(more.newAids(more.answer().depths())).isEqualTo(2);
    }

    @Test
    void each_point_of_the_curve_releases_the_most_that_its_risk_allows() {
        for (int seed = 0; seed < 400; seed++) {
            CoverProblem problem = RandomCover.small(seed, 7);
            List<double[]> every = new EveryWay(problem).all();
            CoverAnswer full = new CoverSolver(CoverSolver.PATIENT).solve(problem, Watch.NOBODY);
            List<RiskCurve.Point> points = RiskCurve.of(problem, full, 40, Watch.NOBODY);
            for (RiskCurve.Point point : points) {
                double best = every.stream().filter(one -> one[1] <= point.risk() + 1e-9).mapToDouble(one -> one[0]).min().orElseThrow();
                assertThat(point.cost()).as("seed " + seed).isCloseTo(best, within(1e-6));
                assertThat(point.isProven()).isTrue();
            }
            for (int at = 1; at < points.size(); at++) {
                assertThat(points.get(at).risk()).isGreaterThan(points.get(at - 1).risk());
                assertThat(points.get(at).cost()).isLessThan(points.get(at - 1).cost());
            }
        }
    }

    @Test
    void the_core_is_what_no_unknown_turns() {
        Built built = catalog();
        built.complete("", "", true);
        RobustCore sure = RobustCore.of(built.verdicts(), Watch.NOBODY, done -> { });
        assertThat(sure.completions()).isEqualTo(52);
        assertThat(sure.in()).containsExactly(0, 52, 0);
        built.offering("D");
        RobustCore open = RobustCore.of(built.verdicts(), Watch.NOBODY, done -> { });
        assertThat(open.isCertain(3)).as("nobody has looked at D").isFalse();
        assertThat(RobustCore.of(built.verdicts(), Watch.NOBODY, done -> { }).in()).isEqualTo(open.in());
    }

    private static Built catalog() {
        Built built = new Built().outcome("O1", "gap", "knowledge").listsConfirmed();
        course(built, "A", 10, 600, "");
        course(built, "B", 2, 600, "");
        course(built, "C", 3, 600, "");
        return built.say("C", "serves", "O1 1");
    }

    /** A course that must be done unaided: rule 9 keeps it. */
    private static void course(Built built, String code, double people, double minutes, String language) {
        built.offering(code, new Scope("", "", language)).fact(code, Field.DURATION, minutes).fact(code, Field.COMPLETIONS, people).say(code, "serves", "O1 3")
                .say(code, "impact", "6").say(code, "response", "memorised").say(code, "size", "1");
    }

    private static SmallestSet set(Built built) {
        return SmallestSet.of(built.verdicts(), null, Watch.NOBODY);
    }
}
