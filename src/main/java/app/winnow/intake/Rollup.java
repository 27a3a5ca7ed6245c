package app.winnow.intake;

import app.winnow.model.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The value of a field from several rows about one offering. Counts and cost are added up, unless the rows evidently repeat one total; averages are weighted
 * with the people counted where every row says how many; the latest date is kept; everything else is as in a catalog ({@link Merging}).
 */
final class Rollup {
    private static final int FEW = 3;
    private static final Set<Field> SUMS = EnumSet.of(Field.ENROLMENTS, Field.COMPLETIONS, Field.IN_PROGRESS, Field.VIEWS, Field.COST, Field.MAINTENANCE);

    private final boolean anySeveral;
    private final Map<Field, List<Reading>> columns = new EnumMap<>(Field.class);
    private final Map<Field, Boolean> addsUp = new EnumMap<>(Field.class);

    /** {@code groups} are the rows of each offering; {@code isKey} columns name the offerings and say nothing else of them. */
    Rollup(Understood understood, List<Group> groups, NamedRows names) {
        understood.readings().forEach((column, reading) -> {
            Field field = understood.meanings().get(column).field();
            if (field != Field.CODE && field != Field.TITLE && !names.isKey(column)) {
                columns.computeIfAbsent(field, fresh -> new ArrayList<>()).add(reading);
            }
        });
        anySeveral = groups.stream().anyMatch(group -> !group.isSingle());
        columns.forEach((field, readings) -> addsUp.put(field, !repeats(readings.get(0), groups)));
    }

    /** The fields that the file has columns for, code and title aside. */
    Set<Field> fields() {
        return columns.keySet();
    }

    /** Whether the counts of this field are added up from row to row. */
    boolean addsUp(Field field) {
        return addsUp.getOrDefault(field, false);
    }

    /** Whether some offering's value is a sum of several rows, which people should know. */
    boolean isSummed(Field field) {
        return anySeveral && SUMS.contains(field) && addsUp(field);
    }

    /** Whether nearly every offering with several rows has the same number on each of them: then it is the offering's total, not the row's share. */
    private static boolean repeats(Reading column, List<Group> groups) {
        int several = 0;
        int differ = 0;
        for (Group group : groups) {
            Set<String> values = new TreeSet<>();
            int known = 0;
            for (int row : group.rows()) {
                Object value = column.value(row);
                known += value == null ? 0 : 1;
                values.add(String.valueOf(value));
            }
            several += known > 1 ? 1 : 0;
            differ += known > 1 && values.size() > 1 ? 1 : 0;
        }
        return several >= FEW && differ * 10 < several;
    }

    /** The value, null when no row knows one. */
    Object value(Field field, Group group) {
        List<Reading> readings = columns.get(field);
        return switch (field) {
            case RATING, AVG_SCORE, AVG_TIME -> average(readings, group, Field.COMPLETIONS, Field.ENROLMENTS);
            case COMPLETION_RATE -> average(readings, group, Field.ENROLMENTS, Field.COMPLETIONS);
            case COST, MAINTENANCE -> sum(readings, group, addsUp(field));
            default -> Merging.of(field, readings, group, latest(group), addsUp(field));
        };
    }

    private int latest(Group group) {
        return Merging.latest(group, columns.getOrDefault(Field.UPDATED, List.of()), columns.getOrDefault(Field.VERSION, List.of()));
    }

    private static Object sum(List<Reading> readings, Group group, boolean adds) {
        List<Double> numbers = numbers(readings, group);
        return numbers.isEmpty() ? null : adds ? (Object) numbers.stream().mapToDouble(Double::doubleValue).sum() : numbers.get(0);
    }

    private static List<Double> numbers(List<Reading> readings, Group group) {
        List<Double> numbers = new ArrayList<>();
        for (int row : group.rows()) {
            readings.stream().map(reading -> reading.value(row)).filter(Objects::nonNull).map(Double.class::cast).forEach(numbers::add);
        }
        return numbers;
    }

    private Object average(List<Reading> readings, Group group, Field count, Field otherCount) {
        List<Reading> counts = columns.getOrDefault(columns.containsKey(count) ? count : otherCount, List.of());
        double weighted = 0;
        double weights = 0;
        for (int row : group.rows()) {
            if (readings.get(0).value(row) instanceof Double value) {
                if (counts.isEmpty() || !(counts.get(0).value(row) instanceof Double weight)) {
                    return plain(readings, group);
                }
                weighted += value * weight;
                weights += weight;
            }
        }
        return weights > 0 ? (Object) (weighted / weights) : plain(readings, group);
    }

    private static Object plain(List<Reading> readings, Group group) {
        List<Double> numbers = numbers(readings, group);
        return numbers.isEmpty() ? null : (Object) numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
