package app.winnow.picture.change;

import app.winnow.insight.Ledger.BeforeAfter;
import app.winnow.insight.Range;
import app.winnow.picture.DispositionNames;
import app.winnow.picture.Largest;
import app.winnow.picture.Meaning;
import app.winnow.picture.Seen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is said about each mark of a waterfall: its figure with its range, how many offerings are in it, and the largest by name. */
final class ChangeFacts {
    private static final int NAMED = 6;

    private final Seen seen;
    private final Counted counted;
    private final ChangeNames names;

    ChangeFacts(Seen seen, Counted counted, ChangeNames names) {
        this.seen = seen;
        this.counted = counted;
        this.names = names;
    }

    /** The meanings of all marks, in the order of {@link WaterfallShapes}. */
    List<Meaning> of(WaterfallLayout layout) {
        List<Meaning> meanings = new ArrayList<>();
        layout.bars().forEach(bar -> meanings.add(of(bar)));
        layout.blocks().forEach(placed -> meanings.add(of(placed.block())));
        return meanings;
    }

    /** A bar's word for the same bar in another picture. */
    static String key(Bar bar) {
        return bar.isTotal() ? "total " + bar.total().name().toLowerCase(java.util.Locale.ROOT) : bar.step().key();
    }

    private Meaning of(Bar bar) {
        int[] offerings = bar.isTotal() ? total(bar.total()) : bar.step().offerings();
        return new Meaning(key(bar), names.staged(bar), () -> facts(bar, offerings), offerings, line(bar));
    }

    private List<String> facts(Bar bar, int[] offerings) {
        List<String> facts = new ArrayList<>(List.of(names.words().of("fact.figure", names.figure(bar), names.unit())));
        if (bar.hasWidth()) {
            facts.add(names.words().of("fact.span", names.span(bar)));
        }
        facts.add(names.words().of("fact.offerings", offerings.length));
        if (bar.range().unknown() > 0) {
            facts.add(names.words().of("fact.unknown", bar.range().unknown()));
        }
        facts.addAll(Largest.of(seen, offerings, NAMED));
        return facts;
    }

    /** What counts in a total: all today; later what may be left, and what nobody knows. */
    private int[] total(Bar.Total total) {
        return Arrays.stream(seen.offerings()).filter(at -> {
            BeforeAfter both = counted.of(seen.effects().get(at));
            Range range = total == Bar.Total.TODAY || total == Bar.Total.DECIDED && !seen.isDecided(at) ? both.before() : both.after();
            return range.high() > 0 || range.unknown() > 0;
        }).toArray();
    }

    private static String line(Bar bar) {
        if (bar.isTotal() || bar.step().why() != Step.Why.DISPOSITION) {
            return "";
        }
        return DispositionNames.key(bar.step().disposition());
    }

    private Meaning of(Block block) {
        return new Meaning(block.key(), names.words().of("mark." + block.key()), () -> facts(block), block.offerings(), "");
    }

    private List<String> facts(Block block) {
        List<String> facts = new ArrayList<>(block.full());
        facts.set(0, block.figure() + " " + facts.get(0));
        facts.addAll(Largest.of(seen, block.offerings(), NAMED));
        return facts;
    }
}
