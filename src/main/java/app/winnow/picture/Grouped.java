package app.winnow.picture;

import java.util.Arrays;
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
        return isSaidTheSame(seen, next) ? this : new Grouped(next);
    }

    /** Whether two states show the same offerings, of which the same is said: only the policy may be different. */
    public static boolean isSame(Seen one, Seen other) {
        return isSaidTheSame(one, other) && one.portfolio().imports() == other.portfolio().imports() && one.isFiltered() == other.isFiltered()
                && Arrays.equals(one.offerings(), other.offerings());
    }

    private static boolean isSaidTheSame(Seen one, Seen other) {
        return one.portfolio().offerings() == other.portfolio().offerings() && one.portfolio().outcomes() == other.portfolio().outcomes()
                && one.portfolio().lists() == other.portfolio().lists();
    }

    /** The groups by this grouping. */
    public synchronized Groups by(Grouping grouping) {
        return known.computeIfAbsent(grouping, key -> Groups.of(key, seen));
    }
}
