package app.winnow.picture.treemap;

import app.winnow.picture.Grouping;
import app.winnow.picture.Seen;
import app.winnow.picture.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One treemap before it is laid out: the state, what was asked of it, its order, and the group that people are in. {@code left} is null while the picture shows only today. */
record Scene(Sight sight, Asked asked, Nest nest, Node top, Words words) {

    Seen seen() {
        return sight.seen();
    }

    Names names() {
        return sight.names();
    }

    Sizes sizes() {
        return sight.sizes(asked.area());
    }

    Tones tones() {
        return sight.tones(asked.colour());
    }

    Left left() {
        return asked.isAfter() ? sight.left(asked.area()) : null;
    }

    /** The offerings of a group, those with an area first. */
    int[] offerings(Node node) {
        return IntStream.concat(Arrays.stream(nest.leaves, node.from, node.to), Arrays.stream(nest.aside(node))).toArray();
    }

    /** The groupings that a group is not yet inside of. */
    List<Grouping> inner(Node node) {
        return asked.by().subList(Math.min(asked.by().size(), node.way().size()), asked.by().size());
    }
}
