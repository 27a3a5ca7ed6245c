package app.winnow.picture.outcome;

import app.winnow.model.Disposition;
import app.winnow.model.Evidence;
import app.winnow.model.Offering;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Edge;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.Meaning;
import app.winnow.picture.Numbers;
import app.winnow.picture.Seen;
import app.winnow.picture.Symbol;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the rows of offerings: one alone by its title and sign, several by their number; each with what is said of them. */
final class ServerRows {
    private static final Words WORDS = OutcomeMap.WORDS;
    private static final double[] WIDTHS = {1.5, 1.25, 1.75, 2.5};
    /** A title of more lines than these gives way to the code. */
    private static final int LINES = 3;
    /** So few signs before the one for the rest are not worth a line of them. */
    private static final int FEW = 3;

    private final Seen seen;
    private final Sizes sizes;

    ServerRows(Seen seen, Sizes sizes) {
        this.seen = seen;
        this.sizes = sizes;
    }

    /** One offering. */
    Row one(Band band, Serving serving) {
        Row.Bead bead = bead(band, serving, sizes.radius(serving.hours()), 0);
        return new Row(new Row.Said(words(serving, offering(serving)), sizes.type(), Ink.INK), bead.token(), List.of(join(serving.strength(), !serving.isEvidenced())), bead.meaning(), List.of());
    }

    private Row.Bead bead(Band band, Serving serving, double radius, double away) {
        Offering offering = offering(serving);
        Disposition disposition = seen.disposition(serving.at());
        boolean decided = seen.isDecided(serving.at());
        Meaning meaning = new Meaning(band.key() + " " + offering.code(), offering.title(), () -> facts(serving, offering, disposition, decided), new int[] {serving.at()}, DispositionNames.key(disposition));
        return new Row.Bead(new Row.Token(Symbol.of(disposition), radius, Fill.of(disposition, decided), Edge.NONE), meaning, away);
    }

    private Offering offering(Serving serving) {
        return seen.portfolio().offerings().get(serving.at());
    }

    private List<String> words(Serving serving, Offering offering) {
        String title = offering.title().isBlank() ? offering.code() : offering.title();
        String hours = sizes.isAlone() ? WORDS.of("offering.hours", title, Numbers.orUnknown(serving.hours())) : title;
        List<String> lines = sizes.wrapped(hours, sizes.type());
        return lines.size() <= LINES ? lines : sizes.wrapped(offering.code(), sizes.type());
    }

    private static Edge join(int strength, boolean isClaimed) {
        return new Edge(isClaimed ? Ink.INK_3 : Ink.INK_2, WIDTHS[strength], isClaimed);
    }

    private List<String> facts(Serving serving, Offering offering, Disposition disposition, boolean decided) {
        List<String> facts = new ArrayList<>();
        facts.add(WORDS.of("serves." + serving.strength()) + ": " + shown(serving));
        if (!serving.link().task().isBlank()) {
            facts.add(WORDS.of("fact.task", serving.link().task().strip()));
        }
        facts.add(Double.isNaN(serving.hours()) ? WORDS.of("fact.hours.unknown") : WORDS.of("fact.hours", serving.hours(), hoursName()));
        facts.add(disposition == null ? DispositionNames.of(null) : WORDS.of(decided ? "fact.decided" : "fact.suggested", DispositionNames.of(disposition)));
        facts.add(offering.code());
        return facts;
    }

    /** "measured at level 3 on 2026-01-12, an effect found"; "claimed, not yet shown". */
    String shown(Serving serving) {
        Evidence evidence = serving.link().evidence();
        if (evidence == null) {
            return WORDS.of("shown.claimed");
        }
        String day = evidence.date() == null ? "" : WORDS.of("shown.on", evidence.date());
        return WORDS.of(evidence.effect() ? "shown.effect" : "shown.no-effect", evidence.level(), day);
    }

    String hoursName() {
        return WORDS.of("hours." + seen.hours().basis().name().toLowerCase(Locale.ROOT));
    }

