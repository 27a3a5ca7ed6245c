package app.winnow.picture.coverage;

import app.winnow.model.Outcome;
import app.winnow.picture.Numbers;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.List;

/** What is said of a cell or a head: a fact a line. */
final class Telling {
    private final Matrix matrix;
    private final Figures figures;
    private final Words words;

    Telling(Matrix matrix, Figures figures, Words words) {
        this.matrix = matrix;
        this.figures = figures;
        this.words = words;
    }

    String name(Piece piece) {
        if (!piece.isCell()) {
            return piece.row() != null ? outcome(piece.row()) : group(piece.column());
        }
        return words.of("name.cell", outcome(piece.row()), group(piece.column()));
    }

    private String outcome(Slot row) {
        return row.isFold() ? words.of("fold.outcomes", row.count()) : matrix.axes().outcomes().get(row.from()).sentence();
    }

    private String group(Slot column) {
        return column.isFold() ? words.of("fold.groups", column.count()) : matrix.axes().groups().get(column.from()).name();
    }

    List<String> facts(Piece piece) {
        List<String> facts = new ArrayList<>();
        if (piece.column() == null && !piece.row().isFold()) {
            outcome(facts, piece.row().from());
        }
        Cell cell = piece.cell();
        if (cell != null && cell.count() > 0) {
            facts.add(words.of(piece.row() == null ? "fact.column" : "fact.serving", cell.count(), cell.supporting()));
            facts.add(words.of("fact.evidence", cell.evidenced(), cell.links()));
            facts.add(words.of("fact.hours", Double.isNaN(cell.value(Measure.HOURS)) ? Numbers.UNKNOWN : Figures.written(cell.hours()), figures.name(Measure.HOURS), cell.unknownHours()));
            facts.add(cell.best() > 0 ? words.of("fact.level", cell.best()) : words.of("fact.level.none"));
        }
        if (piece.isCell() && cell != null) {
            cell(facts, piece);
        }
        if (piece.notLookedAt() > 0) {
            facts.add(piece.isCell() && !piece.isFold() ? words.of("fact.not-looked-at", piece.notLookedAt()) : words.of("fact.not-looked-at.sum", piece.notLookedAt()));
        }
        return facts.isEmpty() ? List.of(words.of("fact.none")) : facts;
    }

    private void cell(List<String> facts, Piece piece) {
        Cell cell = piece.cell();
        if (cell.gaps() > 0) {
            facts.add(piece.isFold() ? words.of("fact.gaps", cell.gaps()) : words.of("fact.gap"));
        } else if (!piece.isFold() && cell.lacksLanguages()) {
            facts.add(words.of("fact.gap.in", String.join(", ", cell.languages())));
        }
        if (cell.isPileUp() && !piece.isFold()) {
            facts.add(words.of("fact.pile-up", cell.supporting()));
        }
    }

    private void outcome(List<String> facts, int row) {
        Outcome outcome = matrix.axes().outcomes().get(row);
        facts.add(words.of("fact.weight", outcome.id(), outcome.weight()));
        if (matrix.axes().unserved().get(row)) {
            facts.add(words.of("fact.unserved"));
        }
    }
}
