package app.winnow.picture.treemap;

import app.winnow.picture.Fill;
import app.winnow.picture.Symbol;

/** One thing that a colour says: the line of the legend it belongs to, its name, and how it is drawn. */
record Tone(String key, String name, Symbol symbol, Fill fill) { }
