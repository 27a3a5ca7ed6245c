package app.winnow.desktop.match;

import app.winnow.insight.text.Candidate;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Giving what is said of the offering in front to those that are alike. */
final class Alikes {
    private final Round round;
    private final ReadOnlyObjectWrapper<AlikeViewModel> open = new ReadOnlyObjectWrapper<>(this, "alike");

    private Portfolio counted;
    private Offering of;
    private int count;

    Alikes(Round round) {
        this.round = round;
    }

    /** The list that is looked at, null while none is. */
    ReadOnlyObjectProperty<AlikeViewModel> open() {
        return open.getReadOnlyProperty();
    }

    /** How many are alike and not looked at. */
    int count() {
        if (counted != round.portfolio() || of != round.offering()) {
            counted = round.portfolio();
            of = round.offering();
            count = round.alike().size();
        }
        return count;
    }

    /** Puts the list in front; nothing happens where there is nothing to give, or nobody to give it to. */
    void begin() {
        Optional<Candidate> pointedAt = round.front().candidate().filter(candidate -> round.front().isPointedAt());
        if (round.offering() != null) {
            AlikeViewModel.of(round.portfolio(), round.offering(), pointedAt.map(Candidate::outcome), round.alike()).ifPresent(open::set);
        }
    }

    /** Makes one change of all that are ticked, and goes on. */
    void give() {
        AlikeViewModel given = open.get();
        open.set(null);
        round.apply(given.change(round.portfolio()));
        if (!round.needsLinks()) {
            round.advance();
        }
    }

    void leave() {
        open.set(null);
    }
}
