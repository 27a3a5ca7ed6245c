package app.winnow.insight.text;

import app.winnow.model.Outcome;
import java.util.List;

/**
 * An outcome that an offering may serve. {@code score} is 0 when they share no word and has no unit: it only orders. {@code marks} are the words
 * that made it so, in reading order.
 */
public record Candidate(Outcome outcome, double score, List<Mark> marks) {
    public Candidate {
        marks = List.copyOf(marks);
    }

    /** Whether any word speaks for it. */
    public boolean isSuggested() {
        return score > 0;
    }

    /** The words that made it so, each once, as the offering writes them. */
    public List<String> words() {
        return marks.stream().map(Mark::word).map(word -> word.toLowerCase(java.util.Locale.ROOT)).distinct().toList();
    }
}
