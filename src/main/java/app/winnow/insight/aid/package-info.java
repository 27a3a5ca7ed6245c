/**
 * The aid itself: of which type it is, when it is used, how well an aid fits, and a draft of it from what the catalog says. Start at
 * {@link app.winnow.insight.aid.Drafts}. Which aid an offering gets is found in {@code insight}. Pure: no file, clock, thread or screen.
 */
package app.winnow.insight.aid;
