package app.winnow.intake.form;

import app.winnow.model.Problem;
import java.util.List;

/** A mapping as its file says it, and what of the file was not used. */
public record ReadMapping(Mapping mapping, List<Problem> problems) {
    public ReadMapping {
        problems = List.copyOf(problems);
    }
}
