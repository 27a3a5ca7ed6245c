package app.winnow.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Circles that are placed already, found by place. Each size has a grid of its own, so that thousands of small ones cost no more than a few large ones. */
final class Crowd {
    private final Map<Integer, Grid> bySize = new TreeMap<>();

    /** Circles with a radius of at most {@code most}, in cells as wide as the widest of them. */
    private record Grid(double most, Map<Long, List<MapMark>> cells) {
        int column(double at) {
            return (int) Math.floor(at / (2 * most));
        }

        List<MapMark> at(int across, int down) {
            return cells.getOrDefault(key(across, down), List.of());
        }

        static long key(int across, int down) {
            return ((long) across << 32) ^ (down & 0xffffffffL);
        }
    }

    void add(MapMark mark) {
        int size = (int) Math.ceil(Math.log(mark.radius()) / Math.log(2));
        Grid grid = bySize.computeIfAbsent(size, key -> new Grid(Math.pow(2, key), new HashMap<>()));
        grid.cells().computeIfAbsent(Grid.key(grid.column(mark.x()), grid.column(mark.y())), key -> new ArrayList<>()).add(mark);
    }

    /** How deep a circle here would lie in others, in pixels, summed; 0 when it is free. It may touch others by a twelfth. */
    double overlap(double x, double y, double radius) {
        double sum = 0;
        for (Grid grid : bySize.values()) {
            double reach = radius + grid.most();
            for (int across = grid.column(x - reach); across <= grid.column(x + reach); across++) {
                for (int down = grid.column(y - reach); down <= grid.column(y + reach); down++) {
                    for (MapMark other : grid.at(across, down)) {
                        sum += depth(other, x, y, radius);
                    }
                }
            }
        }
        return sum;
    }

    private static double depth(MapMark other, double x, double y, double radius) {
        double wanted = .92 * (radius + other.radius());
        double dx = x - other.x();
        double dy = y - other.y();
        double square = dx * dx + dy * dy;
        return square < wanted * wanted ? wanted - Math.sqrt(square) : 0;
    }

    /** Whether any circle but this one reaches into the box. */
    boolean meets(Box box, MapMark but) {
        for (Grid grid : bySize.values()) {
            for (int across = grid.column(box.x() - grid.most()); across <= grid.column(box.right() + grid.most()); across++) {
                for (int down = grid.column(box.y() - grid.most()); down <= grid.column(box.bottom() + grid.most()); down++) {
                    if (grid.at(across, down).stream().anyMatch(other -> other != but && box.meets(other.x(), other.y(), other.radius()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
