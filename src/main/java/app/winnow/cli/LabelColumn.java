package app.winnow.cli;

import app.winnow.intake.Understood;
import app.winnow.intake.Wishes;
import app.winnow.sheet.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The column of a file that says by hand what each row serves. A cell may hold several values, apart by line breaks, semicolons or bars; by commas only where each part
 * also stands somewhere alone, for many a name has a comma of its own.
 */
final class LabelColumn {
    private final int column;
    private final Understood.Column said;
    private final Understood understood;
    private final Set<String> alone = new LinkedHashSet<>();

    /** Finds it by its heading; upper and lower case and runs of blanks do not matter. Refuses a heading that the file does not have, naming those it has. */
    LabelColumn(Understood understood, String heading) {
        this.understood = understood;
        column = find(understood, heading);
        said = understood.columns().get(column);
        for (int row = 0; row < understood.recordedRows(); row++) {
            alone.add(key(text(row)));
        }
    }

    private static int find(Understood understood, String heading) {
        List<Understood.Column> columns = understood.columns();
        for (int at = 0; at < columns.size(); at++) {
            if (key(columns.get(at).name()).equals(key(heading)) || key(columns.get(at).heading()).equals(key(heading))) {
                return at;
            }
        }
        if (understood.leftOut().stream().anyMatch(left -> key(left.heading()).equals(key(heading)))) {
            throw new Refused(Say.of("evaluate.suggestions.left-out", heading));
        }
        throw new Refused(Say.of("evaluate.suggestions.no-label", heading, columns.stream().map(Understood.Column::name).collect(Collectors.joining(", "))));
    }

    /** These wishes with the column kept as text only, and every other column too that says the same in every row: none of it is shown to the suggestions. */
    Wishes hidden(Wishes wishes) {
        Wishes hidden = wishes.field(said.name(), null);
        for (String copy : copies()) {
            hidden = hidden.field(copy, null);
        }
        return hidden;
    }

    /** Other columns that say the same in every row. */
    List<String> copies() {
        List<String> copies = new ArrayList<>();
        for (int other = 0; other < understood.columns().size(); other++) {
            int candidate = other;
            boolean isCopy = other != column && IntStream.range(0, understood.recordedRows())
                    .allMatch(row -> key(understood.cell(row, candidate).text()).equals(key(text(row))));
            if (isCopy) {
                copies.add(understood.columns().get(other).name());
            }
        }
        return copies;
    }

    /** Each different value once, as it is first written, by how it is told from others; in the order of the file. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int row = 0; row < understood.recordedRows(); row++) {
            parts(text(row)).forEach(part -> values.putIfAbsent(key(part), part));
        }
        return values;
    }

    /** What a row says, told from others as in {@link #values}. */
    Set<String> of(int row) {
        return parts(text(row)).stream().map(LabelColumn::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String text(int row) {
        return understood.cell(row, column).text().strip();
    }

    private List<String> parts(String text) {
        List<String> strong = split(text, "[\\n;|]");
        List<String> soft = split(text, ",");
        boolean isSoft = strong.size() < 2 && soft.size() > 1 && soft.stream().allMatch(part -> alone.contains(key(part)));
        return isSoft ? soft : strong;
    }

    private static List<String> split(String text, String at) {
        return Arrays.stream(text.split(at)).map(part -> part.strip().replaceAll("\\s+", " ")).filter(part -> !part.isEmpty()).toList();
    }

    private static String key(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
