package app.winnow.desktop;

import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceTable;
import app.winnow.model.UsageWindow;
import app.winnow.model.change.Change;
import app.winnow.model.change.ImportCatalog;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetOutcome;
import app.winnow.model.change.SetPair;
import app.winnow.model.change.SetPolicy;
import app.winnow.model.change.Several;
import app.winnow.sample.DrawnAudit;
import app.winnow.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A large company's catalog, drawn with a seed into an open audit: the answers of a drawn audit, of which one offering in five was not looked at yet and one in eight lacks
 * its usage, with titles, categories, types, owners and dates, and every fourth offering decided.
 */
public final class DrawnCatalog {
    private static final String[] ACTIONS = {"Introduction to", "Advanced", "Managing", "Working with", "Essentials of", "Troubleshooting", "Preparing", "Auditing", "Handling", "Planning"};
    private static final String[] THINGS = {"Forklifts", "Purchase Orders", "Customer Complaints", "Data Privacy", "Hand Hygiene", "Pivot Tables", "Sterile Packaging", "Cold Chains",
        "Service Contracts", "Shift Handovers", "Spare Parts", "Budget Talks"};
    private static final String[] PLACES = {"in the Warehouse", "for New Supervisors", "at the Point of Care", "in the Field", "on the Shop Floor", "in Shared Services"};
    private static final String[] TYPES = {"Online course", "Classroom", "Video", "Webinar", "Curriculum", "Document", "Assessment"};
    private static final String[] CATEGORIES = {"Health and safety", "Compliance", "Leadership", "Sales", "Information technology", "Quality", "Supply chain", "Finance", "Customer service", "Onboarding"};

    private final Random random = new Random(11);
    private final Portfolio drawn;

    private DrawnCatalog(int size) {
        drawn = DrawnAudit.of(1, size);
    }

    /** Draws so many offerings, and all that belongs to them, into this empty audit. */
    public static void into(Workspace audit, int size) {
        new DrawnCatalog(size).into(audit);
    }

    private void into(Workspace audit) {
        Policy before = audit.portfolio().get().policy();
        audit.apply(new SetPolicy(before, before.withAsOf(DrawnAudit.AS_OF)));
        drawn.outcomes().forEach(outcome -> audit.apply(SetOutcome.added(outcome)));
        drawn.complete().forEach((about, all) -> audit.apply(SetComplete.from(audit.portfolio().get(), about, all)));
        SourceTable table = new SourceTable("catalog.csv", "", 1, List.of(), List.of(), new int[0]);
        UsageWindow year = new UsageWindow(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));
        List<Offering> offerings = new ArrayList<>();
        drawn.offerings().forEach(offering -> offerings.add(dressed(offering)));
        audit.apply(new ImportCatalog(new CatalogImport(table, List.of(), year, List.of(), List.of(), List.of()), offerings, List.of()));
        List<Change> pairs = new ArrayList<>();
        drawn.pairs().forEach((pair, state) -> pairs.add(SetPair.from(audit.portfolio().get(), pair, state)));
        audit.apply(new Several("Pairs", pairs));
    }

    private Offering dressed(Offering offering) {
        Map<Field, Object> facts = new EnumMap<>(Field.class);
        offering.imported().known().forEach(field -> facts.put(field, offering.imported().raw(field)));
        facts.put(Field.TYPE, any(TYPES));
        facts.put(Field.CATEGORY, List.of(any(CATEGORIES)));
        facts.put(Field.OWNER, "Owner " + random.nextInt(200));
        facts.put(Field.UPDATED, LocalDate.of(2014 + random.nextInt(13), 1 + random.nextInt(6), 1));
        facts.put(Field.COMPLETIONS, Math.rint(Math.exp(1 + random.nextGaussian() * 1.4 + 3)));
        if (random.nextInt(8) == 0) {
            facts.remove(Field.COMPLETIONS);
        }
        String title = any(ACTIONS) + " " + any(THINGS) + " " + any(PLACES);
        boolean isDecided = random.nextInt(4) == 0;
        Decision decision = isDecided ? Decision.of(Disposition.values()[random.nextInt(Disposition.values().length)], "", Decision.By.UNKNOWN) : null;
        return Offering.imported(offering.code(), title, offering.rows(), Facts.of(facts)).withDecision(decision)
                .withAnswers(random.nextInt(5) == 0 ? offering.answers().with(Ask.SERVES, null) : offering.answers());
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
