package app.winnow.model;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An offering's links by outcome id, and up to which outcome somebody has looked: an outcome that is not named has strength 0
 * when its serial is at most {@code seen}, else nobody has looked at it yet. So an outcome written later is unknown, never 0.
 */
public record Links(SortedMap<String, Link> named, int seen) {
    public Links {
        named = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /** Links of an offering that was looked at against every outcome up to {@code seen}. */
    public static Links of(Map<String, Link> named, int seen) {
        return new Links(new TreeMap<>(named), seen);
    }

    /** The strength for this outcome, or empty while nobody has looked. */
    public Optional<Link> to(Outcome outcome) {
        Link link = named.get(outcome.id());
        if (link != null) {
            return Optional.of(link);
        }
        return outcome.serial() <= seen ? Optional.of(Link.claimed(0)) : Optional.empty();
    }

    /** These links with one set. */
    public Links with(String outcome, Link link) {
        SortedMap<String, Link> next = new TreeMap<>(named);
        next.put(outcome, link);
        return new Links(next, seen);
    }

    /** These links, looked at up to the outcome with this serial. */
    public Links seenUpTo(int serial) {
        return new Links(named, Math.max(seen, serial));
    }
}
