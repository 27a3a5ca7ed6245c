package app.winnow.intake;

/** What hangs on the answer to a question: how much of what, and of how many ({@code of} 0 = nobody counted). What is not known has no stake at all. */
public record Stake(Of kind, double amount, int of) {

    /** Below this a decimal is worth showing. */
    private static final double FEW = 10;

    /** What is counted; the hours come before what is only counted. */
    public enum Of {
        /** Hours of the catalog, each offering once. */
        HOURS("h"),
        /** Hours that people spend: each offering as often as its counts say, in the time that they cover. */
        SEAT_HOURS("seat h"),
        /** Offerings. */
        OFFERINGS("offerings"),
        /** Data rows of the file. */
        ROWS("rows");

        private final String word;

        Of(String word) {
            this.word = word;
        }

        /** The unit in JSON. */
        public String word() {
            return word;
        }

        boolean isTime() {
            return this == HOURS || this == SEAT_HOURS;
        }
    }

    /** In words: {@code It decides 1,240 h of the catalog.} */
    public String sentence() {
        String key = "stake." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        double shown = amount < FEW ? amount : Math.rint(amount);
        return of == 0 ? Words.of(key, shown) : Words.of(key + ".of", shown, of);
    }

    /** Hours, or 0 where something else is counted. */
    double hours() {
        return kind.isTime() ? amount : 0;
    }
}
