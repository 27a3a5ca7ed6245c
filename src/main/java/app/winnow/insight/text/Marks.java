package app.winnow.insight.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one offering that speak for an outcome, and those of the outcome's sentence that they speak to. What says next to nothing is not marked. */
final class Marks {
    /** A word that makes up less than this share of a score says next to nothing. */
    private static final float SHARE = 0.03f;

    private final Suggesting suggesting;
    private final Taught taught;
    private final float[] dense;
    private final List<Token> tokens;
    private final Map<Integer, List<Integer>> byWord = new HashMap<>();

    /** The words of an offering in reading order, and their weights by word. */
    Marks(Suggesting suggesting, Taught taught, List<Token> tokens, float[] dense) {
        this.suggesting = suggesting;
        this.taught = taught;
        this.tokens = tokens;
        this.dense = dense;
        for (int at = 0; at < tokens.size(); at++) {
            byWord.computeIfAbsent(tokens.get(at).word(), word -> new ArrayList<>()).add(at);
        }
    }

    /** The marks for the outcome at this place, in reading order, none over another. */
    List<Mark> in(int place) {
        Map<Integer, Kinship> marked = new HashMap<>();
        Sparse says = taught.says(place);
        float least = SHARE * positive(says);
        for (int at = 0; at < says.size(); at++) {
            int word = says.words()[at];
            if (says.weights()[at] * dense[word] > least) {
                Kinship kinship = kinship(place, word, says.weights()[at]);
                byWord.getOrDefault(word, List.of()).forEach(token -> marked.merge(token, kinship, Marks::nearer));
            }
        }
        return apart(marked);
    }

    private float positive(Sparse says) {
        float sum = 0;
        for (int at = 0; at < says.size(); at++) {
            sum += Math.max(0, says.weights()[at] * dense[says.words()[at]]);
        }
        return sum;
    }

    private Kinship kinship(int place, int word, float weight) {
        float own = suggesting.words().outcomes().get(place).words().of(word);
        float company = suggesting.companions(place).of(word);
        float learned = weight - own - company;
        if (own > 0 && own >= company && own >= learned) {
            return suggesting.words().isGroup(word) ? Kinship.RELATED : Kinship.SAME;
        }
        return company >= learned ? Kinship.COMPANION : Kinship.LEARNED;
    }

    private static Kinship nearer(Kinship one, Kinship other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private List<Mark> apart(Map<Integer, Kinship> marked) {
        List<Integer> order = new ArrayList<>(marked.keySet());
        order.sort(Comparator.<Integer, Kinship>comparing(marked::get).thenComparing(at -> at));
        List<Integer> kept = new ArrayList<>();
        for (int at : order) {
            if (kept.stream().noneMatch(other -> isOver(tokens.get(at), tokens.get(other)))) {
                kept.add(at);
            }
        }
        kept.sort(Comparator.naturalOrder());
        return kept.stream().map(at -> {
            Token token = tokens.get(at);
            return new Mark(token.field(), token.from(), token.to(), token.text(), marked.get(at));
        }).toList();
    }

    private static boolean isOver(Token one, Token other) {
        return one.field() == other.field() && one.from() < other.to() && other.from() < one.to();
    }

    /** The words of the sentence of the outcome at this place that the offering speaks to, in reading order. */
    List<Span> in(int place, String sentence) {
        Sparse own = suggesting.words().outcomes().get(place).words();
        float least = SHARE * positive(taught.says(place));
        Set<Integer> spoken = new HashSet<>();
        for (int at = 0; at < own.size(); at++) {
            if (own.weights()[at] * dense[own.words()[at]] > least) {
                spoken.add(own.words()[at]);
            }
        }
        List<Span> spans = new ArrayList<>();
        suggesting.words().outcomes().get(place).said().stream().filter(said -> spoken.contains(said.word()))
                .map(said -> new Span(said.from(), said.to(), sentence.substring(said.from(), said.to()))).distinct()
                .sorted(Comparator.comparingInt(Span::from).thenComparing(Comparator.comparingInt(Span::to).reversed())).forEach(span -> {
                    if (spans.isEmpty() || spans.get(spans.size() - 1).to() <= span.from()) {
                        spans.add(span);
                    }
                });
        return spans;
    }
}
