package app.winnow.model.change;

import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Chunks;
import app.winnow.model.ColumnUse;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.ImportRole;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import app.winnow.model.Scenario;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.TextColumn;
import app.winnow.model.UnitAudience;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Changes that fit a portfolio, drawn from a seed; every kind occurs. The same seed always gives the same history, so a failing one can be looked at.
 */
public final class SeededHistories {
    /** How many different kinds there are to draw. */
    public static final int KINDS = Change.class.getPermittedSubclasses().length;

    private final Random random;
    private final SeededValues values;
    private int made;
    private UpdateCatalog lastUpdate;

    /** Histories of this seed. */
    public SeededHistories(long seed) {
        random = new Random(seed);
        values = new SeededValues(random);
    }

    /** So many changes, each fitting what the ones before it lead to. */
    public List<Change> history(Portfolio start, int length) {
        List<Change> history = new ArrayList<>();
        Portfolio portfolio = start;
        for (int left = length; left > 0; left--) {
            Change change = next(portfolio);
            portfolio = change.applyTo(portfolio);
            history.add(change);
        }
        return history;
    }

    /** A change of any kind that fits this portfolio. */
    public Change next(Portfolio portfolio) {
        while (true) {
            Optional<Change> change = draw(portfolio, random.nextInt(KINDS));
            if (change.isPresent()) {
                return change.get();
            }
        }
    }

    private Optional<Change> draw(Portfolio portfolio, int kind) {
        Chunks<Offering> offerings = portfolio.offerings();
        return switch (kind) {
            case 0 -> Optional.of(new RenameAudit(portfolio.name(), values.text()));
            case 1 -> Optional.of(imported(portfolio));
            case 2 -> Optional.of(new AddOffering(offering(SourceRows.NONE)));
            case 3 -> last(portfolio).map(RemoveOffering::new).map(change -> fitting(portfolio, change));
            case 4 -> lastImport(portfolio).map(change -> fitting(portfolio, change));
            case 5 -> Optional.of(outcome(portfolio));
            case 6 -> Optional.of(SetComplete.from(portfolio, new UnitAudience(values.text(), values.text()), values.one(
                    java.util.Arrays.asList(true, false, null))));
            case 7 -> Optional.of(new SetPolicy(portfolio.policy(), values.policy()));
            case 8 -> Optional.of(listAnswer(portfolio, values.one(Ask.lists())));
            case 9 -> portfolio.imports().isEmpty() ? Optional.empty() : Optional.of(window(portfolio));
            case 10 -> Optional.of(several(portfolio));
            case 16 -> Optional.of(update(portfolio));
            case 17 -> Optional.ofNullable(lastUpdate).map(DropUpdate::new).map(change -> fitting(portfolio, change));
            case 18 -> Optional.of(scenario(portfolio));
            case 19 -> Optional.of(rule(portfolio));
            case 20 -> Optional.of(view(portfolio));
            default -> offerings.isEmpty() ? Optional.empty() : Optional.ofNullable(about(portfolio, kind, values.one(offerings)));
        };
    }

    private Change about(Portfolio portfolio, int kind, Offering offering) {
        return switch (kind) {
            case 11 -> new SetTitle(offering.code(), offering.title(), values.text());
            case 12 -> fact(offering, values.one(Field.class));
            case 13 -> answer(portfolio, offering.code(), values.one(Ask.all()));
            case 14 -> SetDecision.from(portfolio, offering.code(), values.rarely() ? null : values.decision());
            default -> pair(portfolio, offering.code(), values.one(portfolio.offerings()).code());
        };
    }

    private Change pair(Portfolio portfolio, String one, String other) {
        return one.equals(other) ? null : SetPair.from(portfolio, Pair.of(one, other), values.rarely() ? null : values.one(PairState.class));
    }

    private Change fact(Offering offering, Field field) {
        return new SetFact(offering.code(), field, offering.own().value(field).orElse(null), values.rarely() ? null : values.fact(field));
    }

    private <T> Change answer(Portfolio portfolio, String code, Ask<T> ask) {
        return SetAnswer.from(portfolio, code, ask, values.answer(ask));
    }

    private <T> Change listAnswer(Portfolio portfolio, Ask<T> ask) {
        return SetListAnswer.from(portfolio, ask, values.answer(ask));
    }

    private Change window(Portfolio portfolio) {
        int source = random.nextInt(portfolio.imports().size());
        return new SetUsageWindow(source, portfolio.imports().get(source).usage(), values.rarely() ? null : values.window());
    }

    private Change outcome(Portfolio portfolio) {
        if (portfolio.outcomes().isEmpty() || random.nextInt(3) == 0) {
            int serial = portfolio.nextSerial();
            return SetOutcome.added(values.outcome("O" + serial, serial));
        }
        Outcome outcome = values.one(portfolio.outcomes());
        return SetOutcome.from(portfolio, outcome.id(), values.rarely() ? null : values.outcome(outcome.id(), outcome.serial()));
    }

