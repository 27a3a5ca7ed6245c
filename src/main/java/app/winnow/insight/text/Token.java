package app.winnow.insight.text;

import app.winnow.model.Field;

/** What a word of an offering says: the number of a stem or of a group, how loudly, where it stands in its passage, and how it is written. */
record Token(Field field, int word, float loudness, int from, int to, String text) { }
