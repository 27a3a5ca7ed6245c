package app.winnow.desktop.match;

import app.winnow.insight.Hours;
import app.winnow.insight.text.Candidate;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdict;
import app.winnow.workspace.Workspace;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;

/**
 * One offering at a time: its outcomes in the order that words suggest, the strength that keys give, then its deciding questions, then the next offering. Every
 * key makes one change, so that one undo takes it back; undo leads back to where it was made. The way through the queue is a {@link Round}; what keys answer is
 * in {@link Answering} and {@link Splits}.
 */
public final class MatchViewModel {
    private final Round round;
    private final Front front;
    private final Answering answering;
    private final Splits splits;

    /** Matches this audit; the clock gives the pace only. */
    public MatchViewModel(Workspace workspace, Tasks tasks, Clock clock) {
        round = new Round(workspace, tasks, clock);
        front = round.front();
        answering = new Answering(round);
        splits = new Splits(round);
    }

    /** The offering in front; null while there is none. */
    public ReadOnlyObjectProperty<Offering> offering() {
        return front.offering();
    }

    /** The outcomes that concern it, the likeliest first; then those of other units, audiences and languages. */
    public ObservableList<Candidate> candidates() {
        return front.candidates();
    }

    /** The place of the highlighted outcome, -1 when there are none. */
    public ReadOnlyIntegerProperty highlighted() {
        return front.highlighted();
    }

    /** The deciding question in front; null while the links are asked. */
    public ReadOnlyObjectProperty<Form> form() {
        return round.asking().form();
    }

    /** Answers chosen so far where several may be. */
    public ReadOnlyObjectProperty<Set<Integer>> chosen() {
        return round.asking().chosen();
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<Progress> progress() {
        return round.progress();
    }

    /** Whether there is a catalog. */
    public boolean hasOfferings() {
        return !round.portfolio().offerings().isEmpty();
    }

    /** Whether outcomes were written. */
    public boolean hasOutcomes() {
        return !round.portfolio().outcomes().isEmpty();
    }

    /** The suggestion for the offering in front, as far as it was worked out. */
    public Optional<Verdict> verdict() {
        return round.verdict();
    }

    /** The strength of the offering in front for this outcome; empty while nobody has looked. */
    public Optional<Integer> strength(Outcome outcome) {
        return front.strength(outcome);
    }

    /** The hours of the offering in front in the queue's own basis. */
    public Hours.Basis basis() {
        return round.queue().basis();
    }

    /** Whether the outcome is about the unit, audience and language of the offering in front. Others stand below and are served only when somebody says so. */
    public boolean concerns(Outcome outcome) {
        return Ranking.concerns(outcome, round.offering());
    }

    /** Highlights the next outcome below, going back to the links where a question was in front. */
    public void down() {
        move(1);
    }

    /** Highlights the next outcome above. */
    public void up() {
        move(-1);
    }

    /** Highlights this outcome. */
    public void highlight(int at) {
        move(at - front.highlighted().get());
    }

    private void move(int by) {
        round.ahead().stop();
        round.asking().none();
        front.move(by);
    }

    /** Sets the strength (0-3) of the highlighted outcome, claimed. The offering stays in front: it may serve more than one. */
    public void strength(int strength) {
        front.candidate().ifPresent(candidate -> {
            front.point();
            round.asking().none();
            round.apply(Linking.set(round.portfolio(), round.offering(), candidate.outcome(), strength));
        });
    }

    /** It serves none of them; goes on. */
    public void none() {
        if (round.offering() != null && hasOutcomes()) {
            round.apply(Linking.none(round.portfolio(), round.offering()));
            round.advance();
        }
    }

    /** Takes the highlighted outcome at strength 2 when it is suggested or was chosen, then goes on; where links are known already, just goes on. */
    public void enter() {
        if (round.offering() == null || round.ahead().keeps(this::enter)) {
            return;
        }
        if (round.form() != null) {
            answering.confirm();
        } else if (!round.needsLinks()) {
            round.advance();
        } else if (entersSuggestion()) {
            round.apply(Linking.set(round.portfolio(), round.offering(), front.candidate().orElseThrow().outcome(), 2));
            round.advance();
        } else if (front.servesAny()) {
            round.apply(Linking.rest(round.portfolio(), round.offering()));
            round.advance();
        }
    }

    /** Does what the key with this digit or letter says where the page stands: an answer of the question in front, a strength, or N. False for any other key. */
    public boolean type(String key) {
        if (round.ahead().keeps(() -> type(key))) {
            return true;
        }
        if (round.form() != null) {
            return answering.type(key) || splits.type(key);
        }
        if (key.equals("N")) {
            none();
        } else if (key.matches("[0-3]")) {
            strength(Integer.parseInt(key));
        } else {
            return splits.type(key);
        }
        return true;
    }

    /** Whether Enter would set the highlighted outcome: nobody has looked at it, and words or the person point at it. */
    public boolean entersSuggestion() {
        return round.form() == null && round.offering() != null && round.needsLinks() && front.isPointedAt();
    }

    /** Gives the answer with this place to the question in front; where several may be chosen it is chosen or not. */
    public void answer(int at) {
        answering.answer(at);
    }

    /** Answers "none of them" where that is an answer. */
    public void noneOfThem() {
        answering.none();
    }

    /** The split that is being written of the offering in front; null while none is. */
    public ReadOnlyObjectProperty<SplitViewModel> splitting() {
        return splits.open();
    }

    /** Whether the offering in front may be split into its tasks. */
    public boolean maySplit() {
        return splits.mayBe();
    }

    /** How many tasks the offering in front is split into; 0 while it is not. */
    public int tasks() {
        return splits.tasks();
    }

    /** Puts the tasks of the offering in front, or those that its description proposes. */
    public void split() {
        splits.begin();
    }

    /** Takes the tasks that are written, as one change, and goes on; nothing happens while something is missing. */
    public void keepTasks() {
        splits.keep();
    }

    /** Leaves the tasks as they were. */
    public void leaveTasks() {
        splits.leave();
    }

    /** Joins the tasks again: what was answered of the whole counts. */
    public void join() {
        splits.join();
    }

    /** The next offering of the queue, whatever is left of this one. */
    public void next() {
        round.step(1);
    }

    /** The offering before. */
    public void previous() {
        round.step(-1);
    }

    /** Puts this offering in front; nothing happens when it is not in the queue. */
    public void show(String code) {
        round.show(code);
    }

    /** Takes the last change back and leads to the offering where it was made here. */
    public void undo() {
        round.undo();
    }

    /** Stops following the audit. */
    public void close() {
        round.close();
    }
}
