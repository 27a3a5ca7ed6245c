package app.winnow.model.forget;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Every text as it is afterwards. Keys (codes, ids of outcomes, units) stay different from each other, so that what names one still finds it: two that would
 * become equal are numbered. All keys of the history are {@link #know known} before the first text is asked for.
 */
final class Texts {
    private final NamePattern name;
    private final Set<String> known = new LinkedHashSet<>();
    private Map<String, String> keys;

    /** Texts without a name; null = every text stays. */
    Texts(NamePattern name) {
        this.name = name;
    }

    void know(String key) {
        known.add(key);
    }

    /** This text without the name. */
    String of(String text) {
        if (name == null || text == null) {
            return text;
        }
        if (keys == null) {
            keys = keys();
        }
        String key = keys.get(text);
        return key != null ? key : name.without(text);
    }

    private Map<String, String> keys() {
        Map<String, String> next = new HashMap<>();
        Set<String> taken = new HashSet<>();
        known.stream().filter(key -> !name.isIn(key)).forEach(taken::add);
        for (String key : known) {
            if (name.isIn(key)) {
                String without = name.without(key);
                String free = without;
                for (int number = 2; !taken.add(free); number++) {
                    free = without + " " + number;
                }
                next.put(key, free);
            }
        }
        return next;
    }
}
