package app.winnow.picture.level;

import app.winnow.insight.Levels;
import app.winnow.picture.Fill;
import app.winnow.picture.Ink;
import app.winnow.picture.LegendLine;
import app.winnow.picture.Meaning;
import app.winnow.picture.Seen;
import app.winnow.picture.Symbol;
import app.winnow.picture.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/** What is said of the bars: at them, on the hover card, in the legend, and to those who do not see them. */
final class LadderWords {
    private static final Words WORDS = LevelLadder.WORDS;

    private final Seen seen;
    private final Tally tally;

    LadderWords(Seen seen, Tally tally) {
        this.seen = seen;
        this.tally = tally;
    }

    /** "3 Use at work". */
    String level(int level) {
        return WORDS.of("level." + level);
    }

    /** The policy's share for a level in percent; empty where it has none. */
    OptionalInt target(int level) {
        Integer percent = seen.portfolio().policy().levelTargets().get(level);
        return percent == null ? OptionalInt.empty() : OptionalInt.of(percent);
    }

    /** "target 60 %", "" where the policy has none. */
    String targetWords(int level) {
        OptionalInt target = target(level);
        return target.isPresent() ? WORDS.of("target", target.getAsInt()) : "";
    }

    /** What stands beside the bar of now; {@code detail} 0 is shortest, 2 longest. */
    String now(int level, int detail) {
        Part part = tally.part(Part.Sort.NOW, level);
        return WORDS.of("bar.now", detail == 0 ? Shares.counted(part.count(), part.of()) : Shares.of(part.count(), part.of()));
    }

    /** What stands beside the bar of after. */
    String after(int level, int detail) {
        Part part = tally.part(Part.Sort.AFTER, level);
        if (part.of() == 0) {
            return WORDS.of("bar.after.none");
        }
        String words = WORDS.of("bar.after", detail == 0 ? Shares.counted(part.count(), part.of()) : Shares.of(part.count(), part.of()));
        if (detail < 2) {
            return words;
        }
        int could = tally.part(Part.Sort.COULD, level).count();
        int unsaid = tally.part(Part.Sort.UNSAID, level).count();
        return words + (could > 0 ? WORDS.of("bar.could", could) : "") + (unsaid > 0 ? WORDS.of("bar.unsaid", unsaid) : "");
    }

    /** What stands at the courses that are in no share. */
    String apart(Apart apart, boolean isLong) {
        return WORDS.of((isLong ? "apart." : "apart.short.") + apart.why().word(), apart.offerings().length);
    }

    Meaning meaning(Part part) {
        return new Meaning(part.key(), WORDS.of("mark." + part.sort().word(), level(part.level())), () -> facts(part), part.offerings(), part.sort().word());
    }

    private List<String> facts(Part part) {
        List<String> facts = new ArrayList<>();
        facts.add(WORDS.of("fact." + part.sort().word(), Shares.of(part.count(), part.of())));
        OptionalInt target = target(part.level());
        if (target.isPresent() && part.of() > 0) {
            facts.add(WORDS.of("fact.target", target.getAsInt(), needed(target.getAsInt(), part.of()), part.of()));
        }
        facts.add(WORDS.of("fact.level." + part.level()));
        return facts;
    }

    /** How many of so many courses a target asks for: a part of a course is a course. */
    static int needed(int percent, int of) {
        return (int) Math.ceil(percent * of / 100.0);
    }

    Meaning meaning(Apart apart) {
        return new Meaning(apart.key(), apart(apart, true), () -> List.of(WORDS.of("why." + apart.why().word())), apart.offerings(), "");
    }

    List<LegendLine> legend() {
        List<LegendLine> legend = new ArrayList<>();
        for (Part.Sort sort : Part.read()) {
            int count = different(sort);
            if (count > 0) {
                String name = WORDS.of("legend." + sort.word());
                legend.add(new LegendLine(sort.word(), name, Symbol.SQUARE, sort == Part.Sort.UNSAID ? new Fill(Ink.INK_3, Fill.Style.HOLLOW) : sort.fill(), count, WORDS.of("legend.said", name, count)));
            }
        }
        if (!seen.portfolio().policy().levelTargets().isEmpty()) {
            legend.add(new LegendLine("", WORDS.of("legend.target"), Symbol.BARS, Fill.solid(Ink.INK), 0, WORDS.of("legend.target")));
        }
        return legend;
    }

    /** How many courses are in this part at one level or another. */
    private int different(Part.Sort sort) {
        BitSet all = new BitSet();
        for (int level = 0; level <= Levels.HIGHEST; level++) {
            for (int at : tally.part(sort, level).offerings()) {
                all.set(at);
            }
        }
        return all.cardinality();
    }

    /** The whole picture in words. */
    String all() {
        StringBuilder words = new StringBuilder(WORDS.of("words", tally.now(), tally.stay()));
        for (int level = 0; level <= Levels.HIGHEST; level++) {
            words.append(' ').append(WORDS.of("words.level", level(level), now(level, 1), after(level, 2)));
            if (target(level).isPresent()) {
                words.append(WORDS.of("words.target", target(level).getAsInt()));
            }
            words.append('.');
        }
        tally.apart().forEach(apart -> words.append(' ').append(WORDS.of("words.apart", apart(apart, true))));
        return words.toString();
    }

    /** What to do first, where no course is counted. */
    String nothing() {
        if (seen.portfolio().offerings().size() == 0) {
            return WORDS.of("nothing.catalog");
        }
        if (seen.offerings().length == 0) {
            return WORDS.of(seen.isFiltered() ? "nothing.filter" : "nothing.withdrawn");
        }
        return tally.apart().stream().filter(apart -> apart.why() == Apart.Why.KIND).map(apart -> WORDS.of("nothing.kind", apart.offerings().length)).findFirst()
                .orElseGet(() -> WORDS.of("nothing.here"));
    }
}
