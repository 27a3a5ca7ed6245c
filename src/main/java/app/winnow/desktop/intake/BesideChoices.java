package app.winnow.desktop.intake;

import app.winnow.intake.DiffChoices;
import app.winnow.intake.JoinChoices;
import app.winnow.model.FileRole;
import java.util.Optional;
import java.util.Set;

/** What people said of a file beside the audit: what it is for (empty = as proposed), and what follows for a catalog that comes again or for data that is added. */
record BesideChoices(Optional<FileRole> role, DiffChoices diff, JoinChoices join) {
    /** Everything as assumed. */
    static final BesideChoices ASSUMED = new BesideChoices(Optional.empty(), DiffChoices.ASSUMED, JoinChoices.ASSUMED);

    /** It is a catalog of its own. */
    BesideChoices another() {
        return new BesideChoices(Optional.of(FileRole.CATALOG), diff.another(), join);
    }

    /** It stands in place of these imports. */
    BesideChoices again(Set<Integer> imports) {
        return new BesideChoices(Optional.of(FileRole.AGAIN), diff.updating(imports), join);
    }

    /** It is data about offerings that are there. */
    BesideChoices data() {
        return new BesideChoices(Optional.of(FileRole.DATA), diff, join);
    }

    /** What was said between these and those before them, in the words of a step. */
    String difference(BesideChoices before) {
        if (!role.equals(before.role) || !diff.updates().equals(before.diff.updates())) {
            return Words.of("step.purpose");
        }
        if (diff.withdrawGone() != before.diff.withdrawGone()) {
            return Words.of(diff.withdrawGone() ? "step.withdrawn" : "step.not-withdrawn");
        }
        boolean takes = !join.takes().equals(before.join.takes());
        return Words.of(takes ? "step.takes" : diff.apart().equals(before.diff.apart()) ? "step.same" : "step.apart");
    }

    BesideChoices diff(DiffChoices said) {
        return new BesideChoices(role, said, join);
    }

    BesideChoices join(JoinChoices said) {
        return new BesideChoices(role, diff, said);
    }
}
