package app.winnow.desktop.outcomes;

import app.winnow.model.Cause;
import app.winnow.model.Outcome;
import app.winnow.model.State;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The questions why an outcome is not reached, one at a time. Every answer is a change of the outcome itself, so that the chain can be left at any time, is
 * taken up where nothing is answered yet, and undo takes one answer back.
 */
final class ChainViewModel {
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step");
    private final BooleanProperty asksOwner = new SimpleBooleanProperty(this, "asksOwner");
    private final OutcomesViewModel model;
    private final String id;

    /** What is known of one question: open, in order or a cause (of the first: no gap or a gap), in a few words. */
    record Answer(Step step, Standing standing, String words) { }

    /** How an answer stands. */
    enum Standing { OPEN, FINE, CAUSE }

    ChainViewModel(OutcomesViewModel model, String id) {
        this.model = model;
        this.id = id;
        step.set(firstOpen());
    }

    private Step firstOpen() {
        return Arrays.stream(Step.values()).filter(one -> answer(one).standing() == Standing.OPEN).findFirst().orElse(null);
    }

    /** The question that is asked, null when the chain is through. */
    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** Whether the question is who can remove the cause that was just given. */
    BooleanProperty asksOwner() {
        return asksOwner;
    }

    /** The outcome; empty when it is gone. */
    Optional<Outcome> outcome() {
        return model.outcome(id);
    }

    /** What is known so far, a line a question. */
    List<Answer> answers() {
        return Arrays.stream(Step.values()).map(this::answer).toList();
    }

    private Answer answer(Step of) {
        Outcome outcome = outcome().orElse(null);
        if (outcome == null) {
            return new Answer(of, Standing.OPEN, "");
        }
        if (of == Step.GAP) {
            return outcome.knownState().map(state -> new Answer(of, state == State.GAP ? Standing.CAUSE : Standing.FINE, Words.of("state." + state.word())))
                    .orElseGet(() -> new Answer(of, Standing.OPEN, ""));
        }
        if (of == Step.ENABLERS) {
            return new Answer(of, outcome.enablers().isEmpty() ? Standing.OPEN : Standing.FINE, outcome.enablers());
        }
        Cause cell = of.cell().orElseThrow();
        if (outcome.causes().containsKey(cell)) {
            String owner = outcome.causes().get(cell);
            return new Answer(of, Standing.CAUSE, owner.isEmpty() ? Words.of("chain.cause") : Words.of("chain.cause.owner", owner));
        }
        return outcome.cleared().contains(cell) ? new Answer(of, Standing.FINE, Words.of("chain.fine")) : new Answer(of, Standing.OPEN, "");
    }

    /** Answers yes: there is a gap, or this cell is in order. */
    void yes() {
        if (step.get() == Step.GAP) {
            edit(outcome -> outcome.withState(State.GAP, outcome.causes()));
            next();
        } else if (isCell()) {
            Cause cell = step.get().cell().orElseThrow();
            edit(outcome -> cleared(outcome, cell));
            next();
        }
    }

    /** Answers no: it is fine, or this cell keeps people from it; then who can remove that is asked. */
    void no() {
        if (step.get() == Step.GAP) {
            edit(outcome -> outcome.withState(State.HELD, Map.of()));
            step.set(null);
        } else if (isCell()) {
            Cause cell = step.get().cell().orElseThrow();
            edit(outcome -> caused(outcome, cell, outcome.causes().getOrDefault(cell, "")));
            asksOwner.set(true);
        }
    }

    /** Answers the first question: nobody does it yet, new work is coming. */
    void coming() {
        if (step.get() == Step.GAP) {
            edit(outcome -> outcome.withState(State.COMING, Map.of()));
            step.set(null);
        }
    }

    /** Says who can remove the cause; "" = nobody knows. */
    void owner(String name) {
        if (asksOwner.get()) {
            Cause cell = step.get().cell().orElseThrow();
            edit(outcome -> caused(outcome, cell, name.strip()));
            next();
        }
    }

    /** Says what besides learning would help, and ends the chain. */
    void enablers(String text) {
        if (step.get() == Step.ENABLERS) {
            edit(outcome -> outcome.withEnablers(text.strip()));
            next();
        }
    }

    private boolean isCell() {
        return step.get() != null && step.get().cell().isPresent() && !asksOwner.get();
    }

    private static Outcome cleared(Outcome outcome, Cause cell) {
        Map<Cause, String> causes = new EnumMap<>(Cause.class);
        causes.putAll(outcome.causes());
        causes.remove(cell);
        Set<Cause> cleared = EnumSet.noneOf(Cause.class);
        cleared.addAll(outcome.cleared());
        cleared.add(cell);
        // A gap whose last cause was taken back is still a gap.
        return outcome.withState(outcome.knownState().orElse(null), causes).withCleared(cleared);
    }

    private static Outcome caused(Outcome outcome, Cause cell, String owner) {
        Map<Cause, String> causes = new EnumMap<>(Cause.class);
        causes.putAll(outcome.causes());
        causes.put(cell, owner);
        return outcome.withState(State.GAP, causes);
    }

    private void edit(UnaryOperator<Outcome> rewrite) {
        model.edit(id, rewrite);
    }

    /** Leaves the question open and asks the next one; behind the last one the chain is through. */
    void next() {
        asksOwner.set(false);
        Step now = step.get();
        step.set(now == null || now == Step.ENABLERS ? null : Step.values()[now.ordinal() + 1]);
    }

    /** Asks the question before this one once more. */
    void back() {
        if (asksOwner.get()) {
            asksOwner.set(false);
        } else {
            Step now = step.get();
            step.set(now == null ? Step.ENABLERS : Step.values()[Math.max(0, now.ordinal() - 1)]);
        }
    }

    /** Asks this question, whatever was answered. */
    void go(Step to) {
        asksOwner.set(false);
        step.set(to);
    }

    /** What follows from the answers: whether learning can help, and to whom the rest goes (Gilbert 1978; Mager & Pipe 1970). */
    String conclusion() {
        Outcome outcome = outcome().orElse(null);
        if (outcome == null || outcome.knownState().filter(State.GAP::equals).isEmpty()) {
            return Words.of(outcome != null && outcome.knownState().isPresent() ? "chain.end." + outcome.knownState().get().word() : "chain.end.open");
        }
        Set<Cause> causes = outcome.causes().keySet();
        if (causes.isEmpty()) {
            return Words.of("chain.end.none");
        }
        boolean learns = causes.contains(Cause.KNOWLEDGE);
        boolean informs = causes.contains(Cause.DATA);
        return Words.of(learns ? causes.size() == 1 ? "chain.end.learn" : "chain.end.both" : informs ? "chain.end.data" : "chain.end.other");
    }
}