    /** What a row that counts so many says; after so many of the same strength they are more. Strength 0: of every strength. */
    String words(Band band, int count, int strength, int after) {
        return strength == 0 && after == 0 && band.isClaimed() ? WORDS.of("several.claimed", count) : WORDS.of((after > 0 ? "more." : "several.") + strength, count);
    }

    /** Several offerings together. */
    Row several(Band band, List<Serving> servings, int strength, int after) {
        int evidenced = (int) servings.stream().filter(Serving::isEvidenced).count();
        List<Edge> joins = new ArrayList<>();
        if (evidenced > 0) {
            joins.add(join(strength, false));
        }
        if (evidenced < servings.size()) {
            joins.add(join(strength, true));
        }
        String words = words(band, servings.size(), strength, after);
        Meaning meaning = new Meaning(band.key() + " together " + strength, WORDS.of("together", words), () -> facts(servings, evidenced), Servers.indexes(servings), "");
        List<Row.Bead> beads = beads(band, servings, sizes.words() - sizes.lines().width(words, sizes.type()) - sizes.frame().text() * .6);
        return beads.isEmpty() ? new Row(new Row.Said(sizes.wrapped(words, sizes.type()), sizes.type(), Ink.INK), sizes.several(Servers.hours(servings)), joins, meaning, beads)
                : new Row(new Row.Said(List.of(words), sizes.type(), Ink.INK), Row.Token.NONE, joins, meaning, beads);
    }

    /** As many as so much room holds, the last of them standing for the rest; none where it holds too few to be worth it. A stronger link stands a little apart from the weaker ones. */
    private List<Row.Bead> beads(Band band, List<Serving> servings, double room) {
        List<Row.Bead> beads = new ArrayList<>();
        double away = 0;
        for (int at = 0; at < servings.size(); at++) {
            Serving serving = servings.get(at);
            away += at == 0 ? 0 : sizes.beadsApart() * (serving.strength() < servings.get(at - 1).strength() ? 1.5 : 1);
            boolean isLast = away + sizes.beadsApart() * 1.5 > room;
            if (away > room || isLast && beads.size() < FEW && at < servings.size() - 1) {
                return List.of();
            }
            if (isLast && at < servings.size() - 1) {
                List<Serving> rest = servings.subList(at, servings.size());
                int evidenced = (int) rest.stream().filter(Serving::isEvidenced).count();
                beads.add(new Row.Bead(sizes.several(Double.NaN), new Meaning(band.key() + " rest " + serving.strength(), words(band, rest.size(), 0, at), () -> facts(rest, evidenced), Servers.indexes(rest), ""), away));
                return beads;
            }
            beads.add(bead(band, serving, sizes.bead(serving.hours()), away));
        }
        return beads;
    }

    private List<String> facts(List<Serving> servings, int evidenced) {
        List<String> facts = new ArrayList<>();
        facts.add(WORDS.of("fact.shown", evidenced, servings.size() - evidenced));
        double hours = Servers.hours(servings);
        long unknown = servings.stream().filter(one -> !one.isContainer() && Double.isNaN(one.hours())).count();
        facts.add(Double.isNaN(hours) ? WORDS.of("fact.hours.unknown") : WORDS.of("fact.hours", hours, hoursName()) + (unknown > 0 ? WORDS.of("fact.hours.some", unknown) : ""));
        facts.add(dispositions(servings));
        return facts;
    }

    /** "keep 4, slim 2, open 11". */
    private String dispositions(List<Serving> servings) {
        Map<Disposition, Integer> counts = new EnumMap<>(Disposition.class);
        int open = 0;
        for (Serving one : servings) {
            Disposition disposition = seen.disposition(one.at());
            if (disposition == null) {
                open++;
            } else {
                counts.merge(disposition, 1, Integer::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((disposition, count) -> parts.add(DispositionNames.of(disposition) + " " + Numbers.whole(count)));
        if (open > 0) {
            parts.add(DispositionNames.of(null) + " " + Numbers.whole(open));
        }
        return String.join(", ", parts);
    }
}
