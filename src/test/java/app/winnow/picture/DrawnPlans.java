package app.winnow.picture;

import app.winnow.model.AidPlan;
import app.winnow.model.AidType;
import app.winnow.model.AidValue;
import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Chunks;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.SourceTable;
import app.winnow.model.Status;
import app.winnow.model.UsageWindow;
import app.winnow.sample.DrawnAudit;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Plans drawn with a seed: an audit with a catalog file behind it whose counts cover a year (or nobody said what), with forms in several words, some facts unknown, one offering in three
 * decided in any way, one in ten not offered yet or withdrawn.
 */
public final class DrawnPlans {
    private static final String[] TYPES = {"E-Learning", "Classroom", "Webinar", "Video", "Learning path", "Blended", "Pr\u00E4senzschulung", "Checklist", "Event", "Something of its own", ""};

    private final Random random;
    private final boolean hasWindow;

    private DrawnPlans(long seed) {
        random = new Random(seed);
        hasWindow = seed % 5 != 4;
    }

    /** What is seen of the plan with this seed. */
    public static Seen seen(long seed, int size) {
        Portfolio portfolio = of(seed, size);
        return Seen.of(portfolio, Verdicts.of(portfolio, DrawnAudit.AS_OF));
    }

    /** The plan with this seed. */
    public static Portfolio of(long seed, int size) {
        return new DrawnPlans(seed).plan(DrawnAudit.of(seed, size));
    }

    private Portfolio plan(Portfolio drawn) {
        List<Offering> offerings = new ArrayList<>();
        for (Offering offering : drawn.offerings()) {
            offerings.add(decided(drawn, answered(Offering.imported(offering.code(), offering.title(), SourceRows.of(0, offerings.size()), facts(offering.imported())), offering.answers())));
        }
        UsageWindow window = hasWindow ? new UsageWindow(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)) : null;
        CatalogImport file = new CatalogImport(new SourceTable("catalog.csv", "", 1, List.of(), List.of(), new int[0]), List.of(), window, List.of(), List.of(), List.of());
        return drawn.draft().imports(List.of(file)).offerings(Chunks.of(offerings)).done();
    }

    private Facts facts(Facts drawn) {
        Facts facts = drawn.with(Field.TYPE, text(TYPES[random.nextInt(TYPES.length)])).with(Field.DELIVERY, chance(.1) ? "Virtual" : null);
        facts = facts.with(Field.DURATION, chance(.15) ? null : drawn.number(Field.DURATION).orElse(0)).with(Field.COMPLETIONS, chance(.15) ? null : drawn.number(Field.COMPLETIONS).orElse(0));
        return facts.with(Field.COST, chance(.5) ? null : 100.0 * random.nextInt(90)).with(Field.MAINTENANCE, chance(.3) ? null : (double) random.nextInt(40));
    }

    private static String text(String word) {
        return word.isEmpty() ? null : word;
    }

    /** Two in five are answered in full; of the others something is unknown. */
    private Offering answered(Offering offering, Answers all) {
        Answers answers = all;
        if (chance(.6)) {
            answers = chance(.3) ? answers.with(Ask.SERVES, null) : chance(.5) ? answers.with(Ask.IMPACT, null) : answers.with(Ask.RESPONSE, null);
        }
        return offering.withAnswers(chance(.1) ? answers.with(Ask.STATUS, chance(.3) ? Status.WITHDRAWN : Status.IN_BUILD) : answers);
    }

    private Offering decided(Portfolio drawn, Offering offering) {
        if (chance(.66)) {
            return offering;
        }
        Disposition disposition = Disposition.values()[random.nextInt(Disposition.values().length)];
        String into = disposition == Disposition.MERGE && chance(.7) ? drawn.offerings().get(random.nextInt(drawn.offerings().size())).code() : "";
        AidPlan aid = new AidPlan(AidValue.values()[random.nextInt(3)], chance(.3) ? "Quick card" : "", chance(.5) ? AidType.values()[random.nextInt(AidType.values().length)] : null);
        Decision.Carrying carrying = new Decision.Carrying("", "", chance(.5) ? LocalDate.of(2027, 1 + random.nextInt(12), 1) : null, chance(.5) ? "Head of Sales" : "");
        return offering.withDecision(new Decision(disposition, aid, into, "", Decision.By.UNKNOWN, carrying));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
