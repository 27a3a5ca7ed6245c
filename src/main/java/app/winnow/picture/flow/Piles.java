package app.winnow.picture.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Offerings being sorted by form, goal and standing. */
final class Piles {
    private record Key(Form form, Goal goal, Standing standing) { }

    private static final class Pile {
        private int[] offerings = new int[8];
        private int count;
        private double amount;

        void add(int[] more, double its) {
            if (count + more.length > offerings.length) {
                offerings = Arrays.copyOf(offerings, Math.max(2 * offerings.length, count + more.length));
            }
            System.arraycopy(more, 0, offerings, count, more.length);
            count += more.length;
            amount += its;
        }

        int[] sorted() {
            int[] all = Arrays.copyOf(offerings, count);
            Arrays.sort(all);
            return all;
        }
    }

    private final Map<Key, Pile> piles = new HashMap<>();

    void add(Form form, Goal goal, Standing standing, int[] offerings, double amount) {
        piles.computeIfAbsent(new Key(form, goal, standing), any -> new Pile()).add(offerings, amount);
    }

    /** What has come together, in the order of lists. */
    List<Strand> strands() {
        return piles.entrySet().stream().map(entry -> new Strand(entry.getKey().form(), entry.getKey().goal(), entry.getKey().standing(), entry.getValue().sorted(), entry.getValue().amount))
                .sorted(Comparator.comparing(Strand::form).thenComparing(Strand::goal, Goal.ORDER).thenComparing(Strand::standing)).toList();
    }
}
