package app.winnow.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Typed values by {@link Field}, as imported or as a person typed them. A missing value is unknown, never zero. */
public final class Facts {
    /** Nothing is known. */
    public static final Facts NONE = new Facts(new EnumMap<>(Field.class));

    private final Map<Field, Object> values;

    private Facts(Map<Field, Object> values) {
        this.values = values;
    }

    /** Facts of these values; each must have its field's shape, else an IllegalArgumentException. */
    public static Facts of(Map<Field, ?> values) {
        Map<Field, Object> copy = new EnumMap<>(Field.class);
        values.forEach((field, value) -> copy.put(field, checked(field, value)));
        return copy.isEmpty() ? NONE : new Facts(Collections.unmodifiableMap(copy));
    }

    /** These facts with one set, or taken back when the value is null. */
    public Facts with(Field field, Object value) {
        Map<Field, Object> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        if (value == null) {
            copy.remove(field);
        } else {
            copy.put(field, value);
        }
        return of(copy);
    }

    /** The raw value of any shape. */
    public Optional<Object> value(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    /** A text; empty when unknown or the field is of another shape. */
    public Optional<String> text(Field field) {
        return values.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Several texts; the empty list when unknown. */
    public List<String> texts(Field field) {
        return values.get(field) instanceof List<?> list ? list.stream().map(String.class::cast).toList() : List.of();
    }

    /** A number, or minutes for durations; empty when unknown. */
    public OptionalDouble number(Field field) {
        return values.get(field) instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** A calendar date; empty when unknown. */
    public Optional<LocalDate> date(Field field) {
        return values.get(field) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /** Yes or no; empty when unknown. */
    public Optional<Boolean> flag(Field field) {
        return values.get(field) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** Where the offering stands; empty when unknown. */
    public Optional<Status> status() {
        return values.get(Field.STATUS) instanceof Status status ? Optional.of(status) : Optional.empty();
    }

    /** The fields that are known. */
    public Set<Field> known() {
        return values.keySet();
    }

    private static Object checked(Field field, Object value) {
        boolean fits = switch (field.shape()) {
            case TEXT -> value instanceof String;
            case TEXTS -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
            case NUMBER, MINUTES -> value instanceof Double number && !number.isNaN() && !number.isInfinite();
            case DATE -> value instanceof LocalDate;
            case FLAG -> value instanceof Boolean;
            case STATUS -> value instanceof Status;
        };
        if (!fits) {
            throw new IllegalArgumentException(field.word() + " cannot be " + value);
        }
        return value instanceof Collection<?> list ? List.copyOf(list) : value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
