package app.winnow.intake.outcome;

import app.winnow.intake.form.OutcomePlaces;
import app.winnow.intake.form.OutcomesForm;
import app.winnow.intake.form.ReadOutcomes;
import app.winnow.model.Measure;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.Several;
import app.winnow.sheet.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** A list whose columns and hierarchy are known, ready to be read row by row. */
final class ListReading {
    private static final int DEEPEST = 20;
    private final Grid grid;
    private final Places places;
    private final Shape shape;
    private final String file;
    private final ShapedGrid shaped;
    private final OutcomePlaces where;

    ListReading(Grid grid, Places places, Shape shape, String file) {
        this.grid = grid;
        this.places = places;
        this.shape = shape;
        this.file = file;
        shaped = shape.shaped();
        where = shape.isRewritten() ? places.ours().with("Outcome", shaped.sentenceColumn()) : places.ours();
    }

    /** Reads these rows, and those that hold nothing but what a sponsor said of a unit. */
    ReadOutcomes read(Portfolio portfolio, IntPredicate wanted) {
        ReadOutcomes read = OutcomesForm.read(shaped, file, portfolio, where, row -> !shape.dropped().containsKey(row) && (shape.text(row).isEmpty() || wanted.test(row)));
        return where.columns().containsKey("Measure") || !where.columns().containsKey(OutcomesForm.NAME) ? read : measured(read);
    }

    /** In a library of indicators the name is the measure, where no column holds another one. */
    private static ReadOutcomes measured(ReadOutcomes read) {
        Map<Integer, Outcome> taken = new HashMap<>();
        Map<String, Outcome> byId = new HashMap<>();
        read.taken().forEach((row, outcome) -> {
            Statement statement = Statement.of(outcome.sentence());
            boolean names = statement.kind() == Statement.Kind.MEASURE && outcome.measure().name().isEmpty();
            Outcome next = names ? outcome.withMeasure(named(outcome.measure(), statement.text())) : outcome;
            taken.put(row, next);
            byId.put(next.id(), next);
        });
        List<Change> changes = read.change().changes().stream().map(change -> change instanceof SetOutcome set && byId.containsKey(set.id())
                ? new SetOutcome(set.id(), set.before(), byId.get(set.id())) : change).toList();
        return new ReadOutcomes(new Several(read.change().title(), changes), read.problems(), taken);
    }

    private static Measure named(Measure measure, String name) {
        return new Measure(name, measure.unit(), measure.baseline(), measure.target(), measure.source());
    }

    /** The rows that could become outcomes, as they were read all together. */
    List<ListRow> rows(Map<Integer, Outcome> taken, Portfolio portfolio) {
        Set<Integer> heads = new HashSet<>();
        taken.keySet().forEach(row -> heads.add(shape.above(row)));
        Near near = new Near(portfolio.outcomes());
        List<ListRow> rows = new ArrayList<>();
        for (int row = places.ours().headingRow() + 1; row < grid.rows(); row++) {
            Outcome outcome = taken.get(row);
            if (outcome != null) {
                Outcome before = portfolio.outcome(outcome.id()).orElse(null);
                String like = before == null ? near.find(outcome.sentence(), grid.rowNumber(row)) : "";
                rows.add(new ListRow(row, grid.rowNumber(row), Statement.of(outcome.sentence()), depth(row), under(row), heads.contains(row), outcome, before, like));
            }
        }
        return rows;
    }

    private int depth(int row) {
        int depth = 0;
        for (int at = shape.above(row); at >= 0 && depth < DEEPEST; at = shape.above(at)) {
            depth++;
        }
        return depth;
    }

    private String under(int row) {
        return shape.above(row) < 0 ? "" : shape.text(shape.above(row));
    }

    Grid grid() {
        return shaped;
    }

    Places places() {
        return places;
    }

    Shape shape() {
        return shape;
    }
}
