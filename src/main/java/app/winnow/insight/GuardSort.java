package app.winnow.insight;

import app.winnow.model.Guard;
import app.winnow.model.Worded;

/** What has to be looked at before an offering goes or gets shorter (decision model, section 8); the order is that of lists. */
public enum GuardSort implements Worded {
    PROTECTED, PREREQUISITE_OF, MEMBER_OF, ONLY_SUPPORT, LEARNERS_IN_PROGRESS, SESSIONS_SCHEDULED, ASSIGNED_AUTOMATICALLY, SYSTEM_ACCESS, DEEP_LINKS,
    CREDITS, PAYING_CUSTOMERS, RETENTION, CONTRACT_END;

    /** The guard that people name by this word. */
    static GuardSort of(Guard said) {
        return valueOf(said.name());
    }

    /** Whether it touches what stays in a shorter form, too. */
    boolean touchesSlim() {
        return this == PROTECTED || this == LEARNERS_IN_PROGRESS || this == SESSIONS_SCHEDULED || this == CREDITS;
    }

    @Override
    public String word() {
        return Worded.of(this);
    }
}
