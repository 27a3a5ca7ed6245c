package app.winnow.verdict;

import java.util.List;

/** The findings of one state with what is only worked out when somebody asks: the order of the questions, notes and flips. Safe for several threads. */
final class Deduction {
    /** Up to so many offerings all questions are put in order as soon as somebody asks for those of one. */
    private static final int FEW = 1_000;

    private final Findings findings;
    private final Flips flips;
    /** The order in an earlier state, which serves until somebody has put this state's in order. */
    private final Queue earlier;
    private volatile Queue queue;
    private Notes notes;

    Deduction(Findings findings) {
        this(findings, new Flips(findings.solver), null);
    }

    private Deduction(Findings findings, Flips flips, Queue earlier) {
        this.findings = findings;
        this.flips = flips;
        this.earlier = earlier;
    }

    /** The same for a next state; what would flip a signature stays the same while the rules do. */
    Deduction after(Findings next) {
        return new Deduction(next, next.solver == findings.solver ? flips : new Flips(next.solver), queue == null ? earlier : queue);
    }

    Findings findings() {
        return findings;
    }

    Flips flips() {
        return flips;
    }

    /** The questions of one offering, best first; among many offerings by the order that is there, so that nobody waits for it. */
    List<Question> asks(int at) {
        Queue order = queue;
        if (order == null) {
            order = findings.size() <= FEW ? queue() : earlier == null ? Queue.unordered(findings) : earlier;
        }
        return order.of(at, findings);
    }

    /** All questions in their order. */
    Queue queue() {
        Queue known = queue;
        if (known == null) {
            known = Queue.of(findings);
            queue = known;
        }
        return known;
    }

    synchronized Notes notes() {
        notes = notes == null ? new Notes(findings) : notes;
        return notes;
    }
}
