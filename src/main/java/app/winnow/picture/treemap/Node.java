package app.winnow.picture.treemap;

import app.winnow.picture.Group;
import app.winnow.picture.Groups;
import java.util.ArrayList;
import java.util.List;

/** A group of a treemap, or (without {@code groups}) all of it: the leaves from {@code from} to before {@code to} of its {@link Nest}, and the groups inside it, the largest first. */
final class Node {
    final Node parent;
    final Groups groups;
    final int code;
    final int from;
    final int to;
    final double sum;
    final List<Node> children = new ArrayList<>();

    Node(Node parent, Groups groups, int code, int from, int to, double sum) {
        this.parent = parent;
        this.groups = groups;
        this.code = code;
        this.from = from;
        this.to = to;
        this.sum = sum;
    }

    int count() {
        return to - from;
    }

    Group group() {
        return groups.group(code);
    }

    String step() {
        return Inside.step(groups.grouping(), group());
    }

    /** The groups from the outermost one to this one. */
    List<Node> way() {
        List<Node> way = parent == null ? new ArrayList<>() : parent.way();
        if (parent != null) {
            way.add(this);
        }
        return way;
    }

    /** Where it is, as {@link app.winnow.picture.Ask#inside} takes it. */
    String inside() {
        return Inside.of(way().stream().map(Node::step).toList());
    }

    /** Whether an offering stands in it, with an area or without. */
    boolean holds(int at) {
        return parent == null || groups.of(at) == code && parent.holds(at);
    }
}
