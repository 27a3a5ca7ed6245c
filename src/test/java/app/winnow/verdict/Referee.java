package app.winnow.verdict;

import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A second, slow reading of the decision model for tests: it fills in every unknown fact of a small portfolio in every way and judges each completion by
 * the text. It is written over facts, knows no signatures, and shares no code with the room that it checks.
 */
final class Referee {
    private final Paper paper;
    private final Judgement judgement;
    private final List<Seen> seen = new ArrayList<>();
    private int[] strides;

    /** What was seen of one offering; dispositions by completion. */
    private record Seen(Set<String> results, Set<String> rules, Set<String> unclamped, String[] dispositions) { }

    Referee(Portfolio portfolio) {
        paper = new Paper(portfolio, Built.AS_OF);
        judgement = new Judgement(paper);
    }

    /** How many completions there are. */
    double size() {
        return paper.open.stream().mapToDouble(Cell::size).reduce(1, (one, other) -> one * other);
    }

    /** Judges every completion; needed before asking for anything. */
    Referee judged() {
        int size = (int) size();
        strides = new int[paper.open.size()];
        int stride = size;
        for (int at = 0; at < strides.length; at++) {
            stride /= paper.open.get(at).size();
            strides[at] = stride;
        }
        paper.rows.forEach(row -> seen.add(new Seen(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new String[size])));
        for (int completion = 0; completion < size; completion++) {
            for (int at = 0; at < strides.length; at++) {
                paper.open.get(at).fill(completion / strides[at] % paper.open.get(at).size());
            }
            judgement.judge();
            note(completion);
        }
        return this;
    }

    private void note(int completion) {
        for (int at = 0; at < seen.size(); at++) {
            String result = judgement.result(at);
            if (result != null) {
                seen.get(at).results().add(result);
                seen.get(at).rules().add(judgement.rule(at));
                seen.get(at).unclamped().add(judgement.unclamped(at));
                seen.get(at).dispositions()[completion] = result.substring(0, result.indexOf('/')).intern();
            }
        }
    }

    /** The results that occur; none for what is withdrawn. */
    Set<String> results(int at) {
        return seen.get(at).results();
    }

    Set<String> rules(int at) {
        return seen.get(at).rules();
    }

    Set<String> unclamped(int at) {
        return seen.get(at).unclamped();
    }

    Set<String> dispositions(int at) {
        return results(at).stream().map(result -> result.substring(0, result.indexOf('/'))).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isByItself(int at) {
        return paper.isByItself(at);
    }

    /** The questions that decide: two completions that differ in nothing else give this offering different dispositions. */
    Set<String> deciding(int at) {
        Map<String, List<Integer>> asks = new LinkedHashMap<>();
        for (int cell = 0; cell < strides.length; cell++) {
            if (!paper.open.get(cell).ask().isEmpty()) {
                asks.computeIfAbsent(paper.open.get(cell).ask(), any -> new ArrayList<>()).add(cell);
            }
        }
        Set<String> deciding = new TreeSet<>();
        asks.forEach((ask, cells) -> {
            if (isDeciding(seen.get(at).dispositions(), cells)) {
                deciding.add(ask);
            }
        });
        return deciding;
    }

    private boolean isDeciding(String[] dispositions, List<Integer> cells) {
        String[] first = new String[dispositions.length];
        for (int completion = 0; completion < dispositions.length; completion++) {
            int rest = completion;
            for (int cell : cells) {
                rest -= completion / strides[cell] % paper.open.get(cell).size() * strides[cell];
            }
            if (first[rest] != null && first[rest] != dispositions[completion]) {
                return true;
            }
            first[rest] = dispositions[completion];
        }
        return false;
    }

    @Override
    public String toString() {
        return Arrays.toString(seen.stream().map(Seen::results).toArray());
    }
}
