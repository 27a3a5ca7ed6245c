package app.winnow.intake;

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
    /** The values that rows share, and beside each the reading that knows which one a row has; null where there is no such reading. */
    private final FieldValues[] shared;
    private final DistinctReading[] distinct;
    private final boolean[] addsUp;

    ImportedOfferings(Understood understood) {
        this.understood = understood;
        understood.readings().forEach((column, reading) -> columns.computeIfAbsent(understood.meanings().get(column).field(), field -> new ArrayList<>()).add(reading));
        fields = columns.keySet().stream().filter(field -> field != Field.CODE && field != Field.TITLE).toArray(Field[]::new);
        readings = java.util.Arrays.stream(fields).map(columns::get).toList();
        distinct = readings.stream().map(own -> own.size() == 1 && own.get(0) instanceof DistinctReading reading ? reading : null).toArray(DistinctReading[]::new);
        shared = new FieldValues[fields.length];
        for (int at = 0; at < fields.length; at++) {
            shared[at] = distinct[at] == null ? new FieldValues(fields[at]) : distinct[at].values(fields[at]);
        }
        addsUp = new boolean[fields.length];
        boolean several = understood.groups().stream().anyMatch(group -> group.rows().length > 1);
        for (int at = 0; at < fields.length && several; at++) {
            addsUp[at] = Merging.addsUp(readings.get(at).get(0), understood.groups());
        }
    }

    /** The offerings in file order; {@code source} is the number that their import gets in the portfolio. */
    List<Offering> of(int source, Watch watch) {
        Steps steps = new Steps(watch, understood.rows());
        List<Group> groups = understood.groups();
        Offering[] offerings = new Offering[groups.size()];
        IntStream.range(0, (offerings.length + PIECE - 1) / PIECE).parallel().forEach(piece -> {
            Gathered gathered = new Gathered(new int[fields.length], new Object[fields.length]);
            for (int at = piece * PIECE; at < Math.min(offerings.length, (piece + 1) * PIECE); at++) {
                Group group = groups.get(at);
                steps.row(group.rows()[0], 1);
                offerings[at] = Offering.imported(group.code(), group.title(), SourceRows.of(source, group.rows()), facts(group, gathered));
            }
        });
        return List.of(offerings);
    }

    /** Where the values of one offering are gathered, so that not each of them needs a place of its own for that. */
    private record Gathered(int[] places, Object[] own) { }

    private Facts facts(Group group, Gathered into) {
        boolean single = group.rows().length == 1;
        int latest = single ? group.rows()[0] : Merging.latest(group, columns.getOrDefault(Field.UPDATED, List.of()), columns.getOrDefault(Field.VERSION, List.of()));
        for (int at = 0; at < fields.length; at++) {
            boolean isShared = single && distinct[at] != null;
            into.places[at] = isShared ? distinct[at].place(latest) : -1;
            if (!isShared) {
                List<Reading> own = readings.get(at);
                into.own[at] = single && own.size() == 1 ? own.get(0).value(latest) : Merging.of(fields[at], own, group, latest, addsUp[at]);
            }
        }
        return Facts.of(shared, into.places, into.own);
    }
}
