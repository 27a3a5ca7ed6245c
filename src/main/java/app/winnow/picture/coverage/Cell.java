package app.winnow.picture.coverage;

import app.winnow.insight.CoverageGrid;
import app.winnow.model.Evidence;
import app.winnow.model.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/** What serves one outcome in one group, or a sum of such cells in which every offering counts once. Grows while a matrix is counted, and is only read afterwards. */
final class Cell {
    private int[] offerings = new int[4];
    private int count;
    private int supporting;
    private int links;
    private int evidenced;
    private int best;
    private double hours;
    private int unknownHours;
    private int gaps;
    private final List<String> languages = new ArrayList<>();

    /** One offering that serves the outcome; hours of a path are those of its members ({@code isCounted} false). */
    void add(int at, Link link, OptionalDouble its, boolean isCounted) {
        addOnce(at, its, isCounted);
        addLink(link);
    }

    void addOnce(int at, OptionalDouble its, boolean isCounted) {
        offerings = count < offerings.length ? offerings : Arrays.copyOf(offerings, 2 * count + 4);
        offerings[count++] = at;
        if (isCounted) {
            hours += its.orElse(0);
            unknownHours += its.isEmpty() ? 1 : 0;
        }
    }

    void addLink(Link link) {
        Evidence evidence = link.evidence();
        supporting += link.strength() >= 2 ? 1 : 0;
        links++;
        evidenced += evidence == null ? 0 : 1;
        best = evidence != null && evidence.effect() ? Math.max(best, evidence.level()) : best;
    }

    /** Something should support the outcome here, and nothing does: in these languages, or (none named) at all. */
    void gap(List<String> inLanguages) {
        gaps = 1;
        languages.addAll(inLanguages);
    }

    /** The cell of another group: no offering is in both. */
    void addOther(Cell other) {
        int[] both = Arrays.copyOf(offerings, count + other.count);
        System.arraycopy(other.offerings, 0, both, count, other.count);
        offerings = both;
        count += other.count;
        hours += other.hours;
        unknownHours += other.unknownHours;
        addLinks(other);
    }

    /** What is said of another cell, without its offerings. */
    void addLinks(Cell other) {
        supporting += other.supporting;
        links += other.links;
        evidenced += other.evidenced;
        best = Math.max(best, other.best);
        gaps += other.gaps;
    }

    /** The offerings by dense index, upwards. */
    int[] offerings() {
        BitSet all = new BitSet();
        for (int at = 0; at < count; at++) {
            all.set(offerings[at]);
        }
        return all.stream().toArray();
    }

    int count() {
        return count;
    }

    /** How many support the outcome at 2 or more. */
    int supporting() {
        return supporting;
    }

    int links() {
        return links;
    }

    int evidenced() {
        return evidenced;
    }

    double hours() {
        return hours;
    }

    int unknownHours() {
        return unknownHours;
    }

    int best() {
        return best;
    }

    /** In how many of the cells in it something should support the outcome and nothing does. */
    int gaps() {
        return gaps;
    }

    List<String> languages() {
        return languages;
    }

    /** So many support the same outcome in the same group that they may be one. */
    boolean isPileUp() {
        return supporting >= CoverageGrid.PILE;
    }

    /** The figure; NaN where nobody knows it, which is not the same as none. */
    double value(Measure measure) {
        return switch (measure) {
            case COUNT -> count;
            case HOURS -> count > 0 && hours == 0 && unknownHours > 0 ? Double.NaN : hours;
            case LEVEL -> best == 0 ? Double.NaN : best;
        };
    }
}
