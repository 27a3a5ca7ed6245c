package app.winnow.picture;

import java.util.EnumMap;
import java.util.Map;

/** The groups of one state by every grouping, each worked out when somebody first asks. Safe between threads. */
public final class Grouped {
    private final Seen seen;
    private final Map<Grouping, Groups> known = new EnumMap<>(Grouping.class);

    private Grouped(Seen seen) {
        this.seen = seen;
    }

    /** The groups of this state. */
    public static Grouped of(Seen seen) {
        return new Grouped(seen);
    }

    /** The groups of a next state: the same ones where only the policy or the filter is different, so that nothing is grouped again while a slider moves. */
    public Grouped after(Seen next) {
        boolean isSame = next.portfolio().offerings() == seen.portfolio().offerings() && next.portfolio().outcomes() == seen.portfolio().outcomes()
                && next.portfolio().lists() == seen.portfolio().lists();
        return isSame ? this : new Grouped(next);
    }

    /** The groups by this grouping. */
    public synchronized Groups by(Grouping grouping) {
        return known.computeIfAbsent(grouping, key -> Groups.of(key, seen));
    }
}
