package app.winnow.picture;

import java.util.List;

/**
 * What is painted together, one layer over the other. Marks are numbered through the whole picture as {@link Marks} knows them; a painter dims a mark, rings it
 * or lets it travel by that number.
 */
public sealed interface Layer {

    /** The shapes of one mark, or of the ground (mark -1: axes, names, boxes), which is never dimmed. */
    record Group(int mark, List<Shape> shapes) implements Layer {
        public Group {
            shapes = List.copyOf(shapes);
        }

        /** What belongs to no mark. */
        public static Group ground(List<Shape> shapes) {
            return new Group(-1, shapes);
        }
    }

    /**
     * Thousands of marks of one symbol each, by column: mark {@code first + i} has its centre at x[i], y[i], its {@code radius}, and the ordinals of its
     * {@link Ink}, {@link Fill.Style} and {@link Symbol}; {@code dashed} (a one for yes) has an unknown size. Painted in this order. The arrays are not to be written into.
     */
    record Dots(int first, float[] x, float[] y, float[] radius, byte[] ink, byte[] style, byte[] symbol, byte[] dashed) implements Layer {
        /** How many. */
        public int count() {
            return x.length;
        }
    }

    /**
     * Thousands of rectangles by column: mark {@code first + i} has its left upper corner at x[i], y[i], its size and the ordinals of its {@link Ink} and {@link Fill.Style}.
     * They do not overlap; a hairline in paper keeps those of 4 pixels and more apart. The arrays are not to be written into.
     */
    record Tiles(int first, float[] x, float[] y, float[] width, float[] height, byte[] ink, byte[] style) implements Layer {
        /** How many. */
        public int count() {
            return x.length;
        }
    }
}
