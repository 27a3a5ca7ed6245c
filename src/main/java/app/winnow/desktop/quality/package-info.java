/**
 * The page Data quality: what is unknown, per fact and unit, with the cheapest next question; and the sheets that owners get before a workshop and send back. Start
 * at {@link app.winnow.desktop.quality.QualityPage}; what it does is in {@link app.winnow.desktop.quality.QualityViewModel} and
 * {@link app.winnow.desktop.quality.SheetsViewModel}. What is counted comes from {@code insight.quality}, the form of the sheets from {@code intake.form}; no other
 * page may enter.
 */
package app.winnow.desktop.quality;
