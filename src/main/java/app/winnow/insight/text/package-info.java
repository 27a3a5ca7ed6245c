/**
 * What words say: which outcomes an offering may serve, which words made it so, and which offerings are alike. Start at {@link app.winnow.insight.text.OutcomeMatch}; how it
 * goes: texts become numbers ({@code CatalogWords}), outcomes get companions from the catalog ({@code Suggesting}), links teach ({@code Taught}), and are counted ({@code Tallies}).
 * The only room that knows Lucene. Pure: no file, clock, thread or screen.
 */
package app.winnow.insight.text;
