package app.winnow.insight.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is too large for trying every way is held against OR-Tools' SCIP. Only with {@code mvn -Preferee verify}: its libraries for all systems are 106 MB. */
class OrToolsRefereeTest {

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @Test
    void large_portfolios_have_the_value_that_scip_finds() {
        for (int seed = 0; seed < 20; seed++) {
            agree(RandomCover.large(seed, 2_000, 60), "large " + seed);
            agree(RandomCover.even(seed, 500, 30), "even " + seed);
        }
    }

    @Test
    void portfolios_of_ten_thousand_have_the_value_that_scip_finds() {
        for (int seed = 0; seed < 3; seed++) {
            agree(RandomCover.large(seed, 10_000, 200), "huge " + seed);
        }
    }

    private static void agree(CoverProblem problem, String which) {
        CoverAnswer answer = new CoverSolver(CoverSolver.PATIENT).solve(problem, Watch.NOBODY);
        CoverSolverTest.check(problem, answer);
        assertThat(answer.isProven()).as(which).isTrue();
        double scip = scip(problem);
        assertThat(answer.cost()).as(which).isCloseTo(scip, within(1e-6 * Math.max(1, scip)));
    }

    /** Written from the problem's description: a choice of one depth for each offering, a row for each demand, one for the capacity. */
    private static double scip(CoverProblem problem) {
        MPSolver solver = MPSolver.createSolver("SCIP");
        double infinity = MPSolver.infinity();
        int[] reachable = problem.reachable();
        MPConstraint capacity = solver.makeConstraint(-infinity, problem.capacity());
        MPConstraint[] rows = new MPConstraint[problem.demands()];
        for (int demand = 0; demand < rows.length; demand++) {
            rows[demand] = solver.makeConstraint(Math.min(problem.depth()[demand], reachable[demand]) == 0 ? 0 : 1, infinity);
        }
        for (int at = 0; at < problem.offerings(); at++) {
            MPConstraint one = solver.makeConstraint(problem.fixed()[at] > 0 ? 1 : 0, problem.fixed()[at] == 0 ? 0 : 1);
            for (int depth = 1; depth < 4; depth++) {
                if (problem.has(at, depth) && (problem.fixed()[at] < 0 || problem.fixed()[at] == depth)) {
                    MPVariable chosen = solver.makeBoolVar("");
                    one.setCoefficient(chosen, 1);
                    capacity.setCoefficient(chosen, problem.use(at, depth));
                    solver.objective().setCoefficient(chosen, problem.cost(at, depth));
                    for (int demand : problem.serves()[at]) {
                        if (depth >= Math.min(problem.depth()[demand], reachable[demand])) {
                            rows[demand].setCoefficient(chosen, 1);
                        }
                    }
                }
            }
        }
        solver.objective().setMinimization();
        MPSolverParameters exact = new MPSolverParameters();
        exact.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        assertThat(solver.solve(exact)).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
        return solver.objective().value();
    }
}
