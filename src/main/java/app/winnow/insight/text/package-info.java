/**
 * What words say: which outcomes an offering may serve, and which words made it so. Start at {@link app.winnow.insight.text.OutcomeMatch}.
 * The only room that knows Lucene. Pure: no file, clock, thread or screen.
 */
package app.winnow.insight.text;
