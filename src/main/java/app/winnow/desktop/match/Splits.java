package app.winnow.desktop.match;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Splitting the offering in front into its tasks, and joining them again. */
final class Splits {
    private final Round round;
    private final ReadOnlyObjectWrapper<SplitViewModel> open = new ReadOnlyObjectWrapper<>(this, "splitting");

    Splits(Round round) {
        this.round = round;
    }

    /** The split that is being written, null while none is. */
    ReadOnlyObjectProperty<SplitViewModel> open() {
        return open.getReadOnlyProperty();
    }

    boolean mayBe() {
        return Splitting.mayBe(round.offering(), round.form());
    }

    int tasks() {
        return Splitting.tasks(round.offering()).size();
    }

    /** Whether the key with this letter splits or joins. */
    boolean type(String key) {
        if (key.equals("T") && mayBe()) {
            begin();
        } else if (key.equals("J") && tasks() > 0) {
            join();
        } else {
            return false;
        }
        return true;
    }

    void begin() {
        if (mayBe()) {
            open.set(new SplitViewModel(round.offering()));
        }
    }

    /** Takes the tasks that are written, as one change, and goes on; nothing happens while something is missing. */
    void keep() {
        SplitViewModel split = open.get();
        if (split != null && split.problem().isEmpty()) {
            leave();
            if (!split.tasks().equals(Splitting.tasks(round.offering()))) {
                round.apply(Splitting.change(round.portfolio(), round.offering(), split.tasks()));
            }
            round.advance();
        }
    }

    void leave() {
        open.set(null);
    }

    void join() {
        if (tasks() > 0) {
            round.apply(Splitting.change(round.portfolio(), round.offering(), List.of()));
            round.ask();
        }
    }
}
