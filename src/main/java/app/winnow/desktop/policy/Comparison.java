package app.winnow.desktop.policy;

import app.winnow.intake.form.PolicyDifference;
import java.util.List;

/** Another policy put beside the one that is shown: what it is called, and in what it differs. */
public record Comparison(String name, List<PolicyDifference> differences) {
    public Comparison {
        differences = List.copyOf(differences);
    }
}
