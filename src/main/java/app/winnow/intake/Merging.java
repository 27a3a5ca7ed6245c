package app.winnow.intake;

import app.winnow.model.Field;
import app.winnow.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One value from the rows of one offering. Several values are joined, counts are summed when they differ from row to row and taken once when every row
 * repeats them, dates keep the earliest or latest that says something, and everything else is the latest revision's.
 */
final class Merging {
    private Merging() { }

    /** The value, or null when no row knows one. {@code latest} is the row of the latest revision; {@code sum} whether counts add up. */
    static Object of(Field field, List<Reading> columns, Group group, int latest, boolean sum) {
        if (group.isSingle() && columns.size() == 1) {
            return columns.get(0).value(latest);
        }
        List<Object> values = new ArrayList<>();
        for (int row : group.rows()) {
            columns.stream().map(column -> column.value(row)).filter(Objects::nonNull).forEach(values::add);
        }
        if (values.isEmpty()) {
            return null;
        }
        return switch (field.shape()) {
            case TEXTS -> union(values);
            case NUMBER, MINUTES -> number(field, columns, values, latest, sum);
            case DATE -> date(field, values);
            case FLAG -> flag(columns, values, group);
            case STATUS -> status(columns, values, group);
            case TEXT -> field == Field.LANGUAGE ? onlyOne(values) : latest(columns, values, latest);
        };
    }

    private static Object union(List<Object> values) {
        Set<Object> union = new LinkedHashSet<>();
        values.forEach(value -> union.addAll((List<?>) value));
        return List.copyOf(union);
    }

    /** A course told in several languages is in no one's own: blank, so that outcomes of each of its languages concern it. */
    private static Object onlyOne(List<Object> values) {
        return new LinkedHashSet<>(values).size() == 1 ? values.get(0) : null;
    }

    private static Object latest(List<Reading> columns, List<Object> values, int latest) {
        return columns.stream().map(column -> column.value(latest)).filter(Objects::nonNull).findFirst().orElse(values.get(0));
    }

    private static Object number(Field field, List<Reading> columns, List<Object> values, int latest, boolean sum) {
        List<Double> numbers = values.stream().map(Double.class::cast).toList();
        return switch (field) {
            case ENROLMENTS, COMPLETIONS, IN_PROGRESS, VIEWS -> sum ? (Object) numbers.stream().mapToDouble(Double::doubleValue).sum() : numbers.get(0);
            case UNIQUE_USERS, AUDIENCE_SIZE -> numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
            case RATING, AVG_SCORE, AVG_TIME, COMPLETION_RATE -> numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            default -> latest(columns, values, latest);
        };
    }

    private static Object date(Field field, List<Object> values) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        boolean earliest = field == Field.CREATED || field == Field.AVAILABLE_FROM;
        return values.stream().map(LocalDate.class::cast).min(earliest ? order : order.reversed()).orElseThrow();
    }

    /** Yes when some row says so; no only when every row says no. */
    private static Object flag(List<Reading> columns, List<Object> values, Group group) {
        if (values.contains(Boolean.TRUE)) {
            return Boolean.TRUE;
        }
        return values.size() >= group.size() * columns.size() ? Boolean.FALSE : null;
    }

    /** The furthest that some row says; withdrawn only when every row says so. */
    private static Object status(List<Reading> columns, List<Object> values, Group group) {
        for (Status status : List.of(Status.OFFERED, Status.IN_BUILD, Status.PROPOSED)) {
            if (values.contains(status)) {
                return status;
            }
        }
        return values.size() >= group.size() * columns.size() ? Status.WITHDRAWN : null;
    }

    /** The row of the latest revision: the greatest date of update, else the greatest version, else the first row. */
    static int latest(Group group, List<Reading> updated, List<Reading> versions) {
        int best = group.first();
        for (int row : group.rows()) {
            best = isLater(row, best, updated, versions) ? row : best;
        }
        return best;
    }

    private static boolean isLater(int row, int best, List<Reading> updated, List<Reading> versions) {
        if (row == best) {
            return false;
        }
        for (Reading dates : updated) {
            if (dates.value(row) instanceof LocalDate one && dates.value(best) instanceof LocalDate other && !one.equals(other)) {
                return one.isAfter(other);
            }
        }
        for (Reading version : versions) {
            if (version.value(row) instanceof String one && version.value(best) instanceof String other && !one.equals(other)) {
                return number(one) > number(other);
            }
        }
        return false;
    }

    private static double number(String version) {
        String digits = version.replaceFirst("^\\D+", "").replaceFirst("[^\\d.].*$", "");
        return digits.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(digits) : -1;
    }

    /** Whether the counts of a column differ inside at least a tenth of the offerings with several rows: then they belong to the rows and add up. */
    static boolean addsUp(Reading column, List<Group> groups) {
        int several = 0;
        int differ = 0;
        for (Group group : groups) {
            if (!group.isSingle()) {
                several++;
                Set<Object> values = new LinkedHashSet<>();
                for (int row : group.rows()) {
                    values.add(column.value(row));
                }
                differ += values.size() > 1 ? 1 : 0;
            }
        }
        return differ * 10 >= several && differ > 0;
    }
}
