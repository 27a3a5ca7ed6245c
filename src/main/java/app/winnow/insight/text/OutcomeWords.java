package app.winnow.insight.text;

import java.util.List;

/** What an outcome says: the words that speak for it with their weights, and where in its sentence they come from. */
record OutcomeWords(Sparse words, List<Said> said) {

    /** A word of the sentence, from {@code from} to {@code to} (excluded), and what it speaks for: the number of a stem or of a group. */
    record Said(int word, int from, int to) { }

    OutcomeWords {
        said = List.copyOf(said);
    }

    /** The same with other weights. */
    OutcomeWords with(Sparse other) {
        return new OutcomeWords(other, said);
    }
}
