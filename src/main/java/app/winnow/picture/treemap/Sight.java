package app.winnow.picture.treemap;

import app.winnow.picture.Grouped;
import app.winnow.picture.Grouping;
import app.winnow.picture.Groups;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One state as treemaps need it: each grouping, size, colour and order is worked out when the first picture asks, and is there for the next frame. Safe between threads. */
final class Sight {
    private final Seen seen;
    private final Grouped grouped;
    private final Words words;
    private final Map<Area, Sizes> sizes = new EnumMap<>(Area.class);
    private final Map<Area, Left> left = new EnumMap<>(Area.class);
    private final Map<Colour, Tones> tones = new EnumMap<>(Colour.class);
    private final Map<List<?>, Nest> nests = new HashMap<>();
    private Names names;

    private Sight(Seen seen, Grouped grouped, Words words) {
        this.seen = seen;
        this.grouped = grouped;
        this.words = words;
    }

    static Sight of(Seen seen, Words words) {
        return new Sight(seen, Grouped.of(seen), words);
    }

    /** The next state's; itself where it is the same one. Where only the policy is different, sizes and order stay. */
    Sight after(Seen next) {
        if (next == seen) {
            return this;
        }
        Sight then = new Sight(next, grouped.after(next), words);
        if (Grouped.isSame(seen, next) && next.portfolio().policy().rates().equals(seen.portfolio().policy().rates())) {
            keep(then);
        }
        return then;
    }

    private synchronized void keep(Sight then) {
        then.sizes.putAll(sizes);
        then.nests.putAll(nests);
        then.names = names;
    }

    Seen seen() {
        return seen;
    }

    Groups groups(Grouping grouping) {
        return grouped.by(grouping);
    }

    synchronized Names names() {
        names = names == null ? new Names(words, seen) : names;
        return names;
    }

    synchronized Sizes sizes(Area area) {
        return sizes.computeIfAbsent(area, key -> Sizes.of(seen, key, names().basis()));
    }

    synchronized Left left(Area area) {
        return left.computeIfAbsent(area, key -> Left.of(seen, sizes(key), names().basis()));
    }

    synchronized Tones tones(Colour colour) {
        return tones.computeIfAbsent(colour, key -> Tones.of(seen, key, words));
    }

    synchronized Nest nest(List<Grouping> by, Area area) {
        return nests.computeIfAbsent(List.of(by, area), key -> Nest.of(seen, sizes(area), by.stream().map(this::groups).toList()));
    }
}
