package app.winnow.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Circles that are placed already, found by place. */
final class Crowd {
    private final double cell;
    private final Map<Long, List<MapMark>> cells = new HashMap<>();

    Crowd(double largestRadius) {
        cell = Math.max(8, 2 * largestRadius);
    }

    void add(MapMark mark) {
        cells.computeIfAbsent(key(column(mark.x()), column(mark.y())), key -> new ArrayList<>()).add(mark);
    }

    /** How deep a circle here would lie in others, in pixels, summed; 0 when it is free. It may touch others by a tenth. */
    double overlap(double x, double y, double radius) {
        double sum = 0;
        for (int across = column(x) - 1; across <= column(x) + 1; across++) {
            for (int down = column(y) - 1; down <= column(y) + 1; down++) {
                for (MapMark other : cells.getOrDefault(key(across, down), List.of())) {
                    double wanted = .92 * (radius + other.radius());
                    double dx = x - other.x();
                    double dy = y - other.y();
                    double square = dx * dx + dy * dy;
                    if (square < wanted * wanted) {
                        sum += wanted - Math.sqrt(square);
                    }
                }
            }
        }
        return sum;
    }

    /** Whether any circle but this one reaches into the box. */
    boolean meets(Box box, MapMark but) {
        for (int across = column(box.x()) - 1; across <= column(box.right()) + 1; across++) {
            for (int down = column(box.y()) - 1; down <= column(box.bottom()) + 1; down++) {
                for (MapMark other : cells.getOrDefault(key(across, down), List.of())) {
                    if (other != but && box.meets(other.x(), other.y(), other.radius())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int column(double at) {
        return (int) Math.floor(at / cell);
    }

    private static long key(int across, int down) {
        return ((long) across << 32) ^ (down & 0xffffffffL);
    }
}
