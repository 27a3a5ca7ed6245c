package app.winnow.picture.bubble;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Chunks;
import app.winnow.model.Decision;
import app.winnow.model.Disposition;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.picture.Seen;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Audits for tests of the portfolio map: offerings one by one, or many drawn with a seed, of which some facts are unknown. */
final class Drawn {
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<Outcome> OUTCOMES = List.of(Outcome.of("O1", 1, "Quote the right machine"), Outcome.of("O2", 2, "Repair it the first time").withWeight(2));
    private static final String[] WORDS = "Quoting Repairing Selling Welding Coaching pumps gears safely online advanced basics for leaders of Friday orders in depth contracts".split(" ");

    private final List<Offering> offerings = new ArrayList<>();

    /** An offering by its minutes, completions and months since the update (null = unknown), and the strength of its link to the weightier outcome (null = nobody has looked). */
    Drawn with(String code, Integer minutes, Integer completions, Integer months, Integer strength) {
        Map<Field, Object> facts = new EnumMap<>(Field.class);
        put(facts, Field.DURATION, minutes);
        put(facts, Field.COMPLETIONS, completions);
        if (months != null) {
            facts.put(Field.UPDATED, DAY.minusMonths(months));
        }
        return with(Offering.imported(code, "Title of " + code, SourceRows.NONE, Facts.of(facts)), strength);
    }

    private Drawn with(Offering offering, Integer strength) {
        offerings.add(strength == null ? offering : offering.withAnswers(Answers.NONE.with(Ask.SERVES,
                Links.of(strength == 0 ? Map.of() : Map.of("O2", Link.claimed(strength)), 2))));
        return this;
    }

    /** Decides about the offering that came last. */
    Drawn decided(Disposition disposition) {
        Offering last = offerings.remove(offerings.size() - 1);
        offerings.add(last.withDecision(Decision.of(disposition, "agreed", Decision.By.UNKNOWN)));
        return this;
    }

    private static void put(Map<Field, Object> facts, Field field, Integer value) {
        if (value != null) {
            facts.put(field, (double) value);
        }
    }

    /** So many, of which one in four nobody has looked at, one in eight has no length and one in ten no date. */
    static Drawn many(long seed, int count) {
        Random random = new Random(seed);
        Drawn drawn = new Drawn();
        for (int at = 0; at < count; at++) {
            Integer minutes = random.nextInt(8) == 0 ? null : (int) Math.exp(3.9 + random.nextGaussian() * .9);
            Integer completions = random.nextInt(12) == 0 ? null : (int) Math.exp(4.2 + random.nextGaussian() * 1.3);
            Integer months = random.nextInt(10) == 0 ? null : random.nextInt(90);
            Integer strength = random.nextInt(4) == 0 ? null : random.nextInt(4);
            drawn.with("C" + at, minutes, completions, months, strength);
            Offering last = drawn.offerings.remove(at);
            drawn.offerings.add(last.withTitle(title(random)));
            if (random.nextInt(9) == 0) {
                drawn.decided(Disposition.values()[random.nextInt(Disposition.values().length)]);
            }
        }
        return drawn;
    }

    private static String title(Random random) {
        StringBuilder title = new StringBuilder();
        for (int words = 1 + random.nextInt(7); words > 0; words--) {
            title.append(title.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return title.toString();
    }

    Portfolio portfolio() {
        return Portfolio.empty("Drawn").draft().outcomes(OUTCOMES).offerings(Chunks.of(offerings)).done();
    }

    Seen seen() {
        Portfolio portfolio = portfolio();
        return Seen.of(portfolio, Verdicts.of(portfolio, DAY));
    }
}
