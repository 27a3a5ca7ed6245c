package app.winnow.verdict;

import app.winnow.model.Basis;
import app.winnow.model.Prescription;
import app.winnow.model.Requirement;
import java.util.Set;

/** How the rules read facts that have more values than they tell apart. */
final class Reading {
    private Reading() { }

    /** NOBODY, INTERNAL or PROTECTED of {@link Completion}. */
    static int required(Requirement required) {
        if (required.isProtecting()) {
            return Completion.PROTECTED;
        }
        return required.basis() == Basis.INTERNAL_POLICY ? Completion.INTERNAL : Completion.NOBODY;
    }

    /** Whether hours and interval are prescribed: then nothing is left to make shorter. */
    static boolean isTimed(Set<Prescription> prescribed) {
        return prescribed.contains(Prescription.HOURS) && prescribed.contains(Prescription.INTERVAL);
    }
}
