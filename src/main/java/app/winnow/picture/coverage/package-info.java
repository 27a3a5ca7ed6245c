/**
 * Outcomes by groups of offerings as a heat map: start at {@link app.winnow.picture.coverage.CoverageMatrix}. {@code Matrix} counts, {@code Sheet} lays out the part that fits. No other kind of
 * picture may enter.
 */
package app.winnow.picture.coverage;
