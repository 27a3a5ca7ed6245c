/**
 * What is known of an audit and what is not: per fact and unit, what each unknown keeps open, and the cheapest next question; who owns what, for the sheets that
 * owners get. Start at {@link app.winnow.insight.quality.Quality}. Pure: only {@code insight}, {@code verdict} and {@code model} may enter.
 */
package app.winnow.insight.quality;
