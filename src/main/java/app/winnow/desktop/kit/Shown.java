package app.winnow.desktop.kit;

import app.winnow.picture.Marks;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * What is shown of a picture besides itself: which marks are dimmed, which one has the keyboard or the pointer ({@link Marks#NONE} for none), which are selected, and the line of a lasso while it is
 * drawn (x, y, x, y ... in the picture; empty for none). Marks are painted anew only where the predicate is another object, so keep it ({@code with...}) while its answers stay the same.
 */
public record Shown(IntPredicate dimmed, int focused, BitSet selected, double[] lasso) {
    /** The picture alone. */
    public static final Shown NOTHING = new Shown(mark -> false, Marks.NONE, new BitSet(), new double[0]);

    /** With other marks dimmed. */
    public Shown withDimmed(IntPredicate others) {
        return new Shown(others, focused, selected, lasso);
    }

    /** With another mark in focus. */
    public Shown withFocused(int mark) {
        return new Shown(dimmed, mark, selected, lasso);
    }

    /** With other marks selected; the set is not to be written into afterwards. */
    public Shown withSelected(BitSet marks) {
        return new Shown(dimmed, focused, marks, lasso);
    }

    /** With another lasso; the array is not to be written into afterwards. */
    public Shown withLasso(double[] line) {
        return new Shown(dimmed, focused, selected, line);
    }
}
