package app.winnow.desktop.map;

import app.winnow.picture.MapMark;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where an arrow key leads on the map: to the nearest mark that lies more in that direction than to its side. */
enum Direction {
    LEFT(-1, 0), RIGHT(1, 0), UP(0, -1), DOWN(0, 1);

    private final int across;
    private final int down;

    Direction(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** The next mark from this one among those that may be reached. */
    Optional<MapMark> from(MapMark mark, List<MapMark> marks, Predicate<MapMark> reachable) {
        return marks.stream().filter(other -> other != mark && ahead(mark, other) > 0 && ahead(mark, other) >= aside(mark, other)).filter(reachable)
                .min(Comparator.comparingDouble(other -> ahead(mark, other) + 2 * aside(mark, other)));
    }

    private double ahead(MapMark from, MapMark to) {
        return (to.x() - from.x()) * across + (to.y() - from.y()) * down;
    }

    private double aside(MapMark from, MapMark to) {
        return Math.abs((to.x() - from.x()) * down) + Math.abs((to.y() - from.y()) * across);
    }
}
