package app.winnow.verdict;

import app.winnow.model.Policy;
import java.util.HashMap;
import java.util.Map;

/** Solves signatures: every one that occurs once, however many offerings share it. */
final class Solver {
    private final Policy.Rules policy;
    private final Odds odds;
    private final Map<Signature, Solved> solved = new HashMap<>();

    Solver(Policy.Rules policy, Odds odds) {
        this.policy = policy;
        this.odds = odds;
    }

    /** What the rules say over every value that the unknowns of this signature could take. */
    Solved solve(Signature signature) {
        Solved known = solved.get(signature);
        if (known == null) {
            known = new Table(signature, policy, odds).solved();
            solved.put(signature, known);
        }
        return known;
    }

    /** How many different signatures occurred. */
    int size() {
        return solved.size();
    }
}
