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
    /** By code, what is asked of offerings with it and one more; 0 is not looked at yet. */
    private int[] asked = new int[0];

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
        int[] column = codes.results(possible, results);
        results = column.clone();
        return column;
    }

    /** The cues that are asked of an offering with this code, as bits. */
    synchronized int asked(int code) {
        if (code >= asked.length) {
            asked = Arrays.copyOf(asked, Math.max(codes.size(), code + 1));
        }
        if (asked[code] == 0) {
            asked[code] = solve(codes.at(code)).asked(Cut.DISPOSITION) + 1;
        }
        return asked[code] - 1;
    }

    /** The cues asked of every code so far, by code and one more where it was looked at; a copy. */
    synchronized int[] askedColumn() {
        return Arrays.copyOf(asked, codes.size());
    }

    /** What the rules say over every value that the unknowns of this signature could take. */
    Solved solve(Signature signature) {
        Solved known = solved.get(signature);
        if (known == null) {
            known = new Solved(signature, policy, possible.results(signature));
            solved.put(signature, known);
        }
        return known;
    }
}
