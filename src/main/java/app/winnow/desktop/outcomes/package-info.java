/**
 * The page where sponsors say what people should do, and see what serves it: cards with measure, state and coverage, a line to type new ones, a form for
 * one. Start at {@link app.winnow.desktop.outcomes.OutcomesPage}. No other page may enter.
 */
package app.winnow.desktop.outcomes;
