package app.winnow.picture.coverage;

import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.picture.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The offerings of a state as a matrix counts them. */
final class Shown {
    private final Seen seen;
    private final Map<String, Integer> rows = new HashMap<>();
    private final double[] hours;

    /** With the rows of outcomes by id. */
    Shown(Seen seen, List<String> outcomes) {
        this.seen = seen;
        outcomes.forEach(id -> rows.put(id, rows.size()));
        hours = new double[seen.portfolio().offerings().size()];
        for (int at : seen.offerings()) {
            hours[at] = seen.known(at).kind() == Kind.CONTAINER ? 0 : seen.hours().at(at).orElse(Double.NaN);
        }
    }

    /** A link of strength 1 or more to the outcome of a row. */
    interface Each {
        void link(int row, Link link);
    }

    Seen seen() {
        return seen;
    }

    /** The hours of an offering, NaN while unknown; a path has none, because they are those of its members. */
    double hours(int at) {
        return hours[at];
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
