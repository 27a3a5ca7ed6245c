package app.winnow.insight.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverSolverTest {
    private final CoverSolver solver = new CoverSolver(CoverSolver.PATIENT);

    @Test
    void it_finds_what_trying_every_way_finds() {
        for (int seed = 0; seed < 6000; seed++) {
            CoverProblem problem = RandomCover.small(seed, seed % 60 == 0 ? 14 : 8);
            CoverAnswer answer = solver.solve(problem, Watch.NOBODY);
            same(problem, answer, "seed " + seed);
        }
    }

    @Test
    void with_a_price_on_missing_depth_it_finds_what_trying_every_way_finds() {
        for (int seed = 0; seed < 1500; seed++) {
            CoverProblem problem = RandomCover.small(seed, 7);
            double price = new Random(seed).nextInt(12);
            double least = new EveryWay(problem).all().stream().mapToDouble(one -> one[0] + price * one[1]).min().orElse(Double.POSITIVE_INFINITY);
            CoverAnswer answer = solver.weigh(problem, price, null, Watch.NOBODY);
            assertThat(answer.cost()).as("seed " + seed).isCloseTo(least, within(1e-6));
            assertThat(answer.isProven()).isTrue();
        }
    }

    @Test
    void after_one_decision_it_finds_from_the_old_answer_what_it_finds_anew() {
        for (int seed = 0; seed < 1000; seed++) {
            CoverProblem problem = RandomCover.small(seed, 10);
            CoverAnswer before = solver.solve(problem, Watch.NOBODY);
            CoverProblem decided = decide(problem, new Random(seed));
            CoverAnswer again = solver.solve(decided, before, Watch.NOBODY);
            same(decided, again, "seed " + seed);
        }
    }

    @Test
    void large_ones_are_covered_within_the_capacity_and_never_below_the_bound() {
        for (int seed = 0; seed < 6; seed++) {
            CoverProblem problem = RandomCover.large(seed, 2_000, 60);
            CoverAnswer answer = solver.solve(problem, Watch.NOBODY);
            check(problem, answer);
            assertThat(answer.isProven()).as("seed " + seed).isTrue();
        }
    }

    @Test
    void each_answer_on_the_way_holds_and_is_better_than_the_one_before() {
        CoverProblem problem = RandomCover.even(3, 3_000, 60);
        List<CoverAnswer> answers = new ArrayList<>();
        CoverAnswer last = new CoverSolver(300).solve(problem, new Watch() {
            @Override
            public void found(CoverAnswer answer) {
                answers.add(answer);
            }
        });
        assertThat(answers).isNotEmpty();
        for (int at = 0; at < answers.size(); at++) {
            check(problem, answers.get(at));
            assertThat(at == 0 || answers.get(at).cost() < answers.get(at - 1).cost()).isTrue();
            assertThat(answers.get(at).bound()).isLessThanOrEqualTo(last.cost() + 1e-6);
        }
        assertThat(last.cost()).isEqualTo(answers.get(answers.size() - 1).cost());
    }

    @Test
    void stopped_at_once_it_has_an_answer_and_says_its_gap() {
        CoverProblem problem = RandomCover.even(5, 3_000, 60);
        CoverAnswer answer = solver.solve(problem, new Watch() {
            @Override
            public boolean isOver() {
                return true;
            }
        });
        check(problem, answer);
        assertThat(answer.gap()).isBetween(1e-6, .5);
    }

    @Test
    void the_same_problem_has_the_same_answer() {
        CoverProblem problem = RandomCover.large(8, 1_000, 50);
        CoverAnswer one = solver.solve(problem, Watch.NOBODY);
        CoverAnswer other = solver.solve(problem, Watch.NOBODY);
        assertThat(one.depths()).isEqualTo(other.depths());
        assertThat(one.steps()).isEqualTo(other.steps());
    }

    @Test
    void what_does_not_fit_the_capacity_has_no_answer() {
        CoverProblem problem = new CoverProblem(new double[] {0, 6, Double.NaN, Double.NaN}, new double[] {0, 40, 0, 0}, new int[][] {{0}}, new int[] {1},
                new double[] {1}, 10, new int[] {CoverProblem.FREE});
        CoverAnswer answer = solver.solve(problem, Watch.NOBODY);
        assertThat(answer.isThere()).isFalse();
        assertThat(answer.gap()).isEqualTo(1);
    }

    /** As cheap as the cheapest of every way, and proven; or neither has an answer. */
    private static void same(CoverProblem problem, CoverAnswer answer, String which) {
        double least = new EveryWay(problem).least();
        assertThat(answer.isThere()).as(which).isEqualTo(!Double.isInfinite(least));
        if (answer.isThere()) {
            assertThat(answer.cost()).as(which).isCloseTo(least, within(1e-6));
            assertThat(answer.isProven()).as(which).isTrue();
            check(problem, answer);
        }
    }

    /** A certificate: every demand as deep as it can be, within the capacity, what is held as it is held, the cost as said, the bound not above it. */
    static void check(CoverProblem problem, CoverAnswer answer) {
        if (!answer.isThere()) {
            return;
        }
        int[] covered = problem.covered(answer.depths());
        int[] reachable = problem.reachable();
        for (int demand = 0; demand < covered.length; demand++) {
            assertThat(covered[demand]).isGreaterThanOrEqualTo(Math.min(problem.depth()[demand], reachable[demand]));
        }
        for (int at = 0; at < problem.offerings(); at++) {
            assertThat(problem.has(at, answer.depths()[at])).isTrue();
            assertThat(problem.fixed()[at] == CoverProblem.FREE || problem.fixed()[at] == answer.depths()[at]).isTrue();
        }
        assertThat(problem.useOf(answer.depths())).isLessThanOrEqualTo(problem.capacity() * (1 + 1e-9) + 1e-9);
        assertThat(problem.costOf(answer.depths())).isCloseTo(answer.cost(), within(1e-6));
        assertThat(answer.bound()).isLessThanOrEqualTo(answer.cost());
    }

    private static CoverProblem decide(CoverProblem problem, Random random) {
        int at = random.nextInt(problem.offerings());
        int depth = random.nextInt(4);
        while (!problem.has(at, depth)) {
            depth = random.nextInt(4);
        }
        return problem.holding(at, depth);
    }
}
