package app.winnow.insight.text;

import app.winnow.model.Field;

/** A word of an offering's text that speaks for an outcome, and why: characters {@code from} (included) to {@code to} (excluded) of this passage. */
public record Mark(Field field, int from, int to, String word, Kinship kinship) { }
