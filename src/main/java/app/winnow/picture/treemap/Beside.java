package app.winnow.picture.treemap;

import app.winnow.picture.Box;

/** A box below the treemap for all offerings that have no area for the same reason, with the words in it. */
record Beside(Standing standing, int[] offerings, Box box, String words) { }
