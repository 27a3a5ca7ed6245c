package app.winnow.verdict;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The direction code of each signature that occurs (decision model, section 5): a small number that means the same in every state of an audit, so that a
 * state's offerings are one column of numbers and a result is one array look-up. Codes are only ever added; safe for several threads.
 */
final class Codes {
    /** From so many codes on, solving them side by side is quicker than one after the other. */
    private static final int MANY = 4_096;

    private final Map<Signature, Integer> codes = new HashMap<>();
    private volatile Signature[] signatures = new Signature[64];
    private long[] facts = new long[64];
    private long[] states = new long[64];
    /** Those of which members or a same-as group count, too. */
    private final BitSet others = new BitSet();

    /** The code of this signature. */
    synchronized int of(Signature signature) {
        Integer known = codes.get(signature);
        if (known != null) {
            return known;
        }
        int code = codes.size();
        codes.put(signature, code);
        Signature[] all = signatures;
        if (code == all.length) {
            all = Arrays.copyOf(all, 2 * code);
            facts = Arrays.copyOf(facts, 2 * code);
            states = Arrays.copyOf(states, 2 * code);
        }
        facts[code] = Direction.of(signature);
        states[code] = Possible.states(signature);
        others.set(code, signature.members() != 0 || signature.survival() != null);
        all[code] = signature;
        signatures = all;
        return code;
    }

    /**
     * The results of every code under the rules that {@code possible} holds; those that are known (not 0) stay. Many are solved side by side by Java's own
     * parallel streams: each for itself, in any order.
     */
    synchronized int[] results(Possible possible, int[] known) {
        int[] results = Arrays.copyOf(known, codes.size());
        IntStream all = IntStream.range(0, results.length);
        (results.length - known.length > MANY ? all.parallel() : all).forEach(code -> {
            if (results[code] == 0) {
                Signature tied = others.get(code) ? signatures[code] : null;
                results[code] = possible.results(facts[code], states[code], tied == null ? 0 : tied.members(), tied == null ? null : tied.survival());
            }
        });
        return results;
    }

    /** The signature with this code. */
    Signature at(int code) {
        return signatures[code];
    }

    /** How many there are. */
    synchronized int size() {
        return codes.size();
    }
}
