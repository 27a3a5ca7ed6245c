package app.winnow.bench;

import app.winnow.insight.cover.CoverAnswer;
import app.winnow.insight.cover.CoverProblem;
import app.winnow.insight.cover.CoverSolver;
import app.winnow.insight.cover.RandomCover;
import app.winnow.insight.cover.Watch;

/**
 * The figures of the smallest set at 10,000 offerings and 200 outcomes, over 20 generated portfolios: the slowest first answer, the slowest proof, how many are proven, and
 * the slowest answer after one decision. The machine is warm, as it is while people decide: a few other portfolios are solved before.
 */
final class CoverFigures {
    private static final int OFFERINGS = 10_000;
    private static final int OUTCOMES = 200;
    private static final int SEEDS = 20;
    private static final int WARM = 30;
    /** No proof takes longer than this; what is not proven by then counts as not proven. */
    private static final long PATIENCE = 20_000_000_000L;

    private final Lines lines;
    private double first;
    private double proven;
    private double again;
    private int proofs;

    CoverFigures(Lines lines) {
        this.lines = lines;
    }

    public static void main(String[] args) {
        new CoverFigures(new Lines(System.out)).print();
    }

    /** Prints the four figures. */
    void print() {
        for (int seed = 0; seed < WARM; seed++) {
            new CoverFigures(lines).measure(RandomCover.large(1_000 + seed, OFFERINGS, OUTCOMES));
        }
        for (int seed = 0; seed < SEEDS; seed++) {
            measure(RandomCover.large(seed, OFFERINGS, OUTCOMES));
        }
        lines.within("verdicts.cover.first", first / 1e6, 20);
        lines.within("verdicts.cover.proven", proven / 1e9, .5);
        lines.within("verdicts.cover.proven-count", proofs, SEEDS);
        lines.within("verdicts.cover.again", again / 1e6, 100);
    }

    private void measure(CoverProblem problem) {
        Clocked clocked = new Clocked();
        CoverAnswer answer = new CoverSolver(CoverSolver.PATIENT).solve(problem, clocked);
        double took = System.nanoTime() - clocked.start;
        first = Math.max(first, clocked.first);
        proven = Math.max(proven, took);
        proofs += answer.isProven() ? 1 : 0;
        Clocked decided = new Clocked();
        CoverAnswer other = new CoverSolver(CoverSolver.PATIENT).solve(stopping(problem, answer), answer, decided);
        again = Math.max(again, other.isProven() ? System.nanoTime() - decided.start : Double.NaN);
    }

    /** The room stops the dearest offering of those in the set. */
    private static CoverProblem stopping(CoverProblem problem, CoverAnswer answer) {
        int dearest = -1;
        for (int at = 0; at < problem.offerings(); at++) {
            boolean isFree = problem.fixed()[at] == CoverProblem.FREE && answer.depths()[at] > 0;
            if (isFree && (dearest < 0 || problem.cost(at, answer.depths()[at]) > problem.cost(dearest, answer.depths()[dearest]))) {
                dearest = at;
            }
        }
        return problem.holding(dearest, 0);
    }

    /** Notes when the first answer came, and stops what takes too long. */
    private static final class Clocked implements Watch {
        private final long start = System.nanoTime();
        private double first;

        @Override
        public void found(CoverAnswer answer) {
            first = first == 0 ? System.nanoTime() - start : first;
        }

        @Override
        public boolean isOver() {
            return System.nanoTime() - start > PATIENCE;
        }
    }
}
