package app.winnow.intake;

import app.winnow.model.Field;

/** What a file changes in one field of an offering, titles included: its value before and after, each of the field's shape, null = unknown. */
public record FieldChange(Field field, Object before, Object after) { }
