package app.winnow.intake;

import app.winnow.model.Field;

/**
 * What a column of a data file does: how it is taken, and of how many offerings it fills what was unknown, replaces an imported value, says the same, or is
 * not taken (the imported value stays, or a person's counts). {@code addedUp}: counts of several rows about one offering are added up.
 */
public record JoinedField(Field field, String heading, Take take, boolean addedUp, int filled, int replaced, int same, int notTaken) { }
