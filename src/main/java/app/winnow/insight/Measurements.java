package app.winnow.insight;

import app.winnow.model.Ask;
import app.winnow.model.CatalogImport;
import app.winnow.model.Dial;
import app.winnow.model.Evidence;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.Purpose;
import app.winnow.model.UsageWindow;
import app.winnow.verdict.Known;
import java.util.ArrayList;
import java.util.List;

/**
 * What was measured, and what an offering is designed for, as far as facts say it. The catalog's counts are input (level 0), its rating reaction (1), its average
 * score learning (2); evidence of links is whatever level people gave it.
 */
final class Measurements {
    private final Portfolio portfolio;

    Measurements(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    List<Measured> of(Offering offering, Known known) {
        List<Measured> measured = new ArrayList<>();
        add(measured, offering, 0, offering.value(Field.COMPLETIONS).isPresent() ? Field.COMPLETIONS : Field.ENROLMENTS);
        add(measured, offering, 1, Field.RATING);
        add(measured, offering, 2, Field.AVG_SCORE);
        if (known.links() != null) {
            for (Outcome outcome : portfolio.outcomes()) {
                Link link = known.links().named().get(outcome.id());
                Evidence evidence = link == null ? null : link.evidence();
                if (evidence != null) {
                    measured.add(new Measured(evidence.level(), evidence.date(), source(outcome, link), evidence.effect()));
                }
            }
        }
        return measured;
    }

    private static String source(Outcome outcome, Link link) {
        String words = link.source().isBlank() ? link.measure() : link.measure().isBlank() ? link.source() : link.measure() + ", " + link.source();
        return words.isBlank() ? outcome.id() : outcome.id() + ": " + words;
    }

    /** A figure of the catalog, with its file; its day is the last one of the time that the file's counts cover. */
    private void add(List<Measured> measured, Offering offering, int level, Field field) {
        if (offering.facts(field).number(field).isEmpty()) {
            return;
        }
        int source = offering.rows().of(field).source();
        CatalogImport file = source < 0 || offering.own().value(field).isPresent() ? null : portfolio.imports().get(source);
        UsageWindow covers = file == null ? null : file.usage();
        measured.add(new Measured(level, covers == null ? null : covers.to(), file == null ? "" : file.table().file(), null));
    }

    /**
     * What the file says of its evaluation level; else what the design aims at (ours): results (4) where a link of 2 or 3 names its task and the measure that it is
     * to move, use at work (3) for an aid or with directness at target, learning (2) below it, reaction (1) for news; else unknown.
     */
    Integer designed(Offering offering, Known known) {
        String said = offering.text(Field.LEVEL).replaceAll("[^0-5]", "");
        if (!said.isEmpty()) {
            return said.charAt(said.length() - 1) - '0';
        }
        if (known.links() != null && portfolio.outcomes().stream().map(outcome -> known.links().named().get(outcome.id())).anyMatch(Measurements::namesItsResult)) {
            return 4;
        }
        Dial directness = offering.answers().get(Ask.DIRECTNESS).orElse(null);
        if (known.kind() == Kind.AID || directness != null && Levels.isAtTarget(directness, portfolio.policy().rules().directnessTarget())) {
            return 3;
        }
        return known.purpose() == Purpose.INFORM ? Integer.valueOf(1) : directness == null ? null : Integer.valueOf(2);
    }

    private static boolean namesItsResult(Link link) {
        return link != null && link.strength() >= 2 && !link.task().isBlank() && !link.measure().isBlank();
    }
}
