package app.winnow.insight.asking;

/**
 * What settling a portfolio took: questions asked (a list counts one, and one for each offering ticked), what a questionnaire would ask, how many offerings
 * are still open when no question is left, and how many are settled on another disposition than with every fact known.
 */
public record Effort(int asked, int all, int open, int other) {

    /** The share of the questionnaire that was asked, 0 to 1 and over. */
    public double share() {
        return all == 0 ? 0 : (double) asked / all;
    }
}
