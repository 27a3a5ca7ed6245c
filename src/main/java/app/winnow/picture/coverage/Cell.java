package app.winnow.picture.coverage;

import app.winnow.insight.CoverageGrid;
import app.winnow.model.Evidence;
import app.winnow.model.Link;
import java.util.Arrays;
import java.util.List;

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
    private Gap gap;

    /** One offering that serves the outcome, with its hours; NaN is unknown. Offerings come upwards. */
    void add(int at, Link link, double its) {
        addOnce(at, its);
        addLink(link);
    }

    void addOnce(int at, double its) {
        offerings = count < offerings.length ? offerings : Arrays.copyOf(offerings, 2 * count + 4);
        offerings[count++] = at;
        hours += Double.isNaN(its) ? 0 : its;
        unknownHours += Double.isNaN(its) ? 1 : 0;
    }

    void addLink(Link link) {
        Evidence evidence = link.evidence();
        supporting += link.strength() >= 2 ? 1 : 0;
        links++;
        evidenced += evidence == null ? 0 : 1;
        best = evidence != null && evidence.effect() ? Math.max(best, evidence.level()) : best;
    }

    /** Something should support the outcome here and does not, whatever is shown. */
    void gap(Gap missing) {
        gap = missing;
        gaps = missing.isWhole() ? 1 : 0;
    }

    /** The cell of another group: no offering is in both. */
    void addOther(Cell other) {
        offerings = count + other.count <= offerings.length ? offerings : Arrays.copyOf(offerings, Math.max(2 * count, count + other.count));
        System.arraycopy(other.offerings, 0, offerings, count, other.count);
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
        int[] all = Arrays.copyOf(offerings, count);
        Arrays.sort(all);
        return all;
    }

    int count() {
        return count;
    }

    /** One of them, in the order in which they came. */
    int offering(int place) {
        return offerings[place];
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

    /** The languages in which nothing supports it here, though it should. */
    List<String> languages() {
        return gap == null ? List.of() : gap.languages();
    }

    /** Whether something supports it, but not in every language in which it should. */
    boolean lacksLanguages() {
        return gap != null && !gap.isWhole();
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
