package app.winnow.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text is cut into columns, found from its first records: the delimiter with which most of them have the same number
 * of fields.
 *
 * @param character {@link Splitter#NONE} for a text of one column
 * @param columns fields of most records; 0 when not known
 * @param marked whether records end with {@link Records#MARK}
 * @param named whether the first line only names the delimiter, as Excel reads it ({@code sep=;})
 */
record Delimiter(char character, int columns, boolean marked, boolean named) {
    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int RECORDS = 2_000;
    private static final double ENOUGH = 0.5;
    private static final double ENOUGH_FOR_PROSE = 0.9;
    private static final Pattern NAMED = Pattern.compile("\\A(?:\"?sep=(.)\"?)(?:\\r|\\n|\\z)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED = Pattern.compile("\\Q" + Records.MARK + "\\E\\s*(?:[\\r\\n]|\\z)");

    /** As it stands in the file. */
    Optional<String> word() {
        return character == Splitter.NONE ? Optional.empty() : Optional.of(String.valueOf(character));
    }

    /** Looks at the beginning of a text, whole lines of it. */
    static Delimiter find(String sample) throws IOException {
        boolean marked = MARKED.matcher(sample).find();
        Matcher named = NAMED.matcher(sample);
        if (named.find()) {
            char delimiter = named.group(1).charAt(0);
            return new Delimiter(delimiter, Fit.of(sample.substring(named.end(1)), delimiter, marked).columns, marked, true);
        }
        Delimiter best = new Delimiter(Splitter.NONE, 1, marked, false);
        double bestScore = 0;
        for (char delimiter : KNOWN) {
            Fit fit = Fit.of(sample, delimiter, marked);
            if (fit.enough() && fit.score() > bestScore) {
                bestScore = fit.score();
                best = new Delimiter(delimiter, fit.columns, marked, false);
            }
        }
        return best;
    }

    /** How well one delimiter fits. */
    private record Fit(int columns, double share, boolean headings, boolean prose) {

        static Fit of(String sample, char delimiter, boolean marked) throws IOException {
            List<Integer> counts = new ArrayList<>();
            Records records = new Records(new Lines(new StringReader(sample)), delimiter, 0, marked, new Troubles());
            while (records.next() && counts.size() < RECORDS) {
                if (records.fields().size() > 1 || !records.fields().isBlank(0)) {
                    counts.add(records.fields().size());
                }
            }
            Map<Integer, Integer> tally = new HashMap<>();
            counts.forEach(count -> tally.merge(count, 1, Integer::sum));
            int columns = tally.entrySet().stream().filter(entry -> entry.getKey() > 1)
                    .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey).orElse(1);
            double share = counts.isEmpty() ? 0 : tally.getOrDefault(columns, 0) / (double) counts.size();
            return new Fit(columns, share, !counts.isEmpty() && counts.get(0) == columns, prose(sample, delimiter));
        }

        boolean enough() {
            return columns > 1 && (prose ? share >= ENOUGH_FOR_PROSE && headings : share >= ENOUGH || headings);
        }

        /** The share counts most; headings that fit and many columns decide between delimiters that all fit. */
        double score() {
            return share + (headings ? 0.2 : 0) + 0.1 * (1 - 1.0 / columns);
        }

        /** Whether the character mostly stands before a blank, as in sentences. */
        private static boolean prose(String sample, char delimiter) {
            int all = 0;
            int loose = 0;
            for (int at = sample.indexOf(delimiter); at >= 0; at = sample.indexOf(delimiter, at + 1)) {
                all++;
                loose += at + 1 < sample.length() && sample.charAt(at + 1) == ' ' ? 1 : 0;
            }
            return loose * 10 > all * 9;
        }
    }
}
