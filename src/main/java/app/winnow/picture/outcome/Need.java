package app.winnow.picture.outcome;

import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import java.util.List;

/** Something that an outcome needs or has besides what serves it, as a line. {@code key} tells it from the others of its outcome; {@code offerings} are dense indexes upwards. */
record Need(Sort sort, String key, String words, List<String> facts, int[] offerings) {

    /** What it is, and how it is drawn: causes filled, aids that are there in a full line, those to be built in a dashed one, what is only said without a sign. */
    enum Sort {
        CAUSE(Fill.solid(Ink.INK_2), Edge.NONE, new Edge(Ink.INK_2, 1.5, false)), THERE(Fill.NONE, new Edge(Ink.INK_2, 1.5, false), new Edge(Ink.INK_2, 1, false)),
        PLANNED(Fill.NONE, new Edge(Ink.INK_2, 1.5, true), new Edge(Ink.INK_2, 1, true)), SUGGESTED(Fill.NONE, new Edge(Ink.INK_3, 1, true), new Edge(Ink.INK_3, 1, true)),
        SAID(Fill.NONE, Edge.NONE, Edge.NONE);

        private final Fill fill;
        private final Edge edge;
        private final Edge join;

        Sort(Fill fill, Edge edge, Edge join) {
            this.fill = fill;
            this.edge = edge;
            this.join = join;
        }

        Fill fill() {
            return fill;
        }

        Edge edge() {
            return edge;
        }

        /** The line to the outcome. */
        Edge join() {
            return join;
        }
    }

    Need(Sort sort, String key, String words, String... facts) {
        this(sort, key, words, List.of(facts), new int[0]);
    }
}
