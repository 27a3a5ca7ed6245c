/**
 * What an audit knows: the portfolio with its offerings, outcomes, links, answers, decisions and policy, as immutable values.
 * Start at {@link app.winnow.model.Portfolio}. Only {@code java.*} may enter; nothing here reads a file, a clock or a screen.
 */
package app.winnow.model;
