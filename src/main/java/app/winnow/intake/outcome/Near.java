package app.winnow.intake.outcome;

import app.winnow.intake.value.Texts;
import app.winnow.model.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Outcomes that say nearly the same: four of five of all their words are in both. Words are compared by their first letters, so that endings do not count. */
final class Near {
    private static final double SAME = 0.8;
    private static final int STEM = 4;
    private static final int SMALL = 3;
    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    Near(Collection<Outcome> known) {
        known.forEach(outcome -> add(outcome.id(), outcome.sentence()));
    }

    private void add(String name, String sentence) {
        Set<String> its = stems(sentence);
        words.put(name, its);
        its.forEach(word -> byWord.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(name));
        exact.putIfAbsent(Texts.key(sentence), name);
    }

    /** The id of the outcome that says nearly this, else what the earlier row (by its number) with exactly these words is called; "" for none. */
    String find(String sentence, int row) {
        String key = Texts.key(sentence);
        Integer earlier = rows.putIfAbsent(key, row);
        if (exact.containsKey(key) || earlier != null) {
            return exact.containsKey(key) ? exact.get(key) : Words.of("row", String.valueOf(earlier));
        }
        if (words.isEmpty()) {
            return "";
        }
        Set<String> its = stems(sentence);
        Map<String, Integer> shared = new HashMap<>();
        its.forEach(word -> byWord.getOrDefault(word, Set.of()).forEach(name -> shared.merge(name, 1, Integer::sum)));
        return shared.entrySet().stream().filter(entry -> entry.getValue() >= SAME * (its.size() + words.get(entry.getKey()).size() - entry.getValue()))
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    private static Set<String> stems(String sentence) {
        Set<String> stems = new HashSet<>();
        for (String word : List.of(Texts.plain(sentence).split("[^\\p{L}\\p{N}]+"))) {
            if (word.length() > SMALL) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
