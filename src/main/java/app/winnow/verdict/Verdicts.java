package app.winnow.verdict;

import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The suggestions for every offering of one portfolio, by its dense index. Immutable; worked out as a whole by {@link #of}. */
public final class Verdicts {
    private final List<Verdict> verdicts;
    private final List<Known> known;
    private final Map<Integer, List<String>> merging;
    private final List<Problem> problems;
    private final Questions questions;

    Verdicts(List<Verdict> verdicts, List<Known> known, Map<Integer, List<String>> merging, List<Problem> problems, Questions questions) {
        this.verdicts = List.copyOf(verdicts);
        this.known = List.copyOf(known);
        this.merging = Map.copyOf(merging);
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

    /** The facts that count for the offering with this dense index: its own, its container's, then the lists'. */
    public Known known(int index) {
        return known.get(index);
    }

    /** The codes of the offerings into which the one with this dense index may merge, while merging is among its results. */
    public List<String> mergesInto(int index) {
        return merging.getOrDefault(index, List.of());
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
