package app.winnow.verdict;

import app.winnow.model.Disposition;
import app.winnow.model.Result;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say of one offering. The results are there at once; notes, flips and the order of its questions are worked out when somebody asks, so a
 * verdict costs nothing to hold. A withdrawn offering has no results. Immutable; safe for several threads.
 */
public final class Verdict {
    private final Deduction deduction;
    private final int at;

    Verdict(Deduction deduction, int at) {
        this.deduction = deduction;
        this.at = at;
    }

    /** Every result still possible, in the order of their words. */
    public List<Result> results() {
        return Packed.results(deduction.findings().results(at));
    }

    /** The rule's name in the decision model; null when several rules are possible, or none because it is withdrawn. */
    public String rule() {
        return isJudged() && solved().rules().size() == 1 ? solved().rules().iterator().next().title() : null;
    }

    /** Whether it is protected; null while nobody knows. */
    public Boolean isProtected() {
        return isJudged() ? deduction.findings().facts.at(at).isProtected().orElse(null) : null;
    }

    /** What the rules said before the clamps; null while that is open. */
    public Result unclamped() {
        return isSettled() && solved().unclamped().size() == 1 ? solved().unclamped().iterator().next() : null;
    }

    /** Its deciding questions, best first; among many offerings in the order that {@link Verdicts.Questions#next} was last worked out with. */
    public List<Question> asks() {
        return isJudged() ? deduction.asks(at) : List.of();
    }

    /** What else is to be said of it, a sentence each. */
    public List<String> notes() {
        return isJudged() ? deduction.notes().of(at) : List.of();
    }

    /** What would flip a settled suggestion, a sentence each. */
    public List<String> flips() {
        return isJudged() ? deduction.flips().of(deduction.findings().signature(at)) : List.of();
    }

    /** Whether one disposition is left, whatever else is unknown. */
    public boolean isSettled() {
        return Integer.bitCount(dispositions()) == 1;
    }

    /** The disposition of a settled suggestion. */
    public Optional<Disposition> disposition() {
        return isSettled() ? Optional.of(Disposition.values()[Integer.numberOfTrailingZeros(dispositions())]) : Optional.empty();
    }

    private int dispositions() {
        return Packed.dispositions(deduction.findings().results(at));
    }

    private boolean isJudged() {
        return deduction.findings().isJudged(at);
    }

    private Solved solved() {
        return deduction.findings().solved(at);
    }

    /** Whether the same facts of the same offering led to it by the same policy. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Verdict that)) {
            return false;
        }
        Findings mine = deduction.findings();
        Findings theirs = that.deduction.findings();
        return mine == theirs ? at == that.at : at == that.at && mine.solver == theirs.solver && at < theirs.size()
                && mine.directionOf(at) == theirs.directionOf(at) && mine.facts.at(at).equals(theirs.facts.at(at));
    }

    @Override
    public int hashCode() {
        return at;
    }

    @Override
    public String toString() {
        return results() + " by " + rule() + ", asks " + asks() + ", notes " + notes() + ", flips " + flips();
    }
}
