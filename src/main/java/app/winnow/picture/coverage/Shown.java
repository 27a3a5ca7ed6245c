package app.winnow.picture.coverage;

import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.picture.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The offerings of a state as a matrix counts them. */
final class Shown {
    private final Seen seen;
    private final Map<String, Integer> rows = new HashMap<>();

    /** With the rows of outcomes by id. */
    Shown(Seen seen, List<String> outcomes) {
        this.seen = seen;
        outcomes.forEach(id -> rows.put(id, rows.size()));
    }

    /** A link of strength 1 or more to the outcome of a row. */
    interface Each {
        void link(int row, Link link);
    }

    Seen seen() {
        return seen;
    }

    /** The hours of an offering; empty while unknown. */
    OptionalDouble hours(int at) {
        return seen.hours().at(at);
    }

    /** Whether its hours are its own: a path's are those of its members. */
    boolean isCounted(int at) {
        return seen.known(at).kind() != Kind.CONTAINER;
    }

    /** Every outcome that an offering serves; those that the members of a path serve are theirs. */
    void served(int at, Each each) {
        Links links = seen.known(at).links();
        for (Map.Entry<String, Link> entry : links == null ? Map.<String, Link>of().entrySet() : links.named().entrySet()) {
            Integer row = rows.get(entry.getKey());
            if (row != null && entry.getValue().strength() > 0 && !isInMembers(at, entry.getKey())) {
                each.link(row, entry.getValue());
            }
        }
    }

    private boolean isInMembers(int at, String outcome) {
        if (seen.known(at).kind() != Kind.CONTAINER) {
            return false;
        }
        for (int member : seen.verdicts().ties().membersOf(at)) {
            Links links = seen.known(member).links();
            Link link = seen.known(member).isWithdrawn() || links == null ? null : links.named().get(outcome);
            if (link != null && link.strength() > 0) {
                return true;
            }
        }
        return false;
    }
}
