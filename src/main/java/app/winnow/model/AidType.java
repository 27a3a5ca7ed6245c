package app.winnow.model;

/** What an aid is by its form; which one fits follows from the kind of act (decision model, section 7). */
public enum AidType implements Worded {
    CHECKLIST, DECISION_TABLE, FLOWCHART, PROCEDURE, REFERENCE, WORKSHEET, WALKTHROUGH, TROUBLESHOOTING_GUIDE, CONVERSATION_GUIDE;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
