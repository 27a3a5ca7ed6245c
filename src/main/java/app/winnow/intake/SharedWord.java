package app.winnow.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word that a system writes in front of most of its headings ("SCACRSE_TITLE", "LO Hours"): a heading that says little with it is looked up without it. */
record SharedWord(String word) {
    private static final int LEAST = 4;
    private static final double SURE = 0.75;

    /** The first word of more than half of the headings; "" when there is none. */
    static SharedWord of(List<HeadingText> headings) {
        Map<String, Integer> firsts = new HashMap<>();
        headings.stream().filter(heading -> heading.words().size() > 1).forEach(heading -> firsts.merge(heading.words().get(0), 1, Integer::sum));
        return firsts.entrySet().stream().filter(first -> first.getValue() >= LEAST && first.getValue() * 2 > headings.size()).map(first -> new SharedWord(first.getKey())).findFirst()
                .orElse(new SharedWord(""));
    }

    /** The heading without the shared word; the same heading where it does not begin with it. */
    HeadingText without(HeadingText heading) {
        boolean shared = !word.isEmpty() && heading.words().size() > 1 && heading.words().get(0).equals(word);
        return shared ? new HeadingText(heading.raw(), heading.words().subList(1, heading.words().size()), heading.unit()) : heading;
    }

    /** What the heading may mean, with or without the shared word, whichever says more. */
    List<Candidate> candidates(HeadingText heading, HeadingMatch match) {
        List<Candidate> whole = match.candidates(heading);
        HeadingText without = without(heading);
        if (without == heading || !whole.isEmpty() && whole.get(0).score() >= SURE || match.isNone(heading)) {
            return whole;
        }
        List<Candidate> rest = match.candidates(without);
        return rest.isEmpty() || !whole.isEmpty() && whole.get(0).score() > rest.get(0).score() ? whole : rest;
    }
}
