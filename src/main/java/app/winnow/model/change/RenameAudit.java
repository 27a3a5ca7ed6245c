package app.winnow.model.change;

import app.winnow.model.Portfolio;

/** Gives the audit another name. */
public record RenameAudit(String before, String after) implements Change {
    @Override
    public Portfolio applyTo(Portfolio portfolio) {
        DoesNotFit.unless(before, portfolio.name(), key());
        return portfolio.draft().name(after).done();
    }

    @Override
    public Change inverse() {
        return new RenameAudit(after, before);
    }

    @Override
    public String key() {
        return "name";
    }

    @Override
    public String title() {
        return Titles.of("rename", after);
    }
}
