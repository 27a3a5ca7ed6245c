package app.winnow.desktop.map;

import app.winnow.picture.LegendLine;
import app.winnow.picture.Meanings;
import app.winnow.picture.Picture;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which lines of the legend are lit, and so which marks are dimmed. */
final class Lighting {
    private final ReadOnlyObjectWrapper<Set<String>> lit = new ReadOnlyObjectWrapper<>(this, "lit", Set.of());
    private final ReadOnlyObjectWrapper<BitSet> dimmed = new ReadOnlyObjectWrapper<>(this, "dimmed", new BitSet());
    private Picture picture;

    /** The lines that are lit, by their keys; empty when all are. */
    ReadOnlyObjectProperty<Set<String>> lit() {
        return lit.getReadOnlyProperty();
    }

    /** The marks that are dimmed, by number. Not to be written into. */
    ReadOnlyObjectProperty<BitSet> dimmed() {
        return dimmed.getReadOnlyProperty();
    }

    /** Whether this mark is. */
    boolean isDimmed(int mark) {
        return dimmed.get().get(mark);
    }

    /** Lights a line, dimming all others; lit lines add up, and the last one put out lights all again. */
    void toggle(String line) {
        Set<String> next = new HashSet<>(lit.get());
        if (!next.remove(line)) {
            next.add(line);
        }
        light(next);
    }

    /** Lights all again; false where all are. */
    boolean all() {
        boolean wasDimmed = !lit.get().isEmpty();
        light(Set.of());
        return wasDimmed;
    }

    /** Another picture is shown: what is lit stays lit where its legend has it too. */
    void follow(Picture next) {
        picture = next;
        Set<String> lines = next.legend().stream().map(LegendLine::key).collect(Collectors.toSet());
        light(lit.get().stream().filter(lines::contains).collect(Collectors.toSet()));
    }

    private void light(Set<String> lines) {
        dimmed.set(picture == null ? new BitSet() : without(picture.marks().meanings(), lines));
        lit.set(Set.copyOf(lines));
    }

    /** What belongs to no line of the legend is never dimmed. */
    private static BitSet without(Meanings meanings, Set<String> lit) {
        BitSet dimmed = new BitSet();
        for (int mark = 0; !lit.isEmpty() && mark < meanings.count(); mark++) {
            String line = meanings.line(mark);
            dimmed.set(mark, !line.isEmpty() && !lit.contains(line));
        }
        return dimmed;
    }
}
