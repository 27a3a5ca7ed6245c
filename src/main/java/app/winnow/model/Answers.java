package app.winnow.model;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What people answered about one offering, or (as the row {@code *}) about all that have nothing else. A missing answer is unknown. */
public final class Answers {
    /** Nobody has answered anything. */
    public static final Answers NONE = new Answers(Map.of());

    private final Map<Ask<?>, Object> values;

    private Answers(Map<Ask<?>, Object> values) {
        this.values = values;
    }

    /** The answer, or empty while it is unknown. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> get(Ask<T> ask) {
        return Optional.ofNullable((T) values.get(ask));
    }

    /** These answers with one set, or taken back when the value is null. */
    public <T> Answers with(Ask<T> ask, T value) {
        Map<Ask<?>, Object> next = new IdentityHashMap<>(values);
        if (value == null) {
            next.remove(ask);
        } else {
            next.put(ask, checked(ask, value));
        }
        return next.isEmpty() ? NONE : new Answers(Collections.unmodifiableMap(next));
    }

    /** The facts that are answered, in the order of the answers file. */
    public List<Ask<?>> answered() {
        return Ask.all().stream().filter(values::containsKey).toList();
    }

    /** Whether nobody has answered anything. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    private static Object checked(Ask<?> ask, Object value) {
        return switch (ask.shape()) {
            case ONE -> ask.element().cast(value);
            case SET -> Set.copyOf(members(ask, (Collection<?>) value));
            case LIST -> List.copyOf(members(ask, (Collection<?>) value));
        };
    }

    private static Collection<?> members(Ask<?> ask, Collection<?> members) {
        members.forEach(ask.element()::cast);
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && Map.copyOf(values).equals(Map.copyOf(answers.values));
    }

    @Override
    public int hashCode() {
        return Objects.hash(Map.copyOf(values));
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
