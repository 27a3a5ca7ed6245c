package app.winnow.insight.text;

import app.winnow.model.Offering;
import app.winnow.model.Portfolio;

/** The floor of suggesting: Lucene's analysers over the same texts, each in a language that is known, and nothing else. */
public final class Tokenising {
    private final Stems stems = new Stems();
    private long count;

    /** Reads every text of a catalog and counts its words. */
    public long all(Portfolio portfolio, Language[] languages) {
        count = 0;
        for (int at = 0; at < languages.length; at++) {
            Offering offering = portfolio.offerings().get(at);
            for (Passage passage : Passage.of(offering)) {
                stems.each(passage.text(), languages[at], (stem, length, from, to) -> count++);
            }
        }
        return count;
    }
}
