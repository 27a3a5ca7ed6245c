package app.winnow.desktop.match;

import app.winnow.insight.text.Alike;
import app.winnow.insight.text.Candidate;
import app.winnow.insight.text.OutcomeMatch;
import app.winnow.insight.text.Standing;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The outcomes in the order in which they are offered. The catalog's words are read behind the window; until then outcomes stand in their own order. Every link and
 * every "no" teaches what is offered next; what is in front stays as it stands.
 */
final class Ranking {
    /** Up to so many offerings, learning from one link takes a small part of a frame; in a larger audit the order may be some moments older than the last key. */
    private static final int AT_ONCE = 5_000;

    private final Tasks tasks;
    private final Object learning = new Object();
    private final ReadOnlyObjectWrapper<OutcomeMatch> match = new ReadOnlyObjectWrapper<>(this, "match");
    private Portfolio portfolio;
    /** Whose alike were looked for last: links change nothing of them. */
    private String alikeOf = "";
    private List<Alike> alike = List.of();

    Ranking(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Reads the words of this portfolio, and says when they are there. */
    void read(Portfolio now, Runnable ready) {
        portfolio = now;
        match.set(null);
        alikeOf = "";
        if (!now.outcomes().isEmpty() && !now.offerings().isEmpty()) {
            tasks.run(this, Words.of("task"), progress -> counted(OutcomeMatch.of(now)), made -> {
                match.set(made);
                ready.run();
            }, Ranking::failed);
        }
    }

    /** Learns from what was linked since; where texts are others, the words are read anew. */
    void follow(Portfolio now, Runnable ready) {
        if (now == portfolio || match.get() == null) {
            return;
        }
        portfolio = now;
        if (now.offerings().size() <= AT_ONCE) {
            learn(match.get().after(now), ready);
        } else {
            OutcomeMatch before = match.get();
            tasks.run(learning, Words.of("task.learning"), progress -> before.after(now).map(Ranking::counted), next -> {
                if (now == portfolio) {
                    learn(next, ready);
                }
            }, Ranking::failed);
        }
    }

    /** How often suggestions were right is counted when it is asked for first: here, and not when the next offering comes to the front. */
    private static OutcomeMatch counted(OutcomeMatch made) {
        made.tally(Standing.FIRST);
        return made;
    }

    private void learn(Optional<OutcomeMatch> next, Runnable ready) {
        next.ifPresentOrElse(match::set, () -> read(portfolio, ready));
    }

    private static void failed(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    /** What words say of outcomes, null while they are being read. */
    ReadOnlyObjectProperty<OutcomeMatch> match() {
        return match.getReadOnlyProperty();
    }

    /** The dense indexes of the offerings to which the links of this one are likely to fit, the most alike first; none while the words are being read. */
    List<Integer> alike(Offering offering) {
        if (match.get() == null) {
            return List.of();
        }
        if (!alikeOf.equals(offering.code())) {
            alikeOf = offering.code();
            alike = match.get().alike(offering);
        }
        return alike.stream().filter(Alike::isClose).map(Alike::index).toList();
    }

    /** Outcomes that concern the offering, the likeliest first; then those of other units, audiences and languages. */
    List<Candidate> of(Offering offering) {
        List<Candidate> ranked = new ArrayList<>();
        if (match.get() != null) {
            ranked.addAll(match.get().rank(offering));
        } else {
            add(ranked, offering, true);
        }
        add(ranked, offering, false);
        return ranked;
    }

    private void add(List<Candidate> ranked, Offering offering, boolean concerned) {
        portfolio.outcomes().stream().filter(outcome -> concerns(outcome, offering) == concerned)
                .forEach(outcome -> ranked.add(new Candidate(outcome, 0, List.of())));
    }

    /** Whether an outcome is about the unit, audience and language of an offering. */
    static boolean concerns(Outcome outcome, Offering offering) {
        return outcome.scope().concerns(offering.scope());
    }
}
