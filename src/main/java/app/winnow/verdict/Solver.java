package app.winnow.verdict;

import app.winnow.model.Policy;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Solves signatures under one policy: every one that occurs once, however many offerings share it. Safe for several threads. */
final class Solver {
    private final Codes codes;
    private final Policy.Rules policy;
    private final Possible possible;
    private final Map<Signature, Solved> solved = new ConcurrentHashMap<>();
    /** By code; no set of results is empty, so 0 is not solved yet. */
    private int[] results = new int[0];

    Solver(Codes codes, Policy.Rules policy) {
        this.codes = codes;
        this.policy = policy;
        possible = new Possible(policy);
    }

    Policy.Rules policy() {
        return policy;
    }

    /** The results that occur with this code, as bits of {@link Packed}. */
    synchronized int results(int code) {
        if (code >= results.length) {
            results = Arrays.copyOf(results, Math.max(codes.size(), code + 1));
        }
        if (results[code] == 0) {
            results[code] = possible.results(codes.at(code));
        }
        return results[code];
    }

    /** The results of every code so far, by code; a copy that later codes do not touch. */
    synchronized int[] column() {
        int[] column = Arrays.copyOf(results, codes.size());
        for (int code = 0; code < column.length; code++) {
            if (column[code] == 0) {
                column[code] = possible.results(codes.at(code));
            }
        }
        results = column.clone();
        return column;
    }

    /** What the rules say over every value that the unknowns of this signature could take. */
    Solved solve(Signature signature) {
        return solved.computeIfAbsent(signature, any -> new Solved(signature, policy, results(signature)));
    }

    private synchronized int results(Signature signature) {
        return possible.results(signature);
    }
}
