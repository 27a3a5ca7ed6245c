package app.winnow.desktop.match;

import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.verdict.Question;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A question as it is put to people: its sentence, its answers with their keys, whether several may be chosen (then Enter confirms and {@code none} says none
 * of them), and the change that the chosen answers (by their place) make.
 */
record Form(Question question, String sentence, List<Choice> choices, boolean isSeveral, BiFunction<Portfolio, Set<Integer>, Change> change) {
    Form {
        choices = List.copyOf(choices);
    }

    /** Whether "none of them" is an answer too. A gap has at least one cause. */
    boolean mayBeNone() {
        return isSeveral && !(question instanceof Question.OfOutcome);
    }

    /** The place of the answer with this key, -1 when there is none. */
    int choice(String key) {
        for (int at = 0; at < choices.size(); at++) {
            if (choices.get(at).key().equals(key)) {
                return at;
            }
        }
        return -1;
    }

    /** The change that these answers make. */
    Change answered(Portfolio portfolio, Set<Integer> chosen) {
        return change.apply(portfolio, chosen);
    }
}
