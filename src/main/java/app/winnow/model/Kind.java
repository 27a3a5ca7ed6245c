package app.winnow.model;

/** What an offering is (decision model, section 1). An aid is made to be used while doing the task; never inferred from type or length. */
public enum Kind implements Worded {
    COURSE, CONTAINER, AID, SERVICE, LIBRARY, ATTACHED;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
