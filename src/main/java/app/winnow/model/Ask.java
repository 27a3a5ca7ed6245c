package app.winnow.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A fact that people answer about an offering, with the type of its value. {@link #column} is its column in the answers file;
 * the order of {@link #all} is that file's. {@code element} is the type of the members where the value is a set or list.
 */
public final class Ask<T> {
    private static final List<Ask<?>> ALL = new ArrayList<>();

    public static final Ask<Kind> KIND = one("Kind", Kind.class);
    public static final Ask<Purpose> PURPOSE = one("Purpose", Purpose.class);
    public static final Ask<Requirement> REQUIRED_BY = one("Required by", Requirement.class);
    /** The empty set means that nothing is prescribed. */
    public static final Ask<Set<Prescription>> PRESCRIBED = set("Prescribed", Prescription.class);
    public static final Ask<Links> SERVES = one("Serves", Links.class);
    public static final Ask<Boolean> NEW_OR_CHANGE = one("New or change", Boolean.class);
    /** 1-7: what happens if someone gets this wrong? */
    public static final Ask<Integer> IMPACT = one("Impact", Integer.class);
    public static final Ask<Response> RESPONSE = one("Response", Response.class);
    /** The empty set means that nothing is in the way of an aid. */
    public static final Ask<Set<Obstacle>> OBSTACLES = set("Obstacles", Obstacle.class);
    public static final Ask<Dial> SIZE = one("Size", Dial.class);
    public static final Ask<Dial> ACCESS = one("Access", Dial.class);
    public static final Ask<Dial> DIRECTNESS = one("Directness", Dial.class);
    /** Codes of the offerings that need this one first; the empty list means none and replaces what was imported. */
    public static final Ask<List<String>> PREREQUISITE_OF = list("Prerequisite of", String.class);
    /** The code it is attached to; "" means that it is attached to nothing. */
    public static final Ask<String> ATTACHED_TO = one("Attached to", String.class);
    /** Codes of the containers it sits in; the empty list means none and replaces what was imported. */
    public static final Ask<List<String>> MEMBER_OF = list("Member of", String.class);
    public static final Ask<List<Task>> TASKS = list("Task", Task.class);
    public static final Ask<Assigned> ASSIGNED = one("Assigned", Assigned.class);
    public static final Ask<Integer> INTERVAL_MONTHS = one("Interval months", Integer.class);
    public static final Ask<Frequency> FREQUENCY = one("Frequency", Frequency.class);
    public static final Ask<Steps> STEPS = one("Steps", Steps.class);
    public static final Ask<Load> INFORMATION = one("Information", Load.class);
    public static final Ask<ChangeRate> CHANGES = one("Changes", ChangeRate.class);
    public static final Ask<Act> ACT = one("Act", Act.class);
    public static final Ask<Status> STATUS = one("Status", Status.class);
    public static final Ask<LocalDate> CONTRACT_END = one("Contract end", LocalDate.class);
    public static final Ask<Integer> NOTICE_DAYS = one("Notice days", Integer.class);
    public static final Ask<Set<Guard>> GUARDS = set("Guards", Guard.class);

    /** How the value is built of elements. */
    public enum Shape { ONE, SET, LIST }

    private final String column;
    private final Shape shape;
    private final Class<?> element;

    private Ask(String column, Shape shape, Class<?> element) {
        this.column = column;
        this.shape = shape;
        this.element = element;
        ALL.add(this);
    }

    private static <T> Ask<T> one(String column, Class<T> type) {
        return new Ask<>(column, Shape.ONE, type);
    }

    private static <T> Ask<Set<T>> set(String column, Class<T> type) {
        return new Ask<>(column, Shape.SET, type);
    }

    private static <T> Ask<List<T>> list(String column, Class<T> type) {
        return new Ask<>(column, Shape.LIST, type);
    }

    /** Every fact, in the order of the answers file. */
    public static List<Ask<?>> all() {
        return List.copyOf(ALL);
    }

    /** The fact with this column heading. */
    public static Optional<Ask<?>> named(String column) {
        return ALL.stream().filter(ask -> ask.column.equals(column)).findFirst();
    }

    /** Facts that are confirmed once for the whole portfolio (row {@code *} of the answers file). */
    public static List<Ask<?>> lists() {
        return List.of(KIND, PURPOSE, REQUIRED_BY, NEW_OR_CHANGE, OBSTACLES, STATUS);
    }

    /** The heading in the answers file. */
    public String column() {
        return column;
    }

    /** One value, a set or a list. */
    public Shape shape() {
        return shape;
    }

    /** Type of the value, or of its members. */
    public Class<?> element() {
        return element;
    }

    @Override
    public String toString() {
        return column;
    }
}
