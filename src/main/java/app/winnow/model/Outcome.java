package app.winnow.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A performance outcome: verb and object, a measure, a sponsor. {@code serial} counts outcomes in the order they were written and is
 * never used again. {@code state} is null while unknown; {@code causes} (with their owners, "" when not named) is empty while unknown.
 * {@code cleared} are Gilbert's (1978) cells that people asked about and found in order, never among the causes; {@code enablers} is what besides learning
 * helps people to do it, "" while nobody has said. Neither decides anything.
 */
public record Outcome(String id, int serial, String sentence, Measure measure, String sponsor, double weight, Scope scope,
                      State state, Map<Cause, String> causes, Set<Cause> cleared, String enablers) {
    public Outcome {
        causes = causes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(causes));
        cleared = without(cleared, causes.keySet());
    }

    /** An outcome of whose causes nobody has asked one by one. */
    public Outcome(String id, int serial, String sentence, Measure measure, String sponsor, double weight, Scope scope, State state, Map<Cause, String> causes) {
        this(id, serial, sentence, measure, sponsor, weight, scope, state, causes, Set.of(), "");
    }

    private static Set<Cause> without(Set<Cause> cleared, Set<Cause> causes) {
        Set<Cause> left = EnumSet.noneOf(Cause.class);
        left.addAll(cleared);
        left.removeAll(causes);
        return left.isEmpty() ? Set.of() : Collections.unmodifiableSet(left);
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
        return new Outcome(id, serial, other, measure, sponsor, weight, scope, state, causes, cleared, enablers);
    }

    /** The same outcome with another measure. */
    public Outcome withMeasure(Measure other) {
        return new Outcome(id, serial, sentence, other, sponsor, weight, scope, state, causes, cleared, enablers);
    }

    /** The same outcome with another sponsor. */
    public Outcome withSponsor(String other) {
        return new Outcome(id, serial, sentence, measure, other, weight, scope, state, causes, cleared, enablers);
    }

    /** The same outcome with another weight. */
    public Outcome withWeight(double other) {
        return new Outcome(id, serial, sentence, measure, sponsor, other, scope, state, causes, cleared, enablers);
    }

    /** The same outcome about other people. */
    public Outcome withScope(Scope other) {
        return new Outcome(id, serial, sentence, measure, sponsor, weight, other, state, causes, cleared, enablers);
    }

    /** The same outcome in another state, with these causes. */
    public Outcome withState(State otherState, Map<Cause, String> otherCauses) {
        return new Outcome(id, serial, sentence, measure, sponsor, weight, scope, otherState, otherCauses, cleared, enablers);
    }

    /** The same outcome with these cells found in order; those among its causes stay causes. */
    public Outcome withCleared(Set<Cause> others) {
        return new Outcome(id, serial, sentence, measure, sponsor, weight, scope, state, causes, others, enablers);
    }

    /** The same outcome with what besides learning helps; "" = nobody has said. */
    public Outcome withEnablers(String other) {
        return new Outcome(id, serial, sentence, measure, sponsor, weight, scope, state, causes, cleared, other);
    }
}
