package app.winnow.desktop.match;

import app.winnow.model.Ask;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One list as it is put to people: the fact it asks, the answers an offering may have besides the rest (in the order of their keys 1, 2 ...), whether one may
 * have several, and what all others are.
 */
record ListSheet<T>(Ask<T> ask, List<String> answers, boolean isSeveral, Function<Set<Integer>, T> value, Function<T, Set<Integer>> places, T rest) {
    ListSheet {
        answers = List.copyOf(answers);
    }

    /** The word by which its texts are found: {@code required-by}. */
    String key() {
        return Words.key(ask.column());
    }
}
