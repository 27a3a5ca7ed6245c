package app.winnow.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One value of a policy: its word in files, what kind of value it is and between which bounds, and the way to it. {@link #all} has every value of a policy
 * exactly once, in the order of the policy's file, so that a policy is the same as its values and their sources.
 */
public final class PolicyKey implements Comparable<PolicyKey> {
    /** What a value is: a day, a whole number, a number, a share 0-1 that people read in percent, a result such as {@code slim/beside}, or a text. */
    public enum Shape { DATE, WHOLE, NUMBER, SHARE, RESULT, TEXT }

    /** The least and the most that a number may be. */
    public record Bounds(double least, double most) {
        static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        boolean hold(double number) {
            return number >= least && number <= most;
        }
    }

    private final String word;
    private final Shape shape;
    private final Bounds bounds;
    private final String nothing;
    private final Function<Policy, Object> get;
    private final BiFunction<Policy, Object, Policy> set;

    /** {@code nothing} is the word where nobody has said a value, "" when there always is one. */
    PolicyKey(String word, Shape shape, Bounds bounds, String nothing, Function<Policy, Object> get, BiFunction<Policy, Object, Policy> set) {
        this.word = word;
        this.shape = shape;
        this.bounds = bounds;
        this.nothing = nothing;
        this.get = get;
        this.set = set;
    }

    /** Every value, in the order of the file. */
    public static List<PolicyKey> all() {
        return PolicyKeys.ALL;
    }

    /** The value with this word, ignoring case and outer blanks. */
    public static Optional<PolicyKey> named(String word) {
        return PolicyKeys.ALL.stream().filter(key -> key.word.equalsIgnoreCase(word.strip())).findFirst();
    }

    /** The word in files: {@code impact.low}. */
    public String word() {
        return word;
    }

    /** The first part of the word, which values of one matter share: {@code impact}. */
    public String group() {
        return word.contains(".") ? word.substring(0, word.indexOf('.')) : word;
    }

    /** What kind of value it is. */
    public Shape shape() {
        return shape;
    }

    /** Between what a number must be; endless for what is no number. */
    public Bounds bounds() {
        return bounds;
    }

    /** The word for no value, "" when there always is one. */
    public String nothing() {
        return nothing;
    }

    /** The value in this policy: LocalDate, Integer, Double, {@link Result} or String; null = none. */
    public Object in(Policy policy) {
        return get.apply(policy);
    }

    /**
     * The policy with this value, which is of the same type as {@link #in} gives; its source stays as it is.
     *
     * @throws IllegalArgumentException when it is out of bounds, or does not fit the policy's other values
     */
    public Policy set(Policy policy, Object value) {
        if (!allows(value)) {
            throw new IllegalArgumentException(word + " cannot be " + value);
        }
        return set.apply(policy, value);
    }

    /** Whether it may have this value, apart from the others. */
    public boolean allows(Object value) {
        if (value == null) {
            return !nothing.isEmpty();
        }
        return switch (shape) {
            case DATE -> value instanceof LocalDate;
            case WHOLE -> value instanceof Integer whole && bounds.hold(whole);
            case NUMBER, SHARE -> value instanceof Double number && bounds.hold(number);
            case RESULT -> value instanceof Result result && PolicyKeys.CELLS.contains(result);
            case TEXT -> value instanceof String;
        };
    }

    /** What a cell of the table may say, in the order of lists. */
    public static List<Result> cells() {
        return PolicyKeys.CELLS;
    }

    @Override
    public int compareTo(PolicyKey other) {
        return Integer.compare(PolicyKeys.ALL.indexOf(this), PolicyKeys.ALL.indexOf(other));
    }

    @Override
    public String toString() {
        return word;
    }
}
