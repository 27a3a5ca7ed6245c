package app.winnow.model.change;

import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Several changes that one action makes and one undo takes back: "Stop offering 12". All of them fit or none is applied. */
public record Several(String title, List<Change> changes) implements Change {
    public Several {
        changes = List.copyOf(changes);
    }

    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        Portfolio next = portfolio;
        for (Change change : changes) {
            next = change.applyTo(next);
        }
        return next;
    }

    @Override
    public Change inverse() {
        List<Change> inverses = new ArrayList<>(changes.stream().map(Change::inverse).toList());
        Collections.reverse(inverses);
        return new Several(title, inverses);
    }

    /** The keys of its parts, one a line. */
    @Override
    public String key() {
        return String.join("\n", changes.stream().map(Change::key).distinct().toList());
    }
}
