package app.winnow.model;

/** Two offerings that may be the same job, by code, the lower code first. */
public record Pair(String first, String second) implements Comparable<Pair> {

    /** The pair of two codes in either order; IllegalArgumentException for an offering paired with itself. */
    public static Pair of(String one, String other) {
        int order = one.compareTo(other);
        if (order == 0) {
            throw new IllegalArgumentException("an offering is no pair with itself: " + one);
        }
        return order < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    /** Whether this offering is one of the two. */
    public boolean has(String code) {
        return first.equals(code) || second.equals(code);
    }

    /** The other one of the two. */
    public String other(String code) {
        return first.equals(code) ? second : first;
    }

    @Override
    public int compareTo(Pair that) {
        int byFirst = first.compareTo(that.first);
        return byFirst != 0 ? byFirst : second.compareTo(that.second);
    }
}
