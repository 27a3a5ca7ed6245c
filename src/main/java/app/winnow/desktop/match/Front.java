package app.winnow.desktop.match;

import app.winnow.insight.text.Candidate;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The offering in front: its place in the queue, its outcomes in the order in which they are offered, and which of them is highlighted. */
final class Front {
    private final Ranking ranking;
    private final ReadOnlyObjectWrapper<Offering> offering = new ReadOnlyObjectWrapper<>(this, "offering");
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    /** One view for all who listen: a view made at each call would be forgotten with its listeners. */
    private final ObservableList<Candidate> shown = FXCollections.unmodifiableObservableList(candidates);
    private final ReadOnlyIntegerWrapper highlighted = new ReadOnlyIntegerWrapper(this, "highlighted", -1);
    private int place = -1;
    private boolean isMoved;

    Front(Ranking ranking) {
        this.ranking = ranking;
    }

    ReadOnlyObjectProperty<Offering> offering() {
        return offering.getReadOnlyProperty();
    }

    ObservableList<Candidate> candidates() {
        return shown;
    }

    ReadOnlyIntegerProperty highlighted() {
        return highlighted.getReadOnlyProperty();
    }

    /** Its place in the queue, -1 for none. */
    int place() {
        return place;
    }

    /** Says its place in another queue. */
    void place(int other) {
        place = other;
    }

    /** Puts the offering at this place in front, null for none. */
    void go(int to, Offering next) {
        place = to;
        isMoved = false;
        put(next);
    }

    /** The same offering, after something was changed; {@code anew} when other outcomes are offered too. */
    void show(Offering now, boolean anew) {
        Offering before = offering.get();
        if (anew || before == null || !before.code().equals(now.code()) || !before.title().equals(now.title()) || !before.own().equals(now.own())) {
            put(now);
        } else {
            offering.set(now);
        }
    }

    /** No marks of one offering may meet the text of another: what is highlighted goes first and comes last. */
    private void put(Offering next) {
        highlighted.set(-1);
        candidates.clear();
        offering.set(next);
        rank();
    }

    /** Orders the outcomes anew. */
    void rank() {
        candidates.setAll(offering.get() == null ? List.of() : ranking.of(offering.get()));
        highlighted.set(candidates.isEmpty() ? -1 : 0);
    }

    void move(int by) {
        if (!candidates.isEmpty()) {
            isMoved = true;
            highlighted.set(Math.max(0, Math.min(candidates.size() - 1, highlighted.get() + by)));
        }
    }

    /** Somebody pointed at the highlighted outcome. */
    void point() {
        isMoved = true;
    }

    /** The highlighted outcome with the words that speak for it. */
    Optional<Candidate> candidate() {
        int at = highlighted.get();
        return at < 0 || at >= candidates.size() ? Optional.empty() : Optional.of(candidates.get(at));
    }

    /** The strength for this outcome; empty while nobody has looked. */
    Optional<Integer> strength(Outcome outcome) {
        return Linking.strength(offering.get(), outcome);
    }

    /** Whether it serves any outcome that is offered. */
    boolean servesAny() {
        return candidates.stream().anyMatch(candidate -> strength(candidate.outcome()).orElse(0) > 0);
    }

    /** Whether nobody has looked at the highlighted outcome, and words or the person point at it. */
    boolean isPointedAt() {
        return candidate().filter(candidate -> strength(candidate.outcome()).isEmpty() && (isMoved || candidate.isSuggested())).isPresent();
    }
}
