package app.winnow.picture.bubble;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** What the colours mean: the shades there are, and which of them a point has. */
record Colouring(List<Shade> shades, IntUnaryOperator of) { }
