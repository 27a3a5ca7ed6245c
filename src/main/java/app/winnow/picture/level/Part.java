package app.winnow.picture.level;

import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import java.util.List;
import java.util.Locale;

/** A part of a level's two bars: the courses in it (dense indexes upwards), and how many there are in the whole bar. */
record Part(int level, Sort sort, int[] offerings, int of) {

    /** Measured now, of all courses; of those that stay: able to be measured after the change, perhaps able as far as is known, and measured. In the order in which they are painted. */
    enum Sort {
        NOW(Fill.solid(Ink.step(3)), Edge.NONE), UNSAID(Fill.NONE, new Edge(Ink.INK_3, 1, true)), COULD(new Fill(Ink.step(5), Fill.Style.HOLLOW), Edge.of(Ink.step(5))),
        AFTER(Fill.solid(Ink.step(5)), Edge.NONE);

        private final Fill fill;
        private final Edge edge;

        Sort(Fill fill, Edge edge) {
            this.fill = fill;
            this.edge = edge;
        }

        Fill fill() {
            return fill;
        }

        Edge edge() {
            return edge;
        }

        /** What its line of the legend is called by. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In the order in which people read them. */
    static List<Sort> read() {
        return List.of(Sort.NOW, Sort.AFTER, Sort.COULD, Sort.UNSAID);
    }

    int count() {
        return offerings.length;
    }

    String key() {
        return level + " " + sort.word();
    }
}
