/**
 * The page Plan: what changes by the decisions, each decision with its owner, wave and date, and the export to Excel.
 * Start at {@link app.winnow.desktop.plan.PlanPage}. No other page may enter.
 */
package app.winnow.desktop.plan;
