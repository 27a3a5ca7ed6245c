/**
 * Facts to suggestion: the rules of the decision model, open sets, deciding questions and what would flip it. Start at {@link app.winnow.verdict.Verdicts};
 * {@code Findings} is one state of an audit as a column of direction codes, {@code Following} the next one, {@code Completion} holds the rules.
 * Pure: no file, clock or screen, no thread of its own; the same portfolio, policy and day give the same answer.
 */
package app.winnow.verdict;
