package app.winnow.desktop.shell.offering;

import app.winnow.insight.GuardSort;
import app.winnow.model.Disposition;
import java.util.List;
import java.util.Map;

/**
 * What deciding on many offerings at once would do, looked at before it is done.
 *
 * @param chosen what they all become; null = each what is suggested for it
 * @param choices those that would be decided
 * @param otherwise codes of those that people have decided otherwise: among the choices only where {@code overwrites}
 * @param left those that nothing is done with
 * @param guards what is to be looked at before the choices are carried out, as it would be if they all were, with the codes that it is about
 */
public record ManyDecisions(Disposition chosen, List<Choice> choices, List<String> otherwise, boolean overwrites, Left left, Map<GuardSort, List<String>> guards) {

    /** What one of them becomes, what it merges into ("" for the rest), and whether that is against what is suggested. */
    public record Choice(String code, Disposition disposition, String into, boolean needsReason) { }

    /** How many are decided so already; how many are withdrawn; and for how many it cannot be decided so: several results are possible, or nothing is named to merge into. */
    public record Left(int same, int withdrawn, int open) { }

    /** The codes of those for which it is against the suggestion. */
    public List<String> against() {
        return choices.stream().filter(Choice::needsReason).map(Choice::code).toList();
    }

    /** Whether people have to hear something, or to say why, before it is done. */
    public boolean isAsked() {
        return choices.isEmpty() || !otherwise.isEmpty() || !guards.isEmpty() || choices.stream().anyMatch(Choice::needsReason);
    }
}
