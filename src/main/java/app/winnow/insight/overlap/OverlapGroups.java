package app.winnow.insight.overlap;

import app.winnow.insight.Hours;
import app.winnow.insight.overlap.OverlapGroup.Couple;
import app.winnow.insight.overlap.OverlapGroup.Said;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What looks alike, as groups: those with something to decide, and what is decided. Pairs that an import or a person proposed belong to them, too. The most hours come first.
 */
public record OverlapGroups(List<OverlapGroup> open, List<OverlapGroup> decided) {

    /** The groups of a catalog as people have answered by now; {@code now} has the same offerings in the same places as what was looked through. */
    public static OverlapGroups of(Overlaps overlaps, Portfolio now) {
        Grouping grouping = new Grouping(now);
        overlaps.found().forEach(pair -> grouping.add(pair.one(), pair.other()));
        grouping.pairs.each(PairState.PROPOSED, grouping::add);
        return new OverlapGroups(grouping.open(), grouping.decided());
    }

    /** Groups while they are being made. */
    private static final class Grouping {
        private final Portfolio portfolio;
        private final Hours hours;
        private final Pairs pairs;
        private final TreeMap<Long, Couple> couples = new TreeMap<>();

        Grouping(Portfolio portfolio) {
            this.portfolio = portfolio;
            hours = Hours.of(portfolio);
            pairs = new Pairs(portfolio);
        }

        void add(int one, int other) {
            if (pairs.isOpen(one, other)) {
                couples.put(Pairs.key(one, other), new Couple(Math.min(one, other), Math.max(one, other), Said.NOTHING));
            }
        }

        /** Offerings tied by open pairs and by pairs that are the same, with the open pairs. */
        List<OverlapGroup> open() {
            Parts parts = new Parts();
            couples.values().forEach(couple -> parts.join(couple.one(), couple.other()));
            pairs.each(PairState.SAME, parts::join);
            Map<Integer, List<Couple>> byRoot = new HashMap<>();
            couples.values().forEach(couple -> byRoot.computeIfAbsent(parts.of(couple.one()), any -> new ArrayList<>()).add(couple));
            Map<Integer, List<Integer>> members = new TreeMap<>();
            parts.members().forEach(member -> members.computeIfAbsent(parts.of(member), any -> new ArrayList<>()).add(member));
            List<OverlapGroup> groups = new ArrayList<>();
            byRoot.forEach((root, own) -> groups.add(group(members.get(root), own)));
            return sorted(groups);
        }

        /** Pairs that are decided: what is the same together, and each pair that is not. */
        List<OverlapGroup> decided() {
            Parts parts = new Parts();
            List<Couple> same = new ArrayList<>();
            pairs.each(PairState.SAME, (one, other) -> {
                parts.join(one, other);
                same.add(new Couple(one, other, Said.SAME));
            });
            Map<Integer, List<Couple>> byRoot = new HashMap<>();
            same.forEach(couple -> byRoot.computeIfAbsent(parts.of(couple.one()), any -> new ArrayList<>()).add(couple));
            List<OverlapGroup> groups = new ArrayList<>();
            byRoot.values().forEach(own -> groups.add(group(members(own), own)));
            pairs.each(PairState.DIFFERENT, (one, other) -> groups.add(group(List.of(one, other), List.of(new Couple(one, other, Said.DIFFERENT)))));
            return sorted(groups);
        }

        private static List<Integer> members(List<Couple> couples) {
            TreeSet<Integer> members = new TreeSet<>();
            couples.forEach(couple -> {
                members.add(couple.one());
                members.add(couple.other());
            });
            return List.copyOf(members);
        }

        private OverlapGroup group(List<Integer> members, List<Couple> own) {
            Survivor survivor = Survivor.among(portfolio, members);
            Comparator<Couple> order = Comparator.comparing(couple -> couple.one() != survivor.offering() && couple.other() != survivor.offering());
            List<Couple> ordered = own.stream().sorted(order.thenComparingInt(Couple::one).thenComparingInt(Couple::other)).toList();
            return new OverlapGroup(List.copyOf(members), survivor, ordered, hours(members));
        }

        private OptionalDouble hours(Collection<Integer> members) {
            double sum = 0;
            boolean any = false;
            for (int member : members) {
                OptionalDouble own = hours.at(member);
                any |= own.isPresent();
                sum += own.orElse(0);
            }
            return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
        }

        private static List<OverlapGroup> sorted(List<OverlapGroup> groups) {
            Comparator<OverlapGroup> order = Comparator.comparingDouble(group -> -group.hours().orElse(-1));
            return groups.stream().sorted(order.thenComparingInt(group -> -group.members().size()).thenComparingInt(group -> group.members().get(0))).toList();
        }
    }
}
