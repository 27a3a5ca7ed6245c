package app.winnow.intake;

import app.winnow.model.Field;

/**
 * A field that a column may be, by its heading or its values: how sure (0-1), whether yes means no, and the sentence that says why.
 */
record Candidate(Field field, double score, boolean reversed, String why) {

    Candidate times(double factor) {
        return new Candidate(field, Math.min(0.99, score * factor), reversed, why);
    }

    Candidate because(String sentence) {
        return new Candidate(field, score, reversed, sentence);
    }
}
