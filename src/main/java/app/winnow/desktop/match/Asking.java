package app.winnow.desktop.match;

import app.winnow.model.Portfolio;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdict;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The deciding question in front of one offering, and what was chosen of its answers so far. What was answered is not asked again before the next offering. */
final class Asking {
    private final ReadOnlyObjectWrapper<Form> form = new ReadOnlyObjectWrapper<>(this, "form");
    private final ReadOnlyObjectWrapper<Set<Integer>> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", Set.of());
    private final Set<Question> answered = new HashSet<>();

    /** The question in front, null for none. */
    ReadOnlyObjectProperty<Form> form() {
        return form.getReadOnlyProperty();
    }

    /** Places of the answers chosen so far, where several may be. */
    ReadOnlyObjectProperty<Set<Integer>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Puts the best question of this suggestion in front that was not answered yet; none when nothing is left. */
    void next(Portfolio portfolio, Optional<Verdict> verdict, String code) {
        Forms forms = new Forms(portfolio);
        put(verdict.stream().flatMap(suggestion -> suggestion.asks().stream()).filter(question -> !answered.contains(question) && !Splitting.isAskedOfTasks(portfolio, question))
                .map(question -> forms.of(question, code)).flatMap(Optional::stream).findFirst().orElse(null));
    }

    /** Puts no question in front. */
    void none() {
        put(null);
    }

    /** Another offering is in front: everything may be asked again. */
    void begin() {
        answered.clear();
    }

    private void put(Form next) {
        Question before = form.get() == null ? null : form.get().question();
        if (next == null || !Objects.equals(before, next.question())) {
            chosen.set(Set.of());
        }
        form.set(next);
    }

    /** Chooses the answer at this place, or takes it back. */
    void toggle(int at) {
        Set<Integer> next = new HashSet<>(chosen.get());
        if (!next.remove(at)) {
            next.add(at);
        }
        chosen.set(Set.copyOf(next));
    }

    /** The question in front is answered. */
    void answered() {
        answered.add(form.get().question());
        chosen.set(Set.of());
    }
}
