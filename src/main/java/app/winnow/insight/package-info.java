/**
 * Portfolio to findings: the ledger, coverage of outcomes, the score. Start at {@link app.winnow.insight.Ledger}.
 * Pure: no file, clock, thread or screen.
 */
package app.winnow.insight;
