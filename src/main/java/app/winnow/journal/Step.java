package app.winnow.journal;

import app.winnow.model.change.Change;

/** A change with the id of its line in the journal. */
public record Step(String id, Change change) { }
