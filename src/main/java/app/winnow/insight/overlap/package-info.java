/**
 * Which offerings may be the same job: near-duplicates by title and description, aware of revisions, languages and series; as groups, with a survivor proposed.
 * Start at {@link app.winnow.insight.overlap.Overlaps} for a catalog and at {@link app.winnow.insight.overlap.Comparison} for two titles. What a word means (a level,
 * a country, an edition) stands in word lists beside the bundle that people may extend. Pure: no file, clock, thread or screen may enter.
 */
package app.winnow.insight.overlap;
