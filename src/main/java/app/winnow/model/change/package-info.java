/**
 * What one action of a person does to a portfolio: immutable changes with what was before and what is after, so that each has an inverse.
 * Start at {@link app.winnow.model.change.Change}. The only way to a new portfolio; only {@code model} and {@code java.*} may enter.
 */
package app.winnow.model.change;
