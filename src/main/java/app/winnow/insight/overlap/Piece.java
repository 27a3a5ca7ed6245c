package app.winnow.insight.overlap;

/** One or more tokens of a title that stand for one thing: which, its value as compared, its first and last token, and the languages that say it so (bits, 0 = any). */
record Piece(Sign sign, String value, int first, int last, long languages) { }
