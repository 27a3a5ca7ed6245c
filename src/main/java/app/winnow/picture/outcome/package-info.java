/**
 * Outcomes in the middle of what supports them, to be discussed with their sponsor: {@link app.winnow.picture.outcome.OutcomeMap}. What is around an outcome is found by
 * {@code Surroundings}, put into bands by {@code Bands}, and laid out by {@code BandLayout}. No other kind of picture may enter.
 */
package app.winnow.picture.outcome;
