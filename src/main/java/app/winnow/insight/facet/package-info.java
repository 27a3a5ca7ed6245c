/**
 * Counts beside every value that offerings are told apart by, and search as one types, at once for 100,000 offerings. Start at
 * {@link app.winnow.insight.facet.Facets}, which is worked out once and follows what changes; {@link app.winnow.insight.facet.Filter} is what people chose,
 * {@link app.winnow.insight.facet.Found} what it leaves. Pure: no file, clock, thread or screen; no words of the screen.
 */
package app.winnow.insight.facet;
