package app.winnow.picture.outcome;

import app.winnow.model.Measure;
import app.winnow.model.Outcome;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts outcomes into bands, those of one sponsor together, in the order in which sponsors and outcomes were first written. */
final class Bands {
    private static final Words WORDS = OutcomeMap.WORDS;

    /** So many outcomes that nothing serves are named. */
    private static final int NAMED = 4;

    private final Map<String, List<Around>> bySponsor = new LinkedHashMap<>();
    private final boolean hasCatalog;
    private final Needs needs;

    Bands(List<Around> all, boolean hasCatalog, boolean inRoom) {
        all.forEach(around -> bySponsor.computeIfAbsent(Place.key(around.sponsor()), any -> new ArrayList<>()).add(around));
        this.hasCatalog = hasCatalog;
        needs = new Needs(inRoom);
    }

    /** Each outcome in a band of its own. */
    List<Band> each() {
        return bySponsor.values().stream().flatMap(List::stream).map(this::band).toList();
    }

    /** Each sponsor with several outcomes in one band. */
    List<Band> folded() {
        return bySponsor.values().stream().map(its -> its.size() == 1 ? band(its.get(0)) : folded(its)).toList();
    }

    /** Whether folding would leave fewer bands, and more than one. */
    boolean canFold() {
        return bySponsor.size() > 1 && bySponsor.values().stream().anyMatch(its -> its.size() > 1);
    }

    private Band band(Around around) {
        Outcome outcome = around.outcome();
        String head = around.sponsor().isEmpty() ? outcome.id() : WORDS.of("card.head", outcome.id(), around.sponsor());
        return new Band(new Band.Name(outcome.id(), Place.outcome(outcome.id()).inside(), head, outcome.sentence()), outcome.measure(), gap(around), List.of(around), around.servings(), needs.needed(around));
    }

    private Band folded(List<Around> its) {
        Map<Integer, Serving> greatest = new LinkedHashMap<>();
        its.forEach(around -> around.servings().forEach(one -> greatest.merge(one.at(), one, Serving::greater)));
        List<String> unserved = its.stream().filter(around -> around.counts().serving() == 0).map(around -> around.outcome().id()).toList();
        String gap = unserved.isEmpty() ? "" : unserved.size() > NAMED ? WORDS.of("gap.count", unserved.size(), its.size()) : WORDS.of("gap.several", String.join(", ", unserved));
        String sponsor = sponsor(its.get(0).sponsor());
        return new Band(new Band.Name("sponsor " + Place.key(sponsor), Place.sponsor(its.get(0).sponsor()).inside(), WORDS.of("card.opens"), WORDS.of("card.sponsor", sponsor, its.size())), Measure.NONE, gap, its,
                greatest.values().stream().sorted(Serving.WEIGHTIEST).toList(), needs.needed(its));
    }

    /** The sponsor as people wrote it, or that nobody is named. */
    static String sponsor(String name) {
        return name.isBlank() ? WORDS.of("sponsor.none") : name.strip();
    }

    /** What is missing: that nobody looked is no gap, and what the filter hides is there. */
    private String gap(Around around) {
        Around.Counts counts = around.counts();
        if (!hasCatalog) {
            return WORDS.of("gap.catalog");
        }
        if (counts.serving() == 0) {
            return counts.unseen() == 0 ? WORDS.of("gap.nothing") : WORDS.of("gap.unseen", counts.unseen());
        }
        if (around.servings().isEmpty()) {
            return WORDS.of("gap.filter");
        }
        return counts.supporting() == 0 ? WORDS.of("gap.touched") : "";
    }
}
