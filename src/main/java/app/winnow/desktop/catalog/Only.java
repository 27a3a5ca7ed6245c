package app.winnow.desktop.catalog;

import app.winnow.insight.facet.Facet;
import app.winnow.model.Status;
import java.util.Set;

/** Which offerings the table shows: all, only those that are not withdrawn, or only the withdrawn ones. A short way to pick statuses in the filter. */
public enum Only {
    ALL(Set.of()), WITHOUT_WITHDRAWN(Set.of(Facet.NOBODY_SAID, Status.OFFERED.word(), Status.PROPOSED.word(), Status.IN_BUILD.word())),
    WITHDRAWN(Set.of(Status.WITHDRAWN.word()));

    private final Set<String> picks;

    Only(Set<String> picks) {
        this.picks = picks;
    }

    /** The statuses that it picks; none for all. */
    Set<String> picks() {
        return picks;
    }

    /** What these picks are; all where they are none of the three. */
    static Only of(Set<String> picks) {
        for (Only one : values()) {
            if (one.picks.equals(picks)) {
                return one;
            }
        }
        return ALL;
    }
}
