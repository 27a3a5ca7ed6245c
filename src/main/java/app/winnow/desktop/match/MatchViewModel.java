package app.winnow.desktop.match;

import app.winnow.insight.Hours;
import app.winnow.insight.text.Candidate;
import app.winnow.model.Link;
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
 * One offering at a time: its outcomes in the order that words suggest, the strength that keys give, the task in a line, then its deciding questions, then the
 * next offering. Every key makes one change, so that one undo takes it back; undo leads back to where it was made. The way through the queue is a
 * {@link Round}; what keys answer is in {@link Tagging}, {@link Asides}, {@link Answering}, {@link Splits} and {@link Alikes}.
 */
public final class MatchViewModel {
    private final Round round;
    private final Front front;
    private final Answering answering;
    private final Asides asides;
    private final Tagging tagging;
    private final Splits splits;
    private final Alikes alikes;

    /** Matches this audit; the clock gives the pace only. */
    public MatchViewModel(Workspace workspace, Tasks tasks, Clock clock) {
        round = new Round(workspace, tasks, clock);
        front = round.front();
        answering = new Answering(round);
        asides = new Asides(round::apply);
        tagging = new Tagging(round, asides);
        splits = new Splits(round);
        alikes = new Alikes(round);
        front.offering().addListener((property, was, is) -> {
            if (was == null || is == null || !was.code().equals(is.code())) {
                asides.drop();
                splits.leave();
            }
        });
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

    /** The short question about a link that is in front, null for none: it comes before the deciding ones. */
    public ReadOnlyObjectProperty<Prompt> prompt() {
        return asides.prompt();
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

    /** The link of the offering in front to this outcome; empty while nobody has looked. */
    public Optional<Link> link(Outcome outcome) {
        return Linking.link(round.offering(), outcome);
    }

    /** The hours of the offering in front in the queue's own basis. */
    public Hours.Basis basis() {
        return round.queue().basis();
    }

    /** Whether the outcome is about the unit, audience and language of the offering in front. Others stand below and are served only when somebody says so. */
    public boolean concerns(Outcome outcome) {
        return Ranking.concerns(outcome, round.offering());
    }

    /** Splitting the offering in front into its tasks. */
    Splits splits() {
        return splits;
    }

    /** Giving what is said of the offering in front to those that are alike. */
    Alikes alikes() {
        return alikes;
    }

    /** What words say, shared by the other way round. */
    Ranking ranking() {
        return round.ranking();
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
        asides.drop();
        front.move(by);
    }

    /** Sets the strength (0-3) of the highlighted outcome, claimed, and asks the task of 2 and 3. The offering stays in front: it may serve more than one. */
    public void strength(int strength) {
        tagging.strength(strength);
    }

    /** It serves none of them; goes on. */
    public void none() {
        tagging.none();
    }

    /** Takes the highlighted outcome at strength 2 when it is suggested or was chosen, asks its task, then goes on; where links are known already, just goes on. */
    public void enter() {
        if (round.offering() == null || round.ahead().keeps(this::enter)) {
            return;
        }
        if (asides.isOpen()) {
            asides.type(Aside.ENTER);
        } else if (round.form() != null) {
            answering.confirm();
        } else if (!round.needsLinks()) {
            round.advance();
        } else if (entersSuggestion()) {
            tagging.take();
        } else {
            tagging.rest();
        }
    }

    /** Takes what was written in answer to the short question in front. */
    public void write(String text) {
        asides.write(text);
    }

    /** Leaves the short question in front as it is; false when there is none. */
    public boolean escape() {
        return asides.type(Aside.LEAVE);
    }

    /** Does what the key with this digit or letter says where the page stands: an answer of the question in front, a strength, N, E, B ... False for any other key. */
    public boolean type(String key) {
        if (round.offering() == null) {
            return false;
        }
        if (round.ahead().keeps(() -> type(key))) {
            return true;
        }
        if (asides.isOpen() && (asides.type(key) || !key.matches("[0-3]"))) {
            return true;
        }
        if (round.form() != null) {
            return answering.type(key) || splits.type(key) || more(key);
        }
        if (key.equals("N")) {
            none();
        } else if (key.matches("[0-3]")) {
            strength(Integer.parseInt(key));
        } else {
            return splits.type(key) || more(key);
        }
        return true;
    }

    private boolean more(String key) {
        switch (key) {
            case "E" -> tagging.evidence();
            case "B" -> alikes.begin();
            case "Q" -> round.ordering().toggle();
            default -> {
                return false;
            }
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

    /** The next offering of the queue, whatever is left of this one. */
    public void next() {
        asides.drop();
        round.step(1);
    }

    /** The offering before. */
    public void previous() {
        asides.drop();
        round.step(-1);
    }

    /** Puts this offering in front; nothing happens when it is not in the queue. */
    public void show(String code) {
        round.show(code);
    }

    /** Takes the last change back and leads to the offering where it was made here. */
    public void undo() {
        asides.drop();
        round.undo();
    }

    /** Stops following the audit. */
    public void close() {
        round.close();
    }
}
