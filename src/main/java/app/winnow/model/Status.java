package app.winnow.model;

/** Where an offering stands. A withdrawn one is kept, listed and exported, but not judged and in no sum. */
public enum Status implements Worded {
    OFFERED, PROPOSED, IN_BUILD, WITHDRAWN;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
