package app.winnow.intake;

import app.winnow.intake.value.Blanks;
import app.winnow.intake.value.Texts;
import app.winnow.sheet.Cell;
import java.util.stream.Collectors;

/** Three values of a column, to show with a question. */
final class Examples {
    private static final int SHOWN = 3;
    private static final int LONGEST = 40;

    private Examples() { }

    static String of(TableColumn column) {
        int[] counts = column.counts();
        return java.util.stream.IntStream.range(0, counts.length).filter(code -> counts[code] > 0).mapToObj(column.distinct()::get).map(Cell::text).map(Texts::clean)
                .filter(text -> !Blanks.isBlank(text)).limit(SHOWN).map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text)
                .collect(Collectors.joining(", "));
    }
}
