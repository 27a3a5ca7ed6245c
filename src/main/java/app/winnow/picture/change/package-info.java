/**
 * What changes, as a waterfall: the ledger from today through each disposition's part to afterwards, money and net deliverables on lines of their own. Start at
 * {@link app.winnow.picture.change.BeforeAndAfter}; {@link app.winnow.picture.change.Change} holds the figures, which are the ledger's. Pure.
 */
package app.winnow.picture.change;
