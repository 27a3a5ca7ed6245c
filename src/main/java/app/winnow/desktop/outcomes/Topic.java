package app.winnow.desktop.outcomes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether an outcome names a topic rather than something that people do (Mager 1962: a goal says what somebody does; Harless 1970: performance, not subject). A heuristic
 * for English and German words: it asks for a second look and forbids nothing.
 */
final class Topic {
    private static final int FEW = 2;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.winnow.desktop.outcomes.messages");
    private static final Set<String> VAGUE = words("topic.vague");
    private static final Set<String> SUBJECTS = words("topic.subjects");

    private Topic() { }

    private static Set<String> words(String key) {
        return Arrays.stream(WORDS.getString(key).split("\\s*,\\s*")).collect(Collectors.toSet());
    }

    /** What to say about this sentence; empty when it names something that people do. */
    static Optional<String> warning(String sentence) {
        String[] words = sentence.strip().toLowerCase(Locale.ROOT).split("[\\s,;:]+");
        if (sentence.isBlank()) {
            return Optional.empty();
        }
        if (VAGUE.contains(words[0]) || words.length > 1 && VAGUE.contains(words[0] + " " + words[1])) {
            return Optional.of(Words.of("topic.verb", sentence.strip().split("\\s+")[0]));
        }
        boolean subject = Arrays.stream(words).anyMatch(SUBJECTS::contains);
        return words.length == 1 || words.length <= FEW + 1 && subject ? Optional.of(Words.of("topic.noun", sentence.strip())) : Optional.empty();
    }
}
