package app.winnow.intake.outcome;

import app.winnow.model.Outcome;

/**
 * One row of a list: the grid row, the row in the file, what it says and what that is, how deep it stands (0 = top) and under what (""), whether others stand
 * under it, the outcome that it would become, the one that it would rewrite (null = none), and the id of another one or the row that says nearly the same ("").
 */
public record ListRow(int row, int number, Statement statement, int depth, String under, boolean isHead, Outcome outcome, Outcome before, String like) {

    /** What taking the row would do. */
    public enum Does { NEW, CHANGED, SAME, LIKE }

    /** What taking the row would do to the audit. */
    public Does does() {
        return before != null ? before.equals(outcome) ? Does.SAME : Does.CHANGED : like.isEmpty() ? Does.NEW : Does.LIKE;
    }
}
