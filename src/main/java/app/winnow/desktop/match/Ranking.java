package app.winnow.desktop.match;

import app.winnow.insight.text.Candidate;
import app.winnow.insight.text.OutcomeMatch;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.task.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The outcomes in the order in which they are offered. The catalog's words are read behind the window; until then outcomes stand in their own order. */
final class Ranking {
    private final Tasks tasks;
    private Portfolio portfolio;
    private OutcomeMatch match;
    private FindsAlike alike = index -> new int[0];

    private record Read(OutcomeMatch match, FindsAlike alike) { }

    Ranking(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Reads the words of this portfolio, and says when they are there. */
    void read(Portfolio now, Runnable ready) {
        portfolio = now;
        match = null;
        alike = index -> new int[0];
        if (!now.outcomes().isEmpty() && !now.offerings().isEmpty()) {
            Consumer<Read> done = made -> {
                match = made.match();
                alike = made.alike();
                ready.run();
            };
            tasks.run(this, Words.of("task"), progress -> new Read(OutcomeMatch.of(now), AlikeTitles.of(now)), done, failure -> {
                throw new IllegalStateException(failure);
            });
        }
    }

    /** Which offerings are alike; none while the words are being read. */
    FindsAlike alike() {
        return alike;
    }

    /** What words say of outcomes, null while they are being read. */
    OutcomeMatch match() {
        return match;
    }

    /** Outcomes that concern the offering, the likeliest first; then those of other units, audiences and languages. */
    List<Candidate> of(Offering offering) {
        List<Candidate> ranked = new ArrayList<>();
        if (match != null) {
            ranked.addAll(match.rank(offering));
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
