package app.winnow.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Typed values by {@link Field}, as imported or as a person typed them. A missing value is unknown, never zero. */
public abstract class Facts {
    private static final List<Field> FIELDS = List.of(Field.values());

    /** Nothing is known. */
    public static final Facts NONE = new Held(0, new Object[0]);

    private Facts() { }

    /** A bit for each field that is known. */
    abstract long bits();

    /** The raw value of any shape, null when unknown: {@link #value} for whoever looks at very many. */
    public abstract Object raw(Field field);

    /** Facts with values of their own, which stand side by side: very many are held at once. */
    private static final class Held extends Facts {
        private final long known;
        private final Object[] values;

        Held(long known, Object[] values) {
            this.known = known;
            this.values = values;
        }

        @Override
        long bits() {
            return known;
        }

        @Override
        public Object raw(Field field) {
            return (known & bit(field)) == 0 ? null : values[place(known, field)];
        }
    }

    /** Facts of one row of a table. */
    static final class OfRow extends Facts {
        private final FactTable table;
        private final int row;

        OfRow(FactTable table, int row) {
            this.table = table;
            this.row = row;
        }

        @Override
        long bits() {
            return table.known(row);
        }

        @Override
        public Object raw(Field field) {
            return table.value(field, row);
        }
    }

    /** Facts of these values; each must have its field's shape, else an IllegalArgumentException. */
    public static Facts of(Map<Field, ?> values) {
        long known = 0;
        for (Field field : values.keySet()) {
            known |= bit(field);
        }
        Object[] compact = new Object[Long.bitCount(known)];
        for (Map.Entry<Field, ?> entry : values.entrySet()) {
            compact[place(known, entry.getKey())] = checked(entry.getKey(), entry.getValue());
        }
        return known == 0 ? NONE : new Held(known, compact);
    }

    private static long bit(Field field) {
        return 1L << field.ordinal();
    }

    /** How many known fields come before this one. */
    private static int place(long known, Field field) {
        return Long.bitCount(known & bit(field) - 1);
    }

    /** These facts with one set, or taken back when the value is null. */
    public Facts with(Field field, Object value) {
        Map<Field, Object> copy = new EnumMap<>(Field.class);
        known().forEach(each -> copy.put(each, raw(each)));
        if (value == null) {
            copy.remove(field);
        } else {
            copy.put(field, value);
        }
        return of(copy);
    }

    /** The raw value of any shape. */
    public Optional<Object> value(Field field) {
        return Optional.ofNullable(raw(field));
    }

    /** A text; empty when unknown or the field is of another shape. */
    public Optional<String> text(Field field) {
        return raw(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Several texts; the empty list when unknown. */
    public List<String> texts(Field field) {
        return raw(field) instanceof List<?> list ? list.stream().map(String.class::cast).toList() : List.of();
    }

    /** A number, or minutes for durations; empty when unknown. */
    public OptionalDouble number(Field field) {
        return raw(field) instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** A calendar date; empty when unknown. */
    public Optional<LocalDate> date(Field field) {
        return raw(field) instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }

    /** Yes or no; empty when unknown. */
    public Optional<Boolean> flag(Field field) {
        return raw(field) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** Where the offering stands; empty when unknown. */
    public Optional<Status> status() {
        return raw(Field.STATUS) instanceof Status status ? Optional.of(status) : Optional.empty();
    }

    /** The fields that are known. */
    public Set<Field> known() {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        addKnownTo(fields);
        return Collections.unmodifiableSet(fields);
    }

    /** Adds the fields that are known: for whoever gathers them from very many, and so looks at those only that are not there yet. */
    public void addKnownTo(Set<Field> fields) {
        for (Field field : FIELDS) {
            if (!fields.contains(field) && raw(field) != null) {
                fields.add(field);
            }
        }
    }

    /** The value as facts hold it. */
    static Object checked(Field field, Object value) {
        boolean fits = switch (field.shape()) {
            case TEXT -> value instanceof String;
            case TEXTS -> value instanceof List<?> list && areTexts(list);
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

    private static boolean areTexts(List<?> list) {
        for (Object member : list) {
            if (!(member instanceof String)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Facts facts && bits() == facts.bits() && saysTheSame(facts);
    }

    private boolean saysTheSame(Facts other) {
        for (long left = bits(); left != 0; left &= left - 1) {
            Field field = FIELDS.get(Long.numberOfTrailingZeros(left));
            if (!raw(field).equals(other.raw(field))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        long known = bits();
        int hash = 31 + Long.hashCode(known);
        for (long left = known; left != 0; left &= left - 1) {
            hash = 31 * hash + raw(FIELDS.get(Long.numberOfTrailingZeros(left))).hashCode();
        }
        return hash;
    }

    @Override
    public String toString() {
        return known().stream().map(field -> field + "=" + raw(field)).collect(Collectors.joining(", ", "{", "}"));
    }
}
