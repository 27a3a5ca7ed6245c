package app.winnow.picture.coverage;

import app.winnow.model.Outcome;
import app.winnow.picture.Group;
import app.winnow.picture.Grouping;
import app.winnow.picture.Groups;
import app.winnow.picture.Seen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts a matrix in one pass over the offerings; what nobody has looked at, and what should be there and is not, comes from passes of their own. */
final class Counting {
    private final Seen seen;
    private final Grouping grouping;
    private final Groups groups;
    private final List<Outcome> outcomes;
    private final Shown shown;
    private final Map<String, Integer> wanted = new HashMap<>();
    private final List<Group> all = new ArrayList<>();

    private Counting(Seen seen, Groups groups) {
        this.seen = seen;
        this.groups = groups;
        grouping = groups.grouping();
        outcomes = seen.portfolio().outcomes().stream().sorted(Comparator.comparingDouble((Outcome outcome) -> -outcome.weight()).thenComparingInt(Outcome::serial)).toList();
        shown = new Shown(seen, outcomes.stream().map(Outcome::id).toList());
        for (int code = 0; code < groups.count(); code++) {
            all.add(groups.group(code));
            wanted.putIfAbsent(plain(groups.group(code).text()), code);
        }
        outcomes.stream().map(this::named).filter(name -> !name.isBlank() && !wanted.containsKey(plain(name))).forEach(name -> {
            wanted.put(plain(name), all.size());
            all.add(new Group(Group.Sort.NAMED, name.strip(), name.strip()));
        });
    }

    static Matrix of(Seen seen, Groups groups) {
        return new Counting(seen, groups).matrix();
    }

    private Matrix matrix() {
        Cell[] sums = new Cell[all.size()];
        Arrays.setAll(sums, code -> new Cell());
        Map<Long, Cell> cells = new HashMap<>();
        BitSet present = new BitSet();
        for (int at : seen.offerings()) {
            int code = groups.of(at);
            present.set(code);
            boolean[] any = new boolean[1];
            shown.served(at, (row, link) -> {
                cells.computeIfAbsent(Matrix.key(row, code), fresh -> new Cell()).add(at, link, shown.hours(at));
                sums[code].addLink(link);
                any[0] = true;
            });
            if (any[0]) {
                sums[code].addOnce(at, shown.hours(at));
            }
        }
        Gaps gaps = new Gaps(shown, outcomes, groups);
        for (int row = 0; row < outcomes.size(); row++) {
            String name = named(outcomes.get(row));
            gap(cells, present, row, name.isBlank() ? -1 : wanted.get(plain(name)), gaps);
        }
        return ordered(cells, sums, present, gaps);
    }

    /** Where the sponsor named the group, it is there whether anything is or not. */
    private void gap(Map<Long, Cell> cells, BitSet present, int row, int named, Gaps gaps) {
        if (named >= 0) {
            present.set(named);
        }
        for (int code = 0; code < all.size(); code++) {
            if (present.get(code)) {
                Gap gap = gaps.at(row, all.get(code), code == named);
                if (gap != null) {
                    cells.computeIfAbsent(Matrix.key(row, code), fresh -> new Cell()).gap(gap);
                }
            }
        }
    }

    /** The groups with most offerings that serve something first, what nobody has said last; those of which nothing is shown are left out. */
    private Matrix ordered(Map<Long, Cell> cells, Cell[] sums, BitSet present, Gaps gaps) {
        int[] order = present.stream().boxed().sorted(Comparator.comparing((Integer code) -> !all.get(code).isNamed()).thenComparing(code -> -sums[code].count())
                .thenComparing(code -> all.get(code).name())).mapToInt(Integer::intValue).toArray();
        int[] places = new int[all.size()];
        IntStream.range(0, order.length).forEach(place -> places[order[place]] = place);
        Map<Long, Cell> placed = new HashMap<>();
        cells.forEach((key, cell) -> placed.put(Matrix.key(Matrix.row(key), places[Matrix.column(key)]), cell));
        int[][] counted = NotLookedAt.count(seen, groups, outcomes, all.size());
        int[][] notLookedAt = new int[outcomes.size()][];
        Arrays.setAll(notLookedAt, row -> Arrays.stream(order).map(code -> counted[row][code]).toArray());
        return new Matrix(new Matrix.Axes(grouping, outcomes, gaps.unserved(), Arrays.stream(order).mapToObj(all::get).toList()), placed,
                Arrays.stream(order).mapToObj(code -> sums[code]).toArray(Cell[]::new), notLookedAt, shown);
    }

    /** The group that an outcome's sponsor named, "" where none is or where groups are not about people. */
    private String named(Outcome outcome) {
        return switch (grouping) {
            case UNIT -> outcome.scope().unit();
            case AUDIENCE -> outcome.scope().audience();
            default -> "";
        };
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
