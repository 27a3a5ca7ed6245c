package app.winnow.picture;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Chunks;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Evidence;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Scope;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.Status;
import app.winnow.model.UsageWindow;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Audits drawn with a seed for tests of pictures: those of {@link DrawnAudit} with categories (none, one, several), types, owners and costs, of which a tenth is unknown; some decided, proposed, withdrawn
 * or of no hours; of some nobody has looked at the links; outcomes of different weight and unit.
 */
public final class DrawnCatalog {
    private static final UsageWindow YEAR = new UsageWindow(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));

    private final Random random;
    private final int outcomes;
    private final int units;

    private DrawnCatalog(long seed, int outcomes, int units) {
        random = new Random(seed);
        this.outcomes = outcomes;
        this.units = units;
    }

    /** An audit of so many offerings in so many units, with so many outcomes. */
    public static Portfolio of(long seed, int size, int outcomes, int units) {
        return new DrawnCatalog(seed, outcomes, units).draw(DrawnAudit.of(seed, size));
    }

    /** All of it. */
    public static Seen seen(Portfolio portfolio) {
        return Seen.of(portfolio, Verdicts.of(portfolio, DrawnAudit.AS_OF));
    }

    private Portfolio draw(Portfolio drawn) {
        List<Outcome> written = new ArrayList<>();
        for (int at = 1; at <= outcomes; at++) {
            Outcome outcome = at <= drawn.outcomes().size() ? drawn.outcomes().get(at - 1) : Outcome.of("O" + at, at, "Bring the number of complaints about part " + at + " down");
            written.add(outcome.withWeight(1 + random.nextInt(3)).withScope(random.nextInt(3) > 0 ? Scope.ALL : new Scope("Unit " + random.nextInt(units + 1), "", "")));
        }
        List<Offering> offerings = new ArrayList<>();
        for (Offering offering : drawn.offerings()) {
            offerings.add(offering(offering, offerings.size(), written));
        }
        SourceTable table = new SourceTable("catalog.csv", "", 1, List.of(), List.of(), new int[0]);
        return drawn.draft().outcomes(written).offerings(Chunks.of(offerings)).imports(List.of(new CatalogImport(table, List.of(), YEAR, List.of(), List.of(), List.of()))).done();
    }

    private Offering offering(Offering drawn, int at, List<Outcome> written) {
        Map<Field, Object> facts = new EnumMap<>(Field.class);
        drawn.imported().known().forEach(field -> facts.put(field, drawn.imported().raw(field)));
        facts.put(Field.UNIT, "Unit " + random.nextInt(units));
        facts.put(Field.CATEGORY, switch (random.nextInt(10)) {
            case 0 -> List.of(" ");
            case 1, 2 -> List.of(category(), category());
            default -> List.of(category());
        });
        facts.put(Field.TYPE, "Type " + random.nextInt(6));
        facts.put(Field.OWNER, "Owner " + random.nextInt(40));
        facts.put(Field.COST, (double) random.nextInt(5000));
        facts.put(Field.CURRENCY, random.nextInt(20) == 0 ? "USD" : "EUR");
        if (random.nextInt(15) == 0) {
            facts.put(Field.COMPLETIONS, 0.0);
        }
        for (Field field : List.of(Field.DURATION, Field.COMPLETIONS, Field.TYPE, Field.OWNER, Field.COST, Field.UPDATED)) {
            if (random.nextInt(10) == 0) {
                facts.remove(field);
            }
        }
        String title = random.nextInt(3) == 0 ? "Safety " + at : "Working safely with the machines of hall " + at;
        return Offering.imported(drawn.code(), title, SourceRows.of(0, at), Facts.of(facts)).withAnswers(answers(drawn.answers(), written)).withDecision(decision(at));
    }

    private String category() {
        return "Category " + random.nextInt(7);
    }

    private Answers answers(Answers drawn, List<Outcome> written) {
        Map<String, Link> links = new TreeMap<>();
        for (int more = random.nextInt(4); more > 0; more--) {
            Evidence evidence = random.nextInt(6) == 0 ? new Evidence(1 + random.nextInt(5), LocalDate.of(2026, 1, 1), random.nextInt(4) > 0) : null;
            links.put(written.get(random.nextInt(written.size())).id(), new Link(random.nextInt(4), evidence, "", "", ""));
        }
        Links all = random.nextInt(7) == 0 ? null : Links.of(links, written.size() - random.nextInt(2));
        Answers answers = drawn.with(Ask.SERVES, all);
        return random.nextInt(12) == 0 ? answers.with(Ask.STATUS, Status.values()[1 + random.nextInt(3)]) : answers;
    }

    private Decision decision(int at) {
        if (random.nextInt(6) > 0) {
            return null;
        }
        Decision decision = Decision.of(Disposition.values()[random.nextInt(Disposition.values().length)], "", Decision.By.UNKNOWN);
        Decision into = new Decision(decision.disposition(), decision.aid(), decision.disposition() == Disposition.MERGE ? "D0001" : "", "", Decision.By.UNKNOWN, decision.carrying());
        return random.nextBoolean() ? into : into.withCarrying(new Decision.Carrying("", "", null, "somebody"));
    }
}
