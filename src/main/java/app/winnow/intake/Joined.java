package app.winnow.intake;

import java.util.List;

/** An offering that a data file speaks of: how it was found, in how many rows, and what changes of it (a value before = it is replaced, none = it was unknown). */
public record Joined(String code, String title, How how, int rows, List<FieldChange> fields) {

    /** What an offering was found by. */
    public enum How { CODE, TITLE, PERSON }

    public Joined {
        fields = List.copyOf(fields);
    }
}
