package app.winnow.intake.form;

import app.winnow.model.Problem;
import java.time.LocalDate;
import java.util.List;

/** What one owner's sheet says: by whom ("" = nobody owns these), due when, what is different, what is noted, and what was not understood or not used. */
public record OwnerRead(String file, String owner, LocalDate due, List<OwnerDifference> differences, List<OwnerNote> notes, List<Problem> problems) {
    public OwnerRead {
        differences = List.copyOf(differences);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
