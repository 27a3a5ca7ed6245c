package app.winnow.intake;

import app.winnow.model.FactTable;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.FieldValues;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The offerings of a table with the facts that their rows state. */
final class ImportedOfferings {
    private static final int PIECE = 1_024;

    private final Understood understood;
    private final Map<Field, List<Reading>> columns = new EnumMap<>(Field.class);
    /** The fields that become facts, in their order, beside each its columns and whether its counts add up. */
    private final Field[] fields;
    private final List<List<Reading>> readings;
    private final boolean[] addsUp;

    ImportedOfferings(Understood understood) {
        this.understood = understood;
        understood.readings().forEach((column, reading) -> columns.computeIfAbsent(understood.meanings().get(column).field(), field -> new ArrayList<>()).add(reading));
        fields = columns.keySet().stream().filter(field -> field != Field.CODE && field != Field.TITLE).toArray(Field[]::new);
        readings = java.util.Arrays.stream(fields).map(columns::get).toList();
        addsUp = new boolean[fields.length];
        boolean several = understood.groups().stream().anyMatch(group -> !group.isSingle());
        for (int at = 0; at < fields.length && several; at++) {
            addsUp[at] = Merging.addsUp(readings.get(at).get(0), understood.groups());
        }
    }

    /** The offerings in file order; {@code source} is the number that their import gets in the portfolio. */
    List<Offering> of(int source, Watch watch) {
        Steps steps = new Steps(watch, understood.rows());
        List<Group> groups = understood.groups();
        FactTable rows = new FactTable(IntStream.range(0, fields.length).mapToObj(at -> ofRows(at, steps)).toList());
        Offering[] offerings = new Offering[groups.size()];
        IntStream.range(0, (offerings.length + PIECE - 1) / PIECE).parallel().forEach(piece -> {
            for (int at = piece * PIECE; at < Math.min(offerings.length, (piece + 1) * PIECE); at++) {
                Group group = groups.get(at);
                steps.row(group.first(), 1);
                SourceRows from = group.isSingle() ? SourceRows.of(source, group.first()) : SourceRows.of(source, group.rows());
                offerings[at] = Offering.imported(group.code(), group.title(), from, group.isSingle() ? rows.facts(group.first()) : together(group));
            }
        });
        return List.of(offerings);
    }

    /** What each row that is an offering by itself says of a field. */
    private FieldValues ofRows(int at, Steps steps) {
        List<Reading> own = readings.get(at);
        if (own.size() == 1 && own.get(0) instanceof DistinctReading reading) {
            return reading.values(fields[at]);
        }
        Object[] values = new Object[understood.table().rows()];
        understood.groups().parallelStream().filter(Group::isSingle).forEach(group -> {
            steps.row(group.first(), 1);
            values[group.first()] = own.size() == 1 ? own.get(0).value(group.first()) : Merging.of(fields[at], own, group, group.first(), addsUp[at]);
        });
        return new FieldValues(fields[at], values);
    }

    /** What several rows say together. */
    private Facts together(Group group) {
        int latest = Merging.latest(group, columns.getOrDefault(Field.UPDATED, List.of()), columns.getOrDefault(Field.VERSION, List.of()));
        Map<Field, Object> values = new EnumMap<>(Field.class);
        for (int at = 0; at < fields.length; at++) {
            Object value = Merging.of(fields[at], readings.get(at), group, latest, addsUp[at]);
            if (value != null) {
                values.put(fields[at], value);
            }
        }
        return Facts.of(values);
    }
}
