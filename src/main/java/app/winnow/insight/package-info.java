/**
 * Portfolio to findings: ledger and score (start at {@link app.winnow.insight.Accounts}, which follows a next state block by block), coverage, levels, guards,
 * the sweep, the read-back, which aid an offering gets. Pure: no file, clock, thread or screen.
 */
package app.winnow.insight;
