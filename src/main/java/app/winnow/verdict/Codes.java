package app.winnow.verdict;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The direction code of each signature that occurs (decision model, section 5): a small number that means the same in every state of an audit, so that a
 * state's offerings are one column of numbers and a result is one array look-up. Codes are only ever added; safe for several threads.
 */
final class Codes {
    private final Map<Signature, Integer> codes = new HashMap<>();
    private volatile Signature[] signatures = new Signature[64];

    /** The code of this signature. */
    synchronized int of(Signature signature) {
        Integer known = codes.get(signature);
        if (known != null) {
            return known;
        }
        int code = codes.size();
        codes.put(signature, code);
        Signature[] all = code < signatures.length ? signatures : Arrays.copyOf(signatures, 2 * code);
        all[code] = signature;
        signatures = all;
        return code;
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
