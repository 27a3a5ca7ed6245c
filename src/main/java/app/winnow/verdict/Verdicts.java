package app.winnow.verdict;

import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The suggestions for every offering of one portfolio, by its dense index. Worked out as a whole by {@link #of}; where little changed, {@link #after}
 * follows. Immutable; safe for several threads.
 */
public final class Verdicts {
    private static final int FACTS_OF_A_QUESTIONNAIRE = 9;

    private final Deduction deduction;
    private final Findings findings;

    private Verdicts(Deduction deduction) {
        this.deduction = deduction;
        findings = deduction.findings();
    }

    /** The suggestions for this portfolio; {@code today} counts where the policy names no as-of date. */
    public static Verdicts of(Portfolio portfolio, LocalDate today) {
        return new Verdicts(new Deduction(new Findings(portfolio, today)));
    }

    /**
     * The same as {@link #of} the next portfolio, quickly: facts of some offerings or the policy's cut-offs and cells are different. Empty where more is
     * different than can be followed (offerings, outcomes, lists, pairs, relations), so that everything has to be worked out.
     */
    public Optional<Verdicts> after(Portfolio next, LocalDate today) {
        return Optional.ofNullable(new Following(findings, next, today).findings()).map(after -> new Verdicts(deduction.after(after)));
    }

    /** The same as {@link #of} the next portfolio, whatever is different in it: followed where it can be, else worked out with what is known of equal signatures. */
    public Verdicts next(Portfolio next, LocalDate today) {
        return after(next, today).orElseGet(() -> new Verdicts(new Deduction(new Findings(next, today, findings))));
    }

    /** The state behind them. */
    Findings findings() {
        return findings;
    }

    /** The portfolio that these suggestions are for. */
    public Portfolio portfolio() {
        return findings.portfolio;
    }

    /** How many offerings there are, withdrawn ones included. */
    public int size() {
        return findings.size();
    }

    /** The suggestion for the offering with this dense index. */
    public Verdict at(int index) {
        return new Verdict(deduction, index);
    }

    /** All suggestions by dense index. */
    public List<Verdict> all() {
        return new All();
    }

    /** The dispositions still possible for the offering with this dense index, as bits by ordinal; 0 when it is withdrawn. One array look-up. */
    public int dispositions(int index) {
        return findings.dispositions(index);
    }

    /**
     * The direction code of the offering with this dense index: offerings with one code have the same results, rule and flips, in every state that follows
     * this one. Negative when it is withdrawn.
     */
    public int direction(int index) {
        return findings.directionOf(index);
    }

    /** The facts that count for the offering with this dense index: its own, its container's, then the lists'. */
    public Known known(int index) {
        return findings.facts.at(index);
    }

    /** The codes of the offerings into which the one with this dense index may merge, while merging is among its results. */
    public List<String> mergesInto(int index) {
        return Packed.mayBe(findings.results(index), Disposition.MERGE) ? findings.survivors(index).stream().map(findings::code).toList() : List.of();
    }

    /** The dense indexes at which the offering, its facts, its results or what it may merge into are others than in an earlier state of the same size. */
    public int[] differing(Verdicts earlier) {
        return findings.differing(earlier.findings);
    }

    /** What is contradictory in the portfolio: cycles, a "no" inside a group, attached to nothing. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(findings.relations.problems());
        problems.addAll(findings.facts.problems());
        problems.addAll(findings.sameJob.problems());
        for (int at = 0; at < findings.size(); at++) {
            if (findings.facts.at(at).kind() == Kind.ATTACHED && findings.isJudged(at) && findings.relations.hostOf(at).isEmpty()) {
                problems.add(Words.problem("problem.attached", findings.code(at)));
            }
        }
        return problems;
    }

    /** The day that they hold for: the policy's as-of date, else the day that counted as today. */
    public LocalDate asOf() {
        return findings.asOf;
    }

    /** What each offering is tied to. */
    public Ties ties() {
        return new Ties(findings.relations);
    }

    /** The questions of the whole portfolio. */
    public Questions questions() {
        return new Questions();
    }

    /** The questions whose answer can still change a disposition. */
    public final class Questions {
        private Questions() { }

        /** How many are left. */
        public int left() {
            return findings.asked().left();
        }

        /** How many a questionnaire of nine facts an offering would ask. */
        public int all() {
            int judged = 0;
            for (int direction : findings.directions()) {
                judged += direction < 0 ? 0 : 1;
            }
            return judged * FACTS_OF_A_QUESTIONNAIRE;
        }

        /** All of them in the order to ask them, each subject once; put in order when somebody asks first, which takes its time for many offerings. */
        public List<Question> next() {
            return deduction.queue().all();
        }
    }

    private final class All extends AbstractList<Verdict> implements RandomAccess {
        @Override
        public Verdict get(int index) {
            return at(java.util.Objects.checkIndex(index, findings.size()));
        }

        @Override
        public int size() {
            return findings.size();
        }
    }
}
