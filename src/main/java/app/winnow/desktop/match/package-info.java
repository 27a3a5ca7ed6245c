/**
 * The page Match: first the lists that are asked once for the whole portfolio, then one offering at a time, biggest hours first, and only the questions that
 * can still change its suggestion. Start at {@link app.winnow.desktop.match.MatchPage}; what it does is in {@link app.winnow.desktop.match.MatchViewModel} and
 * {@link app.winnow.desktop.match.ListsViewModel}. Everything is answered from the keyboard. No other page may enter.
 */
package app.winnow.desktop.match;
