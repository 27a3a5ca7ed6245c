package app.winnow.model;

/** What an offering is for: performance, news, a credential that a role needs, a perk, or bringing people together. */
public enum Purpose implements Worded {
    PERFORM, INFORM, CREDENTIAL, BENEFIT, CONNECT;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
