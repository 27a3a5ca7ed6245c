package app.winnow.insight.cover;

import app.winnow.verdict.Verdicts;
import java.util.function.IntConsumer;

/**
 * In how many of 52 completions of the unknowns each offering is in the smallest set: the most cautious, the most hopeful, and 50 drawn with a fixed seed. What is in
 * all of them, or in none, does not hang on anything that nobody has said.
 */
public record RobustCore(int[] in, int completions, int proven) {
    /** The most cautious, the most hopeful, and fifty. */
    public static final int COMPLETIONS = 52;
    private static final long SEED = 20_260_630L;
    private static final int STEPS = 100;

    /** Solves them one after the other; {@code done} hears how many are through. */
    public static RobustCore of(Verdicts verdicts, Watch watch, IntConsumer done) {
        Taken taken = new Taken(verdicts);
        CoverSolver solver = new CoverSolver(STEPS);
        int[] in = new int[verdicts.size()];
        int proven = 0;
        int completion = 0;
        while (completion < COMPLETIONS && !watch.isOver()) {
            CoverProblem problem = new CoverCase(taken, guess(completion)).problem();
            CoverAnswer answer = solver.solve(problem, watch);
            for (int at = 0; at < in.length && answer.isThere(); at++) {
                in[at] += answer.depths()[at] > 0 ? 1 : 0;
            }
            proven += answer.isProven() ? 1 : 0;
            done.accept(++completion);
        }
        return new RobustCore(in, completion, proven);
    }

    private static Guess guess(int completion) {
        return completion == 0 ? Guess.CAUTIOUS : completion == 1 ? Guess.HOPEFUL : Guess.drawn(SEED + completion);
    }

    /** Whether it is in, or out, whatever is said of what is unknown. */
    public boolean isCertain(int at) {
        return in[at] == 0 || in[at] == completions;
    }
}
