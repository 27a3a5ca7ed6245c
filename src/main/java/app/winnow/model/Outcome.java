package app.winnow.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A performance outcome: verb and object, a measure, a sponsor. {@code serial} counts outcomes in the order they were written and is
 * never used again. {@code state} is null while unknown; {@code causes} (with their owners, "" when not named) is empty while unknown.
 */
public record Outcome(String id, int serial, String sentence, Measure measure, String sponsor, double weight, Scope scope,
                      State state, Map<Cause, String> causes) {
    public Outcome {
        causes = causes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(causes));
    }

    /** A new outcome of which only the sentence is known; weight 1. */
    public static Outcome of(String id, int serial, String sentence) {
        return new Outcome(id, serial, sentence, Measure.NONE, "", 1, Scope.ALL, null, Map.of());
    }

    /** The state that counts: causes given mean that there is a gap. */
    public Optional<State> knownState() {
        return causes.isEmpty() ? Optional.ofNullable(state) : Optional.of(State.GAP);
    }

    /** The same outcome with another sentence. */
    public Outcome withSentence(String other) {
        return new Outcome(id, serial, other, measure, sponsor, weight, scope, state, causes);
    }

    /** The same outcome with another measure. */
    public Outcome withMeasure(Measure other) {
        return new Outcome(id, serial, sentence, other, sponsor, weight, scope, state, causes);
    }

    /** The same outcome with another sponsor. */
    public Outcome withSponsor(String other) {
        return new Outcome(id, serial, sentence, measure, other, weight, scope, state, causes);
    }

    /** The same outcome with another weight. */
    public Outcome withWeight(double other) {
        return new Outcome(id, serial, sentence, measure, sponsor, other, scope, state, causes);
    }

    /** The same outcome about other people. */
    public Outcome withScope(Scope other) {
        return new Outcome(id, serial, sentence, measure, sponsor, weight, other, state, causes);
    }

    /** The same outcome in another state, with these causes. */
    public Outcome withState(State otherState, Map<Cause, String> otherCauses) {
        return new Outcome(id, serial, sentence, measure, sponsor, weight, scope, otherState, otherCauses);
    }
}
