package app.winnow.insight.text;

import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What texts alone suggest, before anybody has said anything: it stays as long as the texts of offerings and outcomes do. */
final class Suggesting {
    /** Less than this is an accident of words. */
    private static final float LEAST = 0.01f;
    private static final int FIRST = 3;
    private static final int LARGE = 5_000;
    private static final double TELLING = 0.1;

    private final CatalogWords words;
    private final Scopes scopes;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Sparse> companions;
    private final List<Sparse> before = new ArrayList<>();
    private final Leaders leaders;

    private Suggesting(Portfolio portfolio) {
        words = CatalogWords.of(portfolio);
        scopes = new Scopes(portfolio);
        portfolio.outcomes().forEach(outcome -> places.put(outcome.id(), places.size()));
        Leaders alone = new Leaders(words.table().size());
        List<Sparse> heard = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            float[] column = column(place, telling(words.outcomes().get(place).words()));
            alone.add(place, column);
            heard.add(Companions.nearest(column));
        }
        companions = new Companions(words.table(), alone).of(heard);
        leaders = new Leaders(words.table().size());
        Bag bag = new Bag();
        for (int place = 0; place < places.size(); place++) {
            bag.add(words.outcomes().get(place).words(), 1);
            bag.add(companions.get(place), 1);
            before.add(bag.empty());
            leaders.add(place, column(place, before.get(place)));
        }
    }

    /** In a large catalog company is looked for by the words that few offerings have: the others are in every company, and take most of the time. */
    private Sparse telling(Sparse said) {
        WordTable table = words.table();
        if (table.size() < LARGE) {
            return said;
        }
        Bag bag = new Bag();
        for (int at = 0; at < said.size(); at++) {
            if (table.users(said.words()[at]) <= TELLING * table.size()) {
                bag.add(said.words()[at], said.weights()[at]);
            }
        }
        return bag.empty();
    }

    /** Reads all texts. */
    static Suggesting of(Portfolio portfolio) {
        return new Suggesting(portfolio);
    }

    /** Whether these texts are those of another state too. */
    boolean isOf(Portfolio then, Portfolio now) {
        if (then.offerings().size() != now.offerings().size() || then.outcomes().size() != now.outcomes().size()) {
            return false;
        }
        for (int place = 0; then.outcomes() != now.outcomes() && place < now.outcomes().size(); place++) {
            if (!isSame(then.outcomes().get(place), now.outcomes().get(place))) {
                return false;
            }
        }
        return Arrays.stream(then.offerings().differing(now.offerings())).allMatch(at -> isSame(then.offerings().get(at), now.offerings().get(at)));
    }

    private static boolean isSame(Outcome one, Outcome other) {
        return one.id().equals(other.id()) && one.serial() == other.serial() && one.sentence().equals(other.sentence())
                && one.measure().name().equals(other.measure().name()) && one.scope().equals(other.scope());
    }

    private static boolean isSame(Offering one, Offering other) {
        boolean isSame = one.title().equals(other.title()) && one.imported() == other.imported() && one.own() == other.own();
        return isSame || Passage.of(one).equals(Passage.of(other)) && one.scope().equals(other.scope()) && one.text(Field.LANGUAGE).equals(other.text(Field.LANGUAGE));
    }

    /** A score, or 0 where it is an accident of words. */
    static float heard(float score) {
        return score < LEAST ? 0 : score;
    }

    /** The score of each offering for the outcome at this place, when it says these words. */
    float[] column(int place, Sparse says) {
        float[] column = words.table().times(says);
        for (int offering = 0; offering < column.length; offering++) {
            column[offering] = column[offering] != 0 && scopes.concerns(place, offering) ? heard(column[offering]) : 0;
        }
        return column;
    }

    /** Whether the outcome at this place concerns an offering. */
    boolean concerns(int place, int offering) {
        return scopes.concerns(place, offering);
    }

    /** Weights by word, to multiply with. */
    float[] dense(Sparse said) {
        float[] dense = new float[words.table().vocabulary()];
        said.spread(dense);
        return dense;
    }

    /** The words of catalog and outcomes. */
    CatalogWords words() {
        return words;
    }

    /** The place of the outcome with this id, -1 when there is none. */
    int place(String id) {
        return places.getOrDefault(id, -1);
    }

    /** The places of all outcomes by id. */
    Map<String, Integer> places() {
        return places;
    }

    /** What the outcome at this place says: its own words and their companions. */
    Sparse before(int place) {
        return before.get(place);
    }

    /** The companions of its words alone. */
    Sparse companions(int place) {
        return companions.get(place);
    }

    /** The outcomes that lead for each offering. */
    Leaders leaders() {
        return leaders;
    }

    /** The places of the outcomes that texts suggest first for an offering, at most three. */
    int[] first(int offering) {
        int[] shown = leaders.shown(offering);
        return shown.length <= FIRST ? shown : Arrays.copyOf(shown, FIRST);
    }

    /** Adds up anew what every outcome scores for the offerings whose lists are too short; {@code says} is what they say now. */
    void again(List<Sparse> says, Leaders to) {
        float[] dense = new float[words.table().vocabulary()];
        for (int offering = 0; offering < words.table().size(); offering++) {
            if (to.isShort(offering)) {
                Sparse said = words.table().at(offering);
                said.spread(dense);
                to.clear(offering);
                for (int place = 0; place < says.size(); place++) {
                    float score = scopes.concerns(place, offering) ? heard(says.get(place).times(dense)) : 0;
                    if (score > 0) {
                        to.insert(offering, place, score);
                    }
                }
                said.clear(dense);
            }
        }
    }
}
