package app.winnow.intake.outcome;

import java.util.Optional;

/**
 * Whether a sentence says what people do (Mager 1962, 1997: a goal names what somebody can be seen to do; Harless 1970: performance, not subject), and if not,
 * how it could be said. A heuristic in the languages of {@code statement-words.txt}: it asks for a second look and forbids nothing. {@code verb} is the verb or
 * the word that gave it away, "" where none was found; {@code instead} is a sentence in the statement's own language, "" for none.
 */
public record Statement(Kind kind, String text, String verb, String instead) {

    /** What a sentence is about. */
    public enum Kind {
        /** What people do. */
        PERFORMANCE,
        /** What people know, feel or are aware of: nobody can see it. */
        VAGUE,
        /** A field or a subject. */
        TOPIC,
        /** A figure, but not who does what so that it moves. */
        MEASURE,
        /** Nothing that the words tell. */
        UNCLEAR
    }

    /** What this sentence is. */
    public static Statement of(String sentence) {
        return StatementReader.KNOWN.read(sentence.replaceAll("\\s+", " ").strip());
    }

    /** Whether a second look is asked for. */
    public boolean isDoubtful() {
        return kind == Kind.VAGUE || kind == Kind.TOPIC || kind == Kind.MEASURE;
    }

    /** What to say about it in a sentence or two; empty when there is nothing to say. */
    public Optional<String> warning() {
        return switch (kind) {
            case VAGUE -> Optional.of(Words.of("statement.vague", verb));
            case TOPIC -> Optional.of(Words.of("statement.topic", text));
            case MEASURE -> Optional.of(Words.of("statement.measure", text));
            case PERFORMANCE, UNCLEAR -> Optional.empty();
        };
    }
}
