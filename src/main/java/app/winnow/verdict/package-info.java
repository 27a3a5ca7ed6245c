/**
 * Facts to suggestion: the rules of the decision model, open sets, deciding questions and what would flip a suggestion.
 * Start at {@link app.winnow.verdict.Verdicts}. Pure: no file, clock, thread or screen; the same portfolio, policy and day give the same answer.
 */
package app.winnow.verdict;
