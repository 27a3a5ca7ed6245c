package app.winnow.picture.outcome;

import app.winnow.picture.Ink;
import app.winnow.picture.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The column of what serves an outcome: what is missing in words, then the offerings by strength, the strongest and those with the most hours one by one as long as there is room, and of each
 * strength the others together.
 */
final class Servers implements Side {
    private static final int STRONGEST = 3;
    /** More than these are not asked for one by one; a higher frame shows them nevertheless. */
    private static final int MANY = 24;

    private final Band band;
    private final Sizes sizes;
    private final ServerRows make;
    private final List<List<Serving>> groups = new ArrayList<>();
    private final List<Row> made = new ArrayList<>();
    private final double gap;

    Servers(Band band, Sizes sizes, ServerRows make) {
        this.band = band;
        this.sizes = sizes;
        this.make = make;
        int[] counts = new int[STRONGEST + 1];
        band.servings().forEach(one -> counts[one.strength()]++);
        int end = band.servings().size();
        for (int strength = 0; strength <= STRONGEST; strength++) {
            groups.add(band.servings().subList(end - counts[strength], end));
            end -= counts[strength];
        }
        gap = Side.APART * sizes.frame().text();
    }

    @Override
    public double least() {
        double words = missing().stream().mapToDouble(row -> row.height() + gap).sum();
        return Math.min(height(new int[STRONGEST + 1]), words + (band.servings().isEmpty() ? 0 : heightOf(make.words(band, band.servings().size(), 0, 0))));
    }

    @Override
    public double most() {
        int[] shown = new int[STRONGEST + 1];
        band.servings().stream().limit(MANY).forEach(one -> shown[one.strength()]++);
        return height(shown);
    }

    @Override
    public List<Row> rows(double height) {
        int[] shown = new int[STRONGEST + 1];
        if (height(shown) > height) {
            return together();
        }
        for (Serving next : band.servings()) {
            shown[next.strength()]++;
            if (height(shown) > height) {
                shown[next.strength()]--;
                break;
            }
        }
        return rows(shown);
    }

    /** Everything in one row. */
    private List<Row> together() {
        List<Row> rows = new ArrayList<>(missing());
        if (!band.servings().isEmpty()) {
            rows.add(make.several(band, band.servings(), 0, 0));
        }
        return rows;
    }

    private List<Row> missing() {
        return band.gap().isEmpty() ? List.of() : List.of(Row.words(new Row.Said(sizes.wrapped(band.gap(), sizes.strong()), sizes.strong(), Ink.INK)));
    }

    /** What is said above what is not all in one row. */
    private List<Row> above() {
        List<Row> rows = new ArrayList<>(missing());
        if (band.isClaimed()) {
            rows.add(Row.words(new Row.Said(sizes.wrapped(OutcomeMap.WORDS.of("gap.claimed"), sizes.type()), sizes.type(), Ink.INK_2)));
        }
        return rows;
    }

    /** So many of each strength one by one. */
    private List<Row> rows(int[] shown) {
        List<Row> rows = above();
        for (int strength = STRONGEST; strength > 0; strength--) {
            List<Serving> its = groups.get(strength);
            if (shown[strength] > 0) {
                rows.add(heading(strength, rows.isEmpty()));
                for (int at = 0; at < shown[strength]; at++) {
                    rows.add(make.one(band, its.get(at)));
                }
            }
            if (shown[strength] < its.size()) {
                rows.add(make.several(band, its.subList(shown[strength], its.size()), strength, shown[strength]));
            }
        }
        return rows;
    }

    /** How high {@link #rows(int[])} is, without making what means something. */
    private double height(int[] shown) {
        double height = 0;
        int count = 0;
        for (Row row : above()) {
            height += row.height();
            count++;
        }
        int before = 0;
        for (int strength = STRONGEST; strength > 0; strength--) {
            int its = groups.get(strength).size();
            if (shown[strength] > 0) {
                height += heading(strength, count == 0).height();
                for (int at = 0; at < shown[strength]; at++) {
                    height += one(before + at).height();
                }
                count += 1 + shown[strength];
            }
            if (shown[strength] < its) {
                height += heightOf(make.words(band, its - shown[strength], strength, shown[strength]));
                count++;
            }
            before += its;
        }
        return height + Math.max(0, count - 1) * gap;
    }

    /** No row that counts with these words is higher. */
    private double heightOf(String words) {
        return Math.max(sizes.wrapped(words, sizes.type()).size() * lineHeight(sizes.type()), 2 * sizes.largest() + 2);
    }

    /** The row of the offering at this place among all, made once. */
    private Row one(int place) {
        while (made.size() <= place) {
            made.add(make.one(band, band.servings().get(made.size())));
        }
        return made.get(place);
    }

    /** What the offerings of a strength do, with some room above it unless it is the first. */
    private Row heading(int strength, boolean isFirst) {
        List<String> lines = sizes.wrapped(OutcomeMap.WORDS.of("strength." + strength, groups.get(strength).size()), sizes.strong());
        return Row.words(new Row.Said(lines, sizes.strong(), Ink.INK_2, isFirst ? 0 : gap));
    }

    private static double lineHeight(Shape.Type type) {
        return type.size() * Row.LEADING;
    }

    /** Dense indexes of these offerings, upwards. */
    static int[] indexes(List<Serving> servings) {
        BitSet all = new BitSet();
        servings.forEach(one -> all.set(one.at()));
        return all.stream().toArray();
    }

    /** The hours of those that are known and no containers; NaN where none is. */
    static double hours(List<Serving> servings) {
        double[] known = servings.stream().filter(one -> !one.isContainer()).mapToDouble(Serving::hours).filter(hours -> !Double.isNaN(hours)).toArray();
        return known.length == 0 ? Double.NaN : Arrays.stream(known).sum();
    }
}
