package app.winnow.model;

/** What has to be checked before people decide to stop an offering (decision model, section 8). */
public enum Guard implements Worded {
    LEARNERS_IN_PROGRESS, SESSIONS_SCHEDULED, ASSIGNED_AUTOMATICALLY, SYSTEM_ACCESS, DEEP_LINKS, CREDITS, PAYING_CUSTOMERS, RETENTION;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
