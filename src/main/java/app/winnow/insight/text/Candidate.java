package app.winnow.insight.text;

import app.winnow.model.Outcome;
import java.util.List;
import java.util.Locale;

/**
 * An outcome that an offering may serve. {@code score} is 0 when nothing speaks for it and has no unit: it only orders. {@code marks} are the words of the offering that made
 * it so, in reading order; {@code spans} the words of the outcome's sentence that they speak to. {@code tally} is how often suggestions that stand like it were right so far.
 */
public record Candidate(Outcome outcome, double score, List<Mark> marks, List<Span> spans, Tally tally) {
    public Candidate {
        marks = List.copyOf(marks);
        spans = List.copyOf(spans);
    }

    /** One of whose sentence nothing is marked, and of which nothing was counted. */
    public Candidate(Outcome outcome, double score, List<Mark> marks) {
        this(outcome, score, marks, List.of(), Tally.NONE);
    }

    /** Whether any word speaks for it. */
    public boolean isSuggested() {
        return score > 0;
    }

    /** The words that made it so, each once, as the offering writes them. */
    public List<String> words() {
        return marks.stream().map(Mark::word).map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
    }
}
