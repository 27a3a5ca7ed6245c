package app.winnow.verdict;

/** The findings of one state with what is only worked out when somebody asks: the order of the questions, notes and flips. Safe for several threads. */
final class Deduction {
    private final Findings findings;
    private final Flips flips;
    private Queue queue;
    private Notes notes;

    Deduction(Findings findings) {
        this(findings, new Flips(findings.solver));
    }

    private Deduction(Findings findings, Flips flips) {
        this.findings = findings;
        this.flips = flips;
    }

    /** The same for a next state; what would flip a signature stays the same while the rules do. */
    Deduction after(Findings next) {
        return next.solver == findings.solver ? new Deduction(next, flips) : new Deduction(next);
    }

    Findings findings() {
        return findings;
    }

    Flips flips() {
        return flips;
    }

    synchronized Queue queue() {
        queue = queue == null ? new Queue(findings) : queue;
        return queue;
    }

    synchronized Notes notes() {
        notes = notes == null ? new Notes(findings) : notes;
        return notes;
    }
}
