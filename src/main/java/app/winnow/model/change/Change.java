package app.winnow.model.change;

import app.winnow.model.Portfolio;

/**
 * What one action does to a portfolio. Applying a change and then its inverse gives an equal portfolio; a change that does not fit
 * (something else stands where it expects {@code before}) throws {@link DoesNotFit} and changes nothing.
 */
public sealed interface Change permits RenameAudit, ImportCatalog, DropCatalog, AddOffering, RemoveOffering, SetTitle, SetFact, SetAnswer, SetListAnswer,
        SetOutcome, SetComplete, SetPair, SetDecision, SetUsageWindow, SetPolicy, Several, UpdateCatalog, DropUpdate, SetScenario, SetRule, SetView {

    /** The portfolio after this change. */
    Portfolio applyTo(Portfolio portfolio);

    /** The change that takes this one back. */
    Change inverse();

    /** What it touches, equal for two changes that would overwrite each other: {@code A-17/Impact}. */
    String key();

    /** What it does, in words for the undo button: "Impact of A-17". */
    String title();
}