    /** Keeps what stands, replaces a scenario by another, or removes one. */
    private Change scenario(Portfolio portfolio) {
        String name = "Scenario " + values.below(3);
        return SetScenario.from(portfolio, name, values.rarely() ? null : values.rarely() ? Scenario.of(portfolio, name, values.text(), values.date())
                : values.scenario(name));
    }

    private Change rule(Portfolio portfolio) {
        int number = 1 + values.below(3);
        return SetRule.from(portfolio, number, values.rarely() ? null : values.rule(number));
    }

    private Change view(Portfolio portfolio) {
        String name = "View " + values.below(3);
        return SetView.from(portfolio, name, values.rarely() ? null : values.view(name));
    }

    private Change several(Portfolio portfolio) {
        return new Several(values.text(), history(portfolio, random.nextInt(4)));
    }

    private static Optional<Offering> last(Portfolio portfolio) {
        int size = portfolio.offerings().size();
        return size == 0 ? Optional.empty() : Optional.of(portfolio.offerings().get(size - 1));
    }

    /** The last import dropped, where its offerings and pairs are as they came. */
    private static Optional<Change> lastImport(Portfolio portfolio) {
        int source = portfolio.imports().size() - 1;
        List<Offering> came = portfolio.offerings().stream().filter(offering -> source >= 0 && offering.rows().source() == source).toList();
        List<Pair> pairs = portfolio.pairs().keySet().stream().filter(pair -> came.stream().anyMatch(offering -> pair.has(offering.code()))).toList();
        return source < 0 ? Optional.empty() : Optional.of(new DropCatalog(new ImportCatalog(portfolio.imports().get(source), came, pairs)));
    }

    private static Change fitting(Portfolio portfolio, Change change) {
        try {
            change.applyTo(portfolio);
            return change;
        } catch (DoesNotFit unfit) {
            return null;
        }
    }

    /** A file that edits some offerings and adds some, in any role; counts of the edited ones may stay with an earlier file. */
    private UpdateCatalog update(Portfolio portfolio) {
        ImportCatalog plain = imported(portfolio);
        int source = portfolio.imports().size();
        ImportRole role = source > 0 && random.nextBoolean() ? ImportRole.again(List.of(random.nextInt(source))) : values.one(List.of(ImportRole.DATA, ImportRole.CATALOG));
        List<OfferingEdit> edits = portfolio.offerings().stream().filter(offering -> values.rarely()).map(offering -> edit(offering, source)).toList();
        boolean adds = random.nextBoolean();
        lastUpdate = new UpdateCatalog(plain.catalog().as(role), edits, adds ? plain.offerings() : List.of(), adds ? plain.proposed() : List.of());
        return lastUpdate;
    }

    private OfferingEdit edit(Offering offering, int source) {
        SourceRows rows = random.nextBoolean() ? SourceRows.of(source, 0) : offering.rows();
        Facts before = Facts.NONE;
        Facts after = Facts.NONE;
        for (int left = random.nextInt(4); left > 0; left--) {
            Field field = values.one(Field.class);
            before = before.with(field, offering.imported().value(field).orElse(null));
            after = after.with(field, values.rarely() ? null : values.fact(field));
            rows = rows.with(field, values.one(List.of(offering.rows(), SourceRows.of(source, 0), SourceRows.of(source))));
        }
        return new OfferingEdit(offering.code(), new FileSays(offering.title(), offering.rows(), before),
                new FileSays(values.rarely() ? values.text() : offering.title(), rows, after));
    }

    private ImportCatalog imported(Portfolio portfolio) {
        int rows = 1 + random.nextInt(5);
        List<TextColumn> columns = List.of(column(rows), column(rows), column(rows));
        SourceTable table = new SourceTable("catalog " + ++made + ".xlsx", values.text(), random.nextInt(3), List.of("Code", "", values.text()), columns,
                IntStream.range(0, rows).map(row -> 3 * row + 2).toArray());
        CatalogImport catalog = new CatalogImport(table, List.of(new ColumnUse(Field.CODE, null, null), ColumnUse.UNUSED,
                new ColumnUse(Field.DURATION, "min", "dmy")), values.rarely() ? values.window() : null,
                List.of(new CatalogImport.Dropped(99, values.text())), List.of(new CatalogImport.LeftOut("Learner", values.text())),
                List.of(new Problem(table.file(), 7, values.text(), values.text(), values.text())));
        int source = portfolio.imports().size();
        List<Offering> offerings = IntStream.range(0, rows).mapToObj(row -> offering(SourceRows.of(source, row))).toList();
        List<Pair> proposed = rows < 2 ? List.of() : List.of(Pair.of(offerings.get(0).code(), offerings.get(1).code()));
        return new ImportCatalog(catalog, offerings, proposed);
    }

    private TextColumn column(int rows) {
        return TextColumn.of(IntStream.range(0, rows).mapToObj(row -> values.text()).toList());
    }

    private Offering offering(SourceRows rows) {
        Map<Field, Object> facts = new EnumMap<>(Field.class);
        for (int left = random.nextInt(8); left > 0; left--) {
            Field field = values.one(Field.class);
            facts.put(field, values.fact(field));
        }
        return Offering.imported("C-" + ++made + values.text(), values.text(), rows, Facts.of(facts));
    }
}
