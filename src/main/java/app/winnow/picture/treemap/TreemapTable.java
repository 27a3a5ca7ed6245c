package app.winnow.picture.treemap;

import app.winnow.picture.Grouping;
import app.winnow.picture.Groups;
import app.winnow.picture.Numbers;
import app.winnow.picture.PictureTable;
import java.util.ArrayList;
import java.util.List;

/** The treemap as a table: a row a group with its sum, then a row an offering, those without an area too. */
final class TreemapTable implements PictureTable {
    /** Which figure or word a column shows. */
    private enum What { FIRST, SECOND, OFFERING, COUNT, SIZE, LEFT, GOES, BECOMES, TONE }

    private final Scene scene;
    private final List<Node> groups = new ArrayList<>();
    private final List<Header> named;
    private final int[] aside;
    private final List<What> whats = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final Telling telling;

    TreemapTable(Scene scene, List<Header> named) {
        this.scene = scene;
        this.named = named;
        telling = new Telling(scene);
        aside = scene.nest().aside(scene.top());
        add(scene.top());
        List<Grouping> by = scene.asked().by();
        for (int level = 0; level < by.size(); level++) {
            column(level == 0 ? What.FIRST : What.SECOND, by.get(level).words(), false);
        }
        column(What.OFFERING, scene.words().of("column.offering"), false);
        column(What.COUNT, scene.words().of("column.count"), true);
        boolean isCount = scene.asked().area() == Area.COUNT;
        if (!isCount) {
            column(What.SIZE, scene.names().of(scene.asked().area()), true);
        }
        if (scene.asked().isAfter()) {
            column(What.LEFT, scene.words().of("column.left", scene.names().of(scene.asked().area())), true);
            column(What.GOES, scene.words().of("column.goes", scene.names().of(scene.asked().area())), true);
        }
        column(What.BECOMES, scene.words().of("colour.disposition"), false);
        if (scene.asked().colour() != Colour.DISPOSITION) {
            column(What.TONE, scene.words().of("colour." + scene.asked().colour().key()), false);
        }
    }

    private void add(Node node) {
        for (Node child : node.children) {
            groups.add(child);
            add(child);
        }
    }

    private void column(What what, String name, boolean isFigure) {
        whats.add(what);
        columns.add(new Column(name, isFigure));
    }

    @Override
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    @Override
    public int size() {
        return groups.size() + scene.top().count() + aside.length;
    }

    private boolean isGroup(int row) {
        return row < groups.size();
    }

    /** The offering of a row that is no group. */
    private int offering(int row) {
        int leaf = row - groups.size();
        return leaf < scene.top().count() ? scene.nest().leaves[scene.top().from + leaf] : aside[leaf - scene.top().count()];
    }

    @Override
    public String cell(int row, int column) {
        What what = whats.get(column);
        return switch (what) {
            case FIRST -> group(row, 0);
            case SECOND -> group(row, 1);
            case OFFERING -> isGroup(row) ? scene.words().of("column.all") : Telling.title(scene.seen().portfolio().offerings().get(offering(row)));
            case BECOMES -> isGroup(row) ? "" : telling.becomes(offering(row));
            case TONE -> isGroup(row) ? "" : scene.tones().of(offering(row)).name();
            case COUNT -> Numbers.whole(figure(row, column));
            case SIZE -> !isGroup(row) && scene.sizes().standing(offering(row)) == Standing.ELSEWHERE ? scene.words().of("column.elsewhere") : amount(figure(row, column));
            case LEFT, GOES -> amount(figure(row, column));
        };
    }

    private static String amount(double figure) {
        return Double.isNaN(figure) ? Numbers.UNKNOWN : Names.figure(figure);
    }

    private String group(int row, int level) {
        if (isGroup(row)) {
            List<Node> way = groups.get(row).way();
            return level < way.size() ? way.get(level).group().name() : scene.words().of("column.all");
        }
        Groups its = scene.sight().groups(scene.asked().by().get(level));
        return its.group(its.of(offering(row))).name();
    }

    @Override
    public double figure(int row, int column) {
        return switch (whats.get(column)) {
            case COUNT -> isGroup(row) ? groups.get(row).count() + scene.nest().aside(groups.get(row)).length : 1;
            case SIZE -> isGroup(row) ? groups.get(row).sum : size(offering(row));
            case LEFT -> isGroup(row) ? Sums.of(scene, groups.get(row)).left() : Double.isNaN(size(offering(row))) ? Double.NaN : scene.left().of(offering(row));
            case GOES -> isGroup(row) ? Sums.of(scene, groups.get(row)).goes() : Double.isNaN(size(offering(row))) ? Double.NaN
                    : scene.left().released(offering(row), size(offering(row)));
            default -> Double.NaN;
        };
    }

    /** NaN for what is unknown and what is counted elsewhere or not yet. */
    private double size(int at) {
        Standing standing = scene.sizes().standing(at);
        return standing == Standing.COUNTED || standing == Standing.NOTHING ? scene.sizes().now(at) : Double.NaN;
    }

    @Override
    public int mark(int row) {
        if (!isGroup(row)) {
            int leaf = row - groups.size();
            return leaf < scene.top().count() ? leaf : -1;
        }
        for (int at = 0; at < named.size(); at++) {
            if (named.get(at).node() == groups.get(row)) {
                return scene.top().count() + at;
            }
        }
        return -1;
    }
}
