package app.winnow.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One course after grouping, with everything known about it: what its source rows say ({@code imported}), what people typed over it ({@code own}, which
 * counts first), what people answered, and what they decided (null while undecided). {@code code} is its key in the portfolio and never changes.
 */
public record Offering(String code, String title, SourceRows rows, Facts imported, Facts own, Answers answers, Decision decision) {
    public Offering {
        Objects.requireNonNull(code);
        Objects.requireNonNull(title);
    }

    /** An offering of which only catalog facts are known. */
    public static Offering imported(String code, String title, SourceRows rows, Facts facts) {
        return new Offering(code, title, rows, facts, Facts.NONE, Answers.NONE, null);
    }

    /** The value that counts: a person's before the imported one. */
    public Optional<Object> value(Field field) {
        return own.value(field).or(() -> imported.value(field));
    }

    /** The facts that count for this field. */
    public Facts facts(Field field) {
        return own.value(field).isPresent() ? own : imported;
    }

    /** A text that counts, "" when unknown. */
    public String text(Field field) {
        return facts(field).text(field).orElse("");
    }

    /** Texts that count. */
    public List<String> texts(Field field) {
        return facts(field).texts(field);
    }

    /** What it says of unit, audience and language, "" where unknown. */
    public Scope scope() {
        return new Scope(text(Field.UNIT), text(Field.AUDIENCE), text(Field.LANGUAGE));
    }

    /** Minutes, if known. */
    public java.util.OptionalDouble minutes() {
        return facts(Field.DURATION).number(Field.DURATION);
    }

    /** The decision, if there is one. */
    public Optional<Decision> decided() {
        return Optional.ofNullable(decision);
    }

    /** The same offering with another title. */
    public Offering withTitle(String other) {
        return new Offering(code, other, rows, imported, own, answers, decision);
    }

    /** The same offering with what files say of it replaced. */
    public Offering withImported(SourceRows otherRows, Facts other) {
        return new Offering(code, title, otherRows, other, own, answers, decision);
    }

    /** The same offering with what people typed replaced. */
    public Offering withOwn(Facts other) {
        return new Offering(code, title, rows, imported, other, answers, decision);
    }

    /** The same offering with other answers. */
    public Offering withAnswers(Answers other) {
        return new Offering(code, title, rows, imported, own, other, decision);
    }

    /** The same offering with another decision, null to take it back. */
    public Offering withDecision(Decision other) {
        return new Offering(code, title, rows, imported, own, answers, other);
    }
}
