package app.winnow.bench;

import app.winnow.desktop.match.MatchViewModel;
import app.winnow.model.CatalogImport;
import app.winnow.model.ColumnUse;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.TextColumn;
import app.winnow.model.change.Change;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.Several;
import app.winnow.workspace.Portfolios;
import app.winnow.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How long a key takes on the page Match in an audit of 20,000 offerings and 50 outcomes: from the key until the next offering, its outcomes in order, its
 * question and the counts are there (what is drawn of them is not in it). 300 offerings in a row; the usual key and the slowest of a hundred, in milliseconds.
 */
final class MatchKeyFigures {
    private static final int OFFERINGS = 20_000;
    private static final int OUTCOMES = 50;
    private static final int WARM = 60;
    private static final int ROW = 300;
    private static final int FRAME = 16;
    private static final List<String> VERBS = List.of("Moor", "Load", "Clean", "Repair", "Quote", "Answer", "Record", "Plan", "Check", "Price");
    private static final List<String> THINGS = List.of("the ferry", "every call", "the crane", "each order", "the pump", "a tender", "the shift", "the stock", "a claim", "the route", "the invoice");
    private static final List<String> WHEN = List.of("at night", "in time", "without help", "at the first visit", "by the plan", "after a change");

    private final Random random = new Random(11);
    private final Later tasks = new Later();

    public static void main(String[] args) throws IOException {
        new MatchKeyFigures().print(Path.of(args[0]), new Lines(System.out));
    }

    private void print(Path folder, Lines lines) throws IOException {
        Workspace[] open = new Workspace[1];
        new Portfolios(folder, tasks, Clock.systemDefaultZone()).create("Keys", made -> open[0] = made, failed -> {
            throw new IllegalStateException(failed);
        });
        tasks.catchUp();
        Workspace audit = open[0];
        audit.apply(new Several("Fill", changes()));
        tasks.catchUp();
        MatchViewModel model = new MatchViewModel(audit, tasks, Clock.systemDefaultZone());
        tasks.catchUp();
        row(model, WARM);
        double[] took = row(model, ROW);
        Arrays.sort(took);
        lines.within("match.key", took[took.length / 2], FRAME);
        lines.within("match.key.slowest-of-100", took[(int) (took.length * .99)], FRAME);
        model.close();
        audit.close();
    }

    /** Milliseconds of each key. */
    private double[] row(MatchViewModel model, int offerings) {
        List<Double> took = new ArrayList<>();
        for (int at = 0; at < offerings; at++) {
            String code = model.offering().get().code();
            if (at % 3 == 0) {
                took.add(timed(() -> model.type("N")));
            } else {
                took.add(timed(at % 3 == 1 ? model::enter : () -> model.type("3")));
                took.add(timed(model::enter));
            }
            if (model.offering().get().code().equals(code)) {
                took.add(timed(model::next));
            }
        }
        return took.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double timed(Runnable key) {
        long start = System.nanoTime();
        key.run();
        double ms = (System.nanoTime() - start) / 1e6;
        tasks.catchUp();
        return ms;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int at = 1; at <= OUTCOMES; at++) {
            changes.add(SetOutcome.added(Outcome.of("O" + at, at, sentence())));
        }
        List<Offering> offerings = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (int at = 0; at < OFFERINGS; at++) {
            codes.add("K-" + at);
            Facts facts = Facts.of(Map.of(Field.DURATION, 10.0 + random.nextInt(400), Field.COMPLETIONS, (double) random.nextInt(900),
                    Field.DESCRIPTION, sentence() + ". " + sentence() + ". What people need to " + sentence() + ", step by step."));
            offerings.add(Offering.imported("K-" + at, sentence() + ", part " + at, SourceRows.of(0, at), facts));
        }
        SourceTable table = new SourceTable("keys.csv", "", 1, List.of("Code"), List.of(TextColumn.of(codes)), java.util.stream.IntStream.range(2, OFFERINGS + 2).toArray());
        changes.add(new ImportCatalog(new CatalogImport(table, List.of(new ColumnUse(Field.CODE, null, null)), null, List.of(), List.of(), List.of()), offerings, List.of()));
        return changes;
    }

    private String sentence() {
        return one(VERBS) + " " + one(THINGS) + " " + one(WHEN);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
