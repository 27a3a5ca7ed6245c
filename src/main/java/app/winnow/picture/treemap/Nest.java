package app.winnow.picture.treemap;

import app.winnow.picture.Groups;
import app.winnow.picture.Seen;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The offerings of a state in the order in which a treemap lays them out: by group, in it by the group inside, the largest of each first. What has no area is put aside. Sorted once, by counting;
 * a frame only lays out what is here. Immutable.
 */
final class Nest {
    private static final Comparator<Node> LARGEST = Comparator.comparingDouble((Node node) -> -node.sum).thenComparing(node -> node.group().key());

    /** The offerings with an area, by dense index. */
    final int[] leaves;
    /** How large each of them is. */
    final double[] sizes;
    final Node root;
    private final int[] aside;

    private Nest(int[] leaves, double[] sizes, Node root, int[] aside) {
        this.leaves = leaves;
        this.sizes = sizes;
        this.root = root;
        this.aside = aside;
    }

    /** By these groups, the outermost first; none, one or two. */
    static Nest of(Seen seen, Sizes sizes, List<Groups> by) {
        int[] shown = seen.offerings();
        int[] ordered = descending(IntStream.of(shown).filter(at -> sizes.standing(at) == Standing.COUNTED).toArray(), sizes);
        for (int level = by.size() - 1; level >= 0; level--) {
            ordered = together(ordered, by.get(level));
        }
        Node rough = node(null, null, -1, 0, ordered.length, ordered, sizes);
        split(rough, by, 0, ordered, sizes);
        int[] leaves = new int[ordered.length];
        Node root = new Node(null, null, -1, 0, ordered.length, rough.sum);
        placed(rough, root, ordered, leaves);
        return new Nest(leaves, IntStream.of(leaves).mapToDouble(sizes::now).toArray(), root,
                IntStream.of(shown).filter(at -> sizes.standing(at) != Standing.COUNTED).toArray());
    }

    /** The offerings in this group that have no area. */
    int[] aside(Node node) {
        return IntStream.of(aside).filter(node::holds).toArray();
    }

    /** The group at this place, or the last one on the way there that exists. */
    Node inside(String inside) {
        Node at = root;
        for (String step : Inside.steps(inside)) {
            Node next = at.children.stream().filter(child -> child.step().equals(step)).findFirst().orElse(null);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The largest first; a number for both size and place sorts faster than objects do. */
    private static int[] descending(int[] offerings, Sizes sizes) {
        long[] keys = new long[offerings.length];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) (Integer.MAX_VALUE - Float.floatToIntBits((float) sizes.now(offerings[at]))) << 32 | offerings[at];
        }
        Arrays.sort(keys);
        for (int at = 0; at < keys.length; at++) {
            offerings[at] = (int) keys[at];
        }
        return offerings;
    }

    /** Those of one group side by side, otherwise in the order they had. */
    private static int[] together(int[] offerings, Groups groups) {
        int[] starts = new int[groups.count() + 1];
        for (int at : offerings) {
            starts[groups.of(at) + 1]++;
        }
        for (int code = 0; code < groups.count(); code++) {
            starts[code + 1] += starts[code];
        }
        int[] sorted = new int[offerings.length];
        for (int at : offerings) {
            sorted[starts[groups.of(at)]++] = at;
        }
        return sorted;
    }

    private static void split(Node node, List<Groups> by, int level, int[] ordered, Sizes sizes) {
        if (level == by.size()) {
            return;
        }
        Groups groups = by.get(level);
        int from = node.from;
        for (int at = node.from + 1; at <= node.to; at++) {
            if (at == node.to || groups.of(ordered[at]) != groups.of(ordered[from])) {
                Node child = node(node, groups, groups.of(ordered[from]), from, at, ordered, sizes);
                split(child, by, level + 1, ordered, sizes);
                node.children.add(child);
                from = at;
            }
        }
        node.children.sort(LARGEST);
    }

    private static Node node(Node parent, Groups groups, int code, int from, int to, int[] ordered, Sizes sizes) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += sizes.now(ordered[at]);
        }
        return new Node(parent, groups, code, from, to, sum);
    }

    /** The same nodes with their leaves in the order of the nodes. */
    private static void placed(Node rough, Node node, int[] ordered, int[] leaves) {
        int from = node.from;
        for (Node child : rough.children) {
            Node next = new Node(node, child.groups, child.code, from, from + child.count(), child.sum);
            node.children.add(next);
            placed(child, next, ordered, leaves);
            from = next.to;
        }
        if (rough.children.isEmpty()) {
            System.arraycopy(ordered, rough.from, leaves, node.from, rough.count());
        }
    }
}
