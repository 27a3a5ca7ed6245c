package app.winnow.insight.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Connected parts of numbers, by the lowest of each. */
final class Parts {
    private final TreeMap<Integer, Integer> above = new TreeMap<>();

    void join(int one, int other) {
        int root = of(one);
        int otherRoot = of(other);
        above.putIfAbsent(one, one);
        above.putIfAbsent(other, other);
        above.put(Math.max(root, otherRoot), Math.min(root, otherRoot));
    }

    /** The lowest number of the part; itself where it was never joined. */
    int of(int member) {
        int root = member;
        while (above.getOrDefault(root, root) != root) {
            root = above.get(root);
        }
        int at = member;
        while (at != root) {
            at = above.put(at, root);
        }
        return root;
    }

    /** All that were joined, in order. */
    List<Integer> members() {
        return new ArrayList<>(above.keySet());
    }
}
