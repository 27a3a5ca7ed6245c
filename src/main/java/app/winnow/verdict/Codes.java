package app.winnow.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
    /** By code, the number of what no policy tells apart of it. */
    private int[] alike = new int[64];
    private final Map<Read, Integer> numbers = new HashMap<>();
    private final List<Read> read = new ArrayList<>();
    private final TieCodes ties = new TieCodes();

    /** What the rules can read of a signature under any policy: what they never get to is the same for all. */
    private record Read(long facts, long states, int members, Survival survival) {
        static Read of(Signature signature) {
            return new Read(Direction.read(signature), Possible.states(signature), signature.members(), signature.survival());
        }
    }

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
            alike = Arrays.copyOf(alike, 2 * code);
        }
        alike[code] = numbers.computeIfAbsent(Read.of(signature), one -> {
            read.add(one);
            return read.size() - 1;
        });
        all[code] = signature;
        signatures = all;
        return code;
    }

    /** The code of the signature with this code, but for what a host does, members bring and others need. */
    synchronized int withTies(int code, int host, int members, int needed) {
        long key = TieCodes.key(code, host, members, needed);
        int known = ties.get(key);
        if (known < 0) {
            known = of(signatures[code].withTies(host, members, needed));
            ties.put(key, known);
        }
        return known;
    }

    /**
     * The results of every code under the rules that {@code possible} holds; those that are known (not 0) stay. Many are solved side by side by Java's own
     * parallel streams: each for itself, in any order.
     */
    synchronized int[] results(Possible possible, int[] known) {
        int[] results = Arrays.copyOf(known, codes.size());
        int[] found = new int[read.size()];
        if (results.length - known.length > MANY) {
            IntStream.range(0, found.length).parallel().forEach(number -> found[number] = solve(possible, number));
        }
        for (int code = 0; code < results.length; code++) {
            if (results[code] == 0) {
                int number = alike[code];
                found[number] = found[number] == 0 ? solve(possible, number) : found[number];
                results[code] = found[number];
            }
        }
        return results;
    }

    private int solve(Possible possible, int number) {
        Read one = read.get(number);
        return possible.results(one.facts(), one.states(), one.members(), one.survival());
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
