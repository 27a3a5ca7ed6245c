package app.winnow.desktop.intake;

import app.winnow.intake.Understood;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceTable;
import app.winnow.model.change.ImportCatalog;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was understood of a file, and the change it would make to the audit as it was then: raw texts beside what they became. */
record Preview(Understood understood, Portfolio into, ImportCatalog change) {
    private static final int TEXT = 60;

    /** One column of the file: its place, heading, what it was taken for, an example as displayed and as understood, and how sure. */
    record Column(Understood.Column about, String raw, String parsed, long problems) {

        /** How many cells say nothing. */
        int unknown() {
            return about.unknown();
        }
    }

    /** The columns in file order. */
    List<Column> columns() {
        List<Understood.Column> columns = understood.columns();
        return IntStream.range(0, columns.size()).mapToObj(at -> column(at, columns.get(at))).toList();
    }

    private Column column(int at, Understood.Column about) {
        SourceTable table = change.catalog().table();
        long problems = understood.problems().stream().filter(problem -> problem.column().equals(about.heading()) && !about.heading().isEmpty()).count();
        Optional<Offering> first = change.offerings().stream().filter(offering -> !table.text(offering.rows().first(), at).isBlank()).findFirst();
        String raw = first.map(offering -> cut(table.text(offering.rows().first(), at))).orElse("");
        String parsed = about.field() == null ? "" : first.map(offering -> cut(parsed(offering, Field.named(about.field()).orElseThrow()))).orElse("");
        return new Column(about, raw, parsed, problems);
    }

    private static String parsed(Offering offering, Field field) {
        Object value = field == Field.CODE ? offering.code() : field == Field.TITLE ? offering.title() : offering.imported().value(field).orElse("");
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (value instanceof Double number) {
            String plain = app.winnow.desktop.kit.Figures.short1(number);
            return field.shape() == Field.Shape.MINUTES ? plain + "\u00A0min" : plain;
        }
        return value instanceof Boolean yes ? Words.of(yes ? "yes" : "no") : value.toString();
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= TEXT ? line : line.substring(0, TEXT - 1) + "…";
    }
}
