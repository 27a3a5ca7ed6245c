package app.winnow.verdict;

import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import java.time.LocalDate;
import java.util.List;

/** The suggestions for every offering of one portfolio, by its dense index. Immutable; worked out as a whole by {@link #of}. */
public final class Verdicts {
    private final List<Verdict> verdicts;
    private final List<Problem> problems;
    private final Questions questions;

    Verdicts(List<Verdict> verdicts, List<Problem> problems, Questions questions) {
        this.verdicts = List.copyOf(verdicts);
        this.problems = List.copyOf(problems);
        this.questions = questions;
    }

    /** The suggestions for this portfolio; {@code today} counts where the policy names no as-of date. */
    public static Verdicts of(Portfolio portfolio, LocalDate today) {
        return new Judge(portfolio, today).judge();
    }

    /** The suggestion for the offering with this dense index. */
    public Verdict at(int index) {
        return verdicts.get(index);
    }

    /** All suggestions by dense index. */
    public List<Verdict> all() {
        return verdicts;
    }

    /** What is contradictory in the portfolio: cycles, a "no" inside a group, attached to nothing. */
    public List<Problem> problems() {
        return problems;
    }

    /** The questions of the whole portfolio. */
    public Questions questions() {
        return questions;
    }

    /** Deciding questions left of all that a questionnaire of nine facts an offering would ask, and the questions in the order to ask them. */
    public record Questions(int left, int all, List<Question> next) { }
}
