package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which offerings are decided through which others: members of containers, what is attached, what is needed first. What people answered replaces what
 * was imported. Relations inside a cycle are reported and left out, so what is left has an order.
 */
final class Relations {
    private enum Sort { MEMBER, ATTACHED, PREREQUISITE }

    /** {@code from} depends on {@code on}. */
    private record Tie(Sort sort, int from, int on) { }

    private static final int[] NO_ONE = {};
    private static final List<Ask<?>> TIES = List.of(Ask.KIND, Ask.MEMBER_OF, Ask.ATTACHED_TO, Ask.PREREQUISITE_OF, Ask.STATUS);
    private static final List<Field> FIELDS = List.of(Field.PARENT, Field.PREREQUISITES, Field.STATUS);

    private final Portfolio portfolio;
    private Map<String, Integer> titles = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, int[]> containers = new HashMap<>();
    private final Map<Integer, int[]> members = new HashMap<>();
    private final Map<Integer, Integer> hosts = new HashMap<>();
    private final Map<Integer, int[]> neededBy = new HashMap<>();
    private final Map<Integer, int[]> attached = new HashMap<>();
    private final Map<Integer, int[]> needs = new HashMap<>();
    private final int[] order;
    private final int[] places;

    Relations(Portfolio portfolio) {
        this.portfolio = portfolio;
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            titles.merge(key(portfolio.offerings().get(at).title()), at, (one, other) -> -1);
        }
        List<Tie> ties = ties();
        Cycles cycles = new Cycles(portfolio.offerings().size(), ties.stream().map(tie -> new int[] {tie.from(), tie.on()}).toList());
        order = cycles.order();
        places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        Map<Integer, TreeSet<String>> reported = new TreeMap<>();
        for (Tie tie : ties) {
            if (cycles.isInside(tie.from(), tie.on())) {
                reported.computeIfAbsent(cycles.component(tie.from()), any -> new TreeSet<>()).addAll(List.of(code(tie.from()), code(tie.on())));
            } else {
                use(tie);
            }
        }
        reported.values().forEach(codes -> problems.add(codes.size() == 1 ? Words.problem("problem.itself", codes.first())
                : Words.problem("problem.cycle", String.join(", ", codes))));
        // Suggestions keep their ties, and have no use for a million titles.
        titles = Map.of();
    }

    /** The containers it sits in. */
    int[] containersOf(int offering) {
        return containers.getOrDefault(offering, NO_ONE);
    }

    /** What sits in it. */
    int[] membersOf(int offering) {
        return members.getOrDefault(offering, NO_ONE);
    }

    /** What it is attached to. */
    OptionalInt hostOf(int offering) {
        Integer host = hosts.get(offering);
        return host == null ? OptionalInt.empty() : OptionalInt.of(host);
    }

    /** The offerings that need it first. */
    int[] neededBy(int offering) {
        return neededBy.getOrDefault(offering, NO_ONE);
    }

    /** What is attached to it. */
    int[] attachedTo(int offering) {
        return attached.getOrDefault(offering, NO_ONE);
    }

    /** The offerings that it needs first. */
    int[] needs(int offering) {
        return needs.getOrDefault(offering, NO_ONE);
    }

    /** Every offering after those that it depends on. */
    int[] order() {
        return order;
    }

    /** Where an offering stands in that order. */
    int place(int offering) {
        return places[offering];
    }

    /** Whether two states of one offering have the same relations, and are both judged or both not. */
    static boolean areAlike(Offering one, Offering other) {
        return one.title().equals(other.title()) && TIES.stream().allMatch(ask -> one.answers().get(ask).equals(other.answers().get(ask)))
                && FIELDS.stream().allMatch(field -> one.value(field).equals(other.value(field)));
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether an offering sits in a container, at any depth. */
    boolean isInside(int offering, int container) {
        return isInside(offering, container, new TreeSet<>());
    }

    private boolean isInside(int offering, int container, TreeSet<Integer> seen) {
        for (int above : containersOf(offering)) {
            if (above == container || seen.add(above) && isInside(above, container, seen)) {
                return true;
            }
        }
        return false;
    }

    private void use(Tie tie) {
        switch (tie.sort()) {
            case MEMBER -> {
                add(members, tie.from(), tie.on());
                add(containers, tie.on(), tie.from());
            }
            case ATTACHED -> {
                hosts.put(tie.from(), tie.on());
                add(attached, tie.on(), tie.from());
            }
            case PREREQUISITE -> {
                add(neededBy, tie.from(), tie.on());
                add(needs, tie.on(), tie.from());
            }
        }
    }

    private static void add(Map<Integer, int[]> lists, int at, int value) {
        lists.merge(at, new int[] {value}, (known, one) -> {
            if (Arrays.stream(known).anyMatch(any -> any == value)) {
                return known;
            }
            int[] longer = Arrays.copyOf(known, known.length + 1);
            longer[known.length] = value;
            return longer;
        });
    }

    private List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (int at = 0; at < portfolio.offerings().size(); at++) {
            Offering offering = portfolio.offerings().get(at);
            addContainers(ties, at, offering);
            addHost(ties, at, offering);
            addPrerequisites(ties, at, offering);
        }
        return ties;
    }

    private void addContainers(List<Tie> ties, int at, Offering offering) {
        boolean answered = offering.answers().get(Ask.MEMBER_OF).isPresent();
        for (String name : offering.answers().get(Ask.MEMBER_OF).orElseGet(() -> offering.texts(Field.PARENT))) {
            OptionalInt container = answered ? answeredCode(offering, Ask.MEMBER_OF, name) : find(name);
            if (container.isPresent() && mayBe(container.getAsInt(), Kind.CONTAINER)) {
                ties.add(new Tie(Sort.MEMBER, container.getAsInt(), at));
            }
        }
    }

    private void addHost(List<Tie> ties, int at, Offering offering) {
        String name = offering.answers().get(Ask.ATTACHED_TO).orElse("");
        if (!name.isBlank() && mayBe(at, Kind.ATTACHED)) {
            answeredCode(offering, Ask.ATTACHED_TO, name).ifPresent(host -> ties.add(new Tie(Sort.ATTACHED, at, host)));
        }
    }

    private void addPrerequisites(List<Tie> ties, int at, Offering offering) {
        for (String name : offering.answers().get(Ask.PREREQUISITE_OF).orElse(List.of())) {
            answeredCode(offering, Ask.PREREQUISITE_OF, name).ifPresent(needing -> ties.add(new Tie(Sort.PREREQUISITE, at, needing)));
        }
        for (String name : offering.texts(Field.PREREQUISITES)) {
            OptionalInt first = find(name);
            if (first.isPresent() && portfolio.offerings().get(first.getAsInt()).answers().get(Ask.PREREQUISITE_OF).isEmpty()) {
                ties.add(new Tie(Sort.PREREQUISITE, first.getAsInt(), at));
            }
        }
    }

    /** Whether nobody answered that it is of another kind. */
    private boolean mayBe(int offering, Kind kind) {
        return portfolio.offerings().get(offering).answers().get(Ask.KIND).map(kind::equals).orElse(true);
    }

    private OptionalInt answeredCode(Offering offering, Ask<?> ask, String name) {
        OptionalInt found = find(name);
        if (found.isEmpty()) {
            problems.add(Words.problem("problem.unknown-code", offering.code(), ask.column(), name));
        }
        return found;
    }

    private OptionalInt find(String name) {
        OptionalInt byCode = portfolio.indexOf(name.strip());
        if (byCode.isPresent()) {
            return byCode;
        }
        int byTitle = titles.getOrDefault(key(name), -1);
        return byTitle < 0 ? OptionalInt.empty() : OptionalInt.of(byTitle);
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private String code(int offering) {
        return portfolio.offerings().get(offering).code();
    }
}
