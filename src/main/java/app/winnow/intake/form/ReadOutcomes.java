package app.winnow.intake.form;

import app.winnow.model.Outcome;
import app.winnow.model.Problem;
import app.winnow.model.change.Several;
import java.util.List;
import java.util.Map;

/** What a list of outcomes says: one change, what was not understood, and by grid row the outcome that the row became. */
public record ReadOutcomes(Several change, List<Problem> problems, Map<Integer, Outcome> taken) {
    public ReadOutcomes {
        problems = List.copyOf(problems);
        taken = Map.copyOf(taken);
    }
}
