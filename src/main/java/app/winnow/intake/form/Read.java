package app.winnow.intake.form;

import app.winnow.model.Problem;
import app.winnow.model.change.Several;
import java.util.List;

/** What a file says: one change that fits the portfolio it was read for (with no parts when it says nothing new), and what was not understood or not used. */
public record Read(Several change, List<Problem> problems) {
    public Read {
        problems = List.copyOf(problems);
    }

    /** Whether applying the change would change nothing. */
    public boolean saysNothingNew() {
        return change.changes().isEmpty();
    }
}
