package app.winnow.insight.text;

import app.winnow.model.Ask;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.change.SetAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small catalogs for the tests of this room: outcomes O1, O2 ... and offerings C0, C1 ... */
final class Catalogs {
    private Catalogs() { }

    /** Offerings with these titles, all in one language ("" = the catalog does not say). */
    static Portfolio of(List<String> sentences, String language, String... titles) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String sentence : sentences) {
            outcomes.add(Outcome.of("O" + (outcomes.size() + 1), outcomes.size() + 1, sentence));
        }
        List<Offering> offerings = new ArrayList<>();
        for (String title : titles) {
            offerings.add(Offering.imported("C" + offerings.size(), title, SourceRows.NONE, language.isEmpty() ? Facts.NONE : Facts.of(Map.of(Field.LANGUAGE, language))));
        }
        Portfolio empty = Portfolio.empty("Test");
        return empty.draft().outcomes(outcomes).offerings(empty.offerings().plus(offerings)).done();
    }

    /** Offerings and outcomes of drawn words that overlap a little. */
    static Portfolio drawn(long seed, int offerings, int outcomes) {
        Random random = new Random(seed);
        List<String> sentences = new ArrayList<>();
        for (int at = 0; at < outcomes; at++) {
            sentences.add("Do " + word(random) + " and " + word(random));
        }
        String[] titles = new String[offerings];
        for (int at = 0; at < offerings; at++) {
            titles[at] = word(random) + " with " + word(random) + " for " + word(random) + " " + at;
        }
        return of(sentences, "en", titles);
    }

    private static String word(Random random) {
        return "term" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(2));
    }

    static Offering titled(Portfolio portfolio, String title) {
        return portfolio.offerings().stream().filter(offering -> offering.title().equals(title)).findFirst().orElseThrow();
    }

    /** The same after somebody set one strength, and looked at no other outcome. */
    static Portfolio linked(Portfolio portfolio, String title, String outcome, int strength) {
        return SetAnswer.from(portfolio, titled(portfolio, title).code(), Ask.SERVES, Links.of(Map.of(outcome, Link.claimed(strength)), 0)).applyTo(portfolio);
    }
}
