package app.winnow.desktop.match;

import app.winnow.insight.facet.Found;
import app.winnow.insight.text.Alike;
import app.winnow.insight.text.Candidate;
import app.winnow.model.Link;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Status;
import app.winnow.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The offerings that one outcome concerns, by dense index: those that serve it first, then the likeliest. They stay in that order while people say what they serve. */
final class Serving {
    private final Workspace workspace;
    private final Ranking ranking;
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final ObservableList<Integer> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper(this, "left");
    private Outcome outcome;
    /** How loudly words speak for the outcome, by dense index; what is not in it is not suggested. */
    private Map<Integer, Double> likely = Map.of();

    Serving(Workspace workspace, Ranking ranking) {
        this.workspace = workspace;
        this.ranking = ranking;
    }

    ObservableList<Integer> rows() {
        return shown;
    }

    /** How many of them nobody has looked at against the outcome. */
    ReadOnlyIntegerProperty left() {
        return left.getReadOnlyProperty();
    }

    /** The offerings of this outcome, as words and links are now, and as the filter of all pages leaves them. */
    void show(Outcome next) {
        outcome = next;
        Portfolio now = workspace.portfolio().get();
        Found found = workspace.filtering().found().get();
        likely = ranking.match().get() == null ? Map.of()
                : ranking.match().get().offerings(outcome).stream().collect(Collectors.toMap(Alike::index, Alike::likeness));
        Comparator<Integer> by = Comparator.comparingInt((Integer at) -> link(at).map(Link::strength).orElse(0) > 0 ? 0 : 1)
                .thenComparing(Comparator.comparingDouble((Integer at) -> likely.getOrDefault(at, 0.0)).reversed());
        rows.setAll(IntStream.range(0, now.offerings().size()).filter(found::shows).filter(at -> isAsked(now, now.offerings().get(at))).boxed().sorted(by).toList());
        count();
    }

    private boolean isAsked(Portfolio now, Offering offering) {
        return Ranking.concerns(outcome, offering) && now.status(offering).filter(status -> status == Status.WITHDRAWN).isEmpty();
    }

    /** The same offerings after something was said of some of them, or taken away. */
    void follow(Outcome now) {
        outcome = now;
        rows.removeIf(at -> offering(at) == null);
        count();
    }

    private void count() {
        left.set((int) rows.stream().filter(at -> link(at).isEmpty()).count());
    }

    /** The offering with this dense index; null when it is gone. */
    Offering offering(int index) {
        Portfolio now = workspace.portfolio().get();
        return index < now.offerings().size() ? now.offerings().get(index) : null;
    }

    /** Its link to the outcome; empty while nobody has looked. */
    Optional<Link> link(int index) {
        return Linking.link(offering(index), outcome);
    }

    /** The words that speak for it, once they are read. */
    Optional<Candidate> candidate(int index) {
        return ranking.match().get() == null ? Optional.empty()
                : ranking.match().get().rank(offering(index)).stream().filter(each -> each.outcome().id().equals(outcome.id())).findFirst();
    }

    /** Whether words speak for it. */
    boolean isSuggested(int index) {
        return likely.containsKey(index);
    }
}
