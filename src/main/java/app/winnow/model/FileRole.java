package app.winnow.model;

/** What a file is to an audit: a catalog of its own, an earlier catalog once more, or data (usage, cost, evaluation) about offerings that are there. */
public enum FileRole implements Worded {
    CATALOG, AGAIN, DATA;

    @Override
    public String word() {
        return Worded.of(this);
    }
}
