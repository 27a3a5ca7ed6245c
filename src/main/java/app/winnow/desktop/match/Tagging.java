package app.winnow.desktop.match;

import app.winnow.insight.text.Candidate;

/** What keys say of the links of the offering in front, and the short questions that go with them: the task, and how it was shown. */
final class Tagging {
    private static final int SUPPORTS = 2;

    private final Round round;
    private final Asides asides;

    Tagging(Round round, Asides asides) {
        this.round = round;
        this.asides = asides;
    }

    /** Sets the strength of the highlighted outcome, claimed, and asks the task of 2 and 3. The offering stays in front: it may serve more than one. */
    void strength(int strength) {
        round.front().candidate().ifPresent(candidate -> {
            round.front().point();
            round.asking().none();
            asides.drop();
            round.apply(Linking.set(round.portfolio(), round.offering(), candidate.outcome(), strength));
            if (strength >= SUPPORTS) {
                askTask(candidate, () -> { });
            }
        });
    }

    /** Takes the highlighted outcome at strength 2, asks its task, and goes on. */
    void take() {
        Candidate taken = round.front().candidate().orElseThrow();
        round.apply(Linking.set(round.portfolio(), round.offering(), taken.outcome(), SUPPORTS));
        askTask(taken, round::advance);
    }

    private void askTask(Candidate candidate, Runnable then) {
        if (Linking.link(round.offering(), candidate.outcome()).filter(link -> link.task().isEmpty()).isPresent()) {
            String proposed = TaskProposal.of(round.offering(), candidate);
            asides.open(new TaskAside(round::portfolio, round.offering().code(), candidate.outcome(), proposed, false), then);
        } else {
            then.run();
        }
    }

    /** Asks how the link to the highlighted outcome was shown; a strength of 2 goes with it where none was set. */
    void evidence() {
        round.front().candidate().ifPresent(candidate -> {
            round.asking().none();
            asides.open(new EvidenceAside(round::portfolio, round.offering().code(), candidate.outcome(), round.day()));
        });
    }

    /** It serves none of them; goes on. */
    void none() {
        if (round.offering() != null && !round.portfolio().outcomes().isEmpty()) {
            round.apply(Linking.none(round.portfolio(), round.offering()));
            round.advance();
        }
    }

    /** What is set stays and the others were looked at; goes on. Nothing happens where nothing is set. */
    void rest() {
        if (round.front().servesAny()) {
            round.apply(Linking.rest(round.portfolio(), round.offering()));
            round.advance();
        }
    }
}
