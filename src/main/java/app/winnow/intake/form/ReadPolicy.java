package app.winnow.intake.form;

import app.winnow.model.Policy;
import app.winnow.model.Problem;
import java.util.List;

/** The policy that a file leads to, and what of the file was not used, each with its line. */
public record ReadPolicy(Policy policy, List<Problem> problems) {
    public ReadPolicy {
        problems = List.copyOf(problems);
    }
}
