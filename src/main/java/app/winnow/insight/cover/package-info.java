/**
 * The smallest set of offerings that still covers the outcomes as people tagged them (decision model, section 11). Start at
 * {@link app.winnow.insight.cover.SmallestSet}; the arithmetic alone is {@link app.winnow.insight.cover.CoverSolver} over a
 * {@link app.winnow.insight.cover.CoverProblem}, which knows no portfolio. Pure: no file, clock, thread or screen; nothing in it is drawn at random without a
 * fixed seed, and no step depends on how quick the machine is.
 */
package app.winnow.insight.cover;
