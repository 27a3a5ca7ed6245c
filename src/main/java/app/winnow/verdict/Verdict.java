package app.winnow.verdict;

import app.winnow.model.Disposition;
import app.winnow.model.Result;
import java.util.List;
import java.util.Objects;
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

    /** Its deciding questions, best first; puts all questions of the audit in order when nobody has asked for that yet. */
    public List<Question> asks() {
        return isJudged() ? deduction.queue().of(at) : List.of();
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdict that && results().equals(that.results()) && Objects.equals(rule(), that.rule())
                && Objects.equals(isProtected(), that.isProtected()) && Objects.equals(unclamped(), that.unclamped()) && asks().equals(that.asks())
                && notes().equals(that.notes()) && flips().equals(that.flips());
    }

    @Override
    public int hashCode() {
        return results().hashCode();
    }

    @Override
    public String toString() {
        return results() + " by " + rule() + ", asks " + asks() + ", notes " + notes() + ", flips " + flips();
    }
}
