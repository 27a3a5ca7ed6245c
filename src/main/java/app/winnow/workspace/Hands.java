package app.winnow.workspace;

import app.winnow.journal.Past;
import app.winnow.journal.Stack;
import app.winnow.journal.Step;
import app.winnow.model.Ask;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.Several;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who said what an offering serves: the last change that touches its links, as far as it was not taken back. People are told apart by the name in the journal;
 * where all of it is one name, as on a shared laptop, the days are.
 */
final class Hands {
    private final Writers writers;
    private final Set<String> seen = new HashSet<>();
    private final Map<Sitting, int[]> counts = new TreeMap<>();

    private record Sitting(String who, LocalDate day) implements Comparable<Sitting> {
        @Override
        public int compareTo(Sitting other) {
            return who.equals(other.who) ? day.compareTo(other.day) : who.compareTo(other.who);
        }
    }

    private Hands(Writers writers) {
        this.writers = writers;
    }

    /** The hands in this past. */
    static List<Hand> of(Past past, Writers writers) {
        Hands hands = new Hands(writers);
        for (Stack<Step> left = past.done(); left.top().isPresent(); left = left.pop()) {
            hands.count(left.top().get().change(), left.top().get().id());
        }
        return hands.all();
    }

    /** {@code id} is null within a change of several: that is nobody's judgement of one offering. */
    private void count(Change change, String id) {
        if (change instanceof Several several) {
            List<Change> parts = several.changes();
            for (int at = parts.size() - 1; at >= 0; at--) {
                count(parts.get(at), null);
            }
        } else if (change instanceof SetAnswer<?> answer && answer.ask() == Ask.SERVES && seen.add(answer.code()) && id != null && answer.after() != null) {
            add((Links) answer.after(), new Sitting(writers.by(id), writers.day(id)));
        }
    }

    private void add(Links links, Sitting sitting) {
        Collection<Link> named = links.named().values();
        boolean isNone = named.stream().allMatch(link -> link.strength() == 0);
        if (isNone && links.seen() == 0) {
            return;
        }
        int[] count = counts.computeIfAbsent(sitting, fresh -> new int[3]);
        count[0]++;
        count[1] += isNone ? 1 : 0;
        count[2] += named.stream().anyMatch(link -> link.strength() == 3) ? 1 : 0;
    }

    private List<Hand> all() {
        Map<String, List<Map.Entry<Sitting, int[]>>> byName = counts.entrySet().stream()
                .collect(Collectors.groupingBy(entry -> entry.getKey().who(), TreeMap::new, Collectors.toList()));
        if (byName.size() <= 1) {
            return counts.entrySet().stream().map(entry -> hand(entry.getKey().who(), entry.getKey().day(), List.of(entry))).toList();
        }
        return byName.entrySet().stream().map(entry -> hand(entry.getKey(), null, entry.getValue())).toList();
    }

    private static Hand hand(String who, LocalDate day, List<Map.Entry<Sitting, int[]>> sittings) {
        int[] sum = new int[3];
        for (Map.Entry<Sitting, int[]> sitting : sittings) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += sitting.getValue()[at];
            }
        }
        return new Hand(who, day, sum[0], sum[1], sum[2]);
    }
}
