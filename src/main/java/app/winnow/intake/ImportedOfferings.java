package app.winnow.intake;

import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.SourceRows;
import app.winnow.sheet.Watch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The offerings of a table with the facts that their rows state. */
final class ImportedOfferings {
    private final Understood understood;
    private final Map<Field, List<Reading>> columns = new EnumMap<>(Field.class);
    private final Map<Field, Boolean> addsUp = new EnumMap<>(Field.class);

    ImportedOfferings(Understood understood) {
        this.understood = understood;
        understood.readings().forEach((column, reading) -> columns.computeIfAbsent(understood.meanings().get(column).field(), field -> new ArrayList<>()).add(reading));
        columns.forEach((field, readings) -> addsUp.put(field, Merging.addsUp(readings.get(0), understood.groups())));
    }

    /** The offerings in file order; {@code source} is the number that their import gets in the portfolio. */
    List<Offering> of(int source, Watch watch) {
        Steps steps = new Steps(watch, understood.rows());
        return understood.groups().parallelStream().map(group -> {
            steps.row(group.rows()[0], 1);
            return Offering.imported(group.code(), group.title(), SourceRows.of(source, group.rows()), facts(group));
        }).toList();
    }

    private Facts facts(Group group) {
        int latest = Merging.latest(group, columns.getOrDefault(Field.UPDATED, List.of()), columns.getOrDefault(Field.VERSION, List.of()));
        Map<Field, Object> facts = new EnumMap<>(Field.class);
        columns.forEach((field, readings) -> {
            Object value = field == Field.CODE || field == Field.TITLE ? null : Merging.of(field, readings, group, latest, addsUp.get(field));
            if (value != null) {
                facts.put(field, value);
            }
        });
        return Facts.of(facts);
    }
}
