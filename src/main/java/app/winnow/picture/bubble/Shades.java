package app.winnow.picture.bubble;

import app.winnow.model.Offering;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which shade each point has, and how many have it. */
final class Shades {
    private final Seen seen;
    private final Points points;
    private final Colouring colouring;
    private final Words words;
    private final byte[] shades;

    Shades(Seen seen, Points points, Colouring colouring, Words words) {
        this.seen = seen;
        this.points = points;
        this.colouring = colouring;
        this.words = words;
        shades = new byte[points.size()];
        for (int point = 0; point < shades.length; point++) {
            shades[point] = (byte) colouring.of().applyAsInt(point);
        }
    }

    Offering offering(int point) {
        return seen.portfolio().offerings().get(points.at[point]);
    }

    /** The shade of a point. */
    int of(int point) {
        return shades[point];
    }

    /** The shade with this number. */
    Shade shade(int number) {
        return colouring.shades().get(number);
    }

    List<Shade> all() {
        return colouring.shades();
    }

    /** The shade that most of these have; the first of several. */
    int most(int[] some) {
        int[] counts = counts(some);
        int best = 0;
        for (int shade = 1; shade < counts.length; shade++) {
            best = counts[shade] > counts[best] ? shade : best;
        }
        return best;
    }

    int[] counts(int[] some) {
        int[] counts = new int[colouring.shades().size()];
        for (int point : some) {
            counts[shades[point]]++;
        }
        return counts;
    }

    /** How many of these have which shade, in words, the most first: "slim: 12, 3 of them decided". */
    List<String> lines(int[] some) {
        List<Group> groups = new ArrayList<>(groups(some));
        groups.sort(Comparator.comparingInt((Group group) -> -group.count()));
        return groups.stream().map(this::said).toList();
    }

    String said(Group group) {
        return words.of("line", group.shade().name(), group.count(), group.decided());
    }

    /** What shares a line of the legend: its last shade, how many points have one of them, and how many of those people decided about. */
    record Group(Shade shade, int count, int decided) { }

    /** The lines of the legend that these points have any of, in the order of the shades. */
    List<Group> groups(int[] some) {
        int[] counts = new int[colouring.shades().size()];
        int[] decided = new int[counts.length];
        for (int point : some) {
            counts[shades[point]]++;
            decided[shades[point]] += seen.isDecided(points.at[point]) ? 1 : 0;
        }
        List<Group> groups = new ArrayList<>();
        for (int at = 0; at < counts.length; at++) {
            Shade shade = shade(at);
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.shade().key().equals(shade.key())) {
                groups.set(groups.size() - 1, new Group(shade, last.count() + counts[at], last.decided() + decided[at]));
            } else {
                groups.add(new Group(shade, counts[at], decided[at]));
            }
        }
        groups.removeIf(group -> group.count() == 0);
        return groups;
    }
}
