package app.winnow.insight.text;

/** One word of a text reduced to its stem, and where the word stands: characters {@code from} (included) to {@code to} (excluded). */
record Stem(String text, int from, int to) { }
