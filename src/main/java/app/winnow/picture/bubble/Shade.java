package app.winnow.picture.bubble;

import app.winnow.picture.Fill;
import app.winnow.picture.Symbol;

/** One way that a bubble looks, and the line of the legend ({@code key}, {@code name}) that explains it; several may share a line. */
record Shade(String key, String name, Symbol symbol, Fill fill) { }
