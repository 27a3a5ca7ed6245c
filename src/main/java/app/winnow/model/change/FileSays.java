package app.winnow.model.change;

import app.winnow.model.Facts;
import app.winnow.model.SourceRows;
import java.util.Objects;

/** What files say of one offering: its title, the rows, and the values of the fields that an edit is about (a field that is missing is unknown). */
public record FileSays(String title, SourceRows rows, Facts facts) {
    public FileSays {
        Objects.requireNonNull(title);
        Objects.requireNonNull(rows);
        Objects.requireNonNull(facts);
    }
}
