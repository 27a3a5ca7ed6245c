package app.winnow.picture;

import java.util.List;

/** A name beside a mark: its lines, the box they fill, and whether they are set flush right (the mark is at their right). */
public record MapLabel(int index, List<String> lines, Box box, boolean isFlushRight) {
    public MapLabel {
        lines = List.copyOf(lines);
    }
}
