package app.winnow.verdict;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Cause;
import app.winnow.model.Dial;
import app.winnow.model.Evidence;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Prescription;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.State;
import app.winnow.model.Status;
import app.winnow.model.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The facts of a small portfolio as section 1 of the decision model has them, looked up the slow way; what is unknown is a cell to be filled in. */
final class Paper {
    private static final Set<Ask<?>> FROM_CONTAINERS = Set.of(Ask.SERVES, Ask.NEW_OR_CHANGE, Ask.IMPACT, Ask.RESPONSE, Ask.OBSTACLES, Ask.REQUIRED_BY,
            Ask.PRESCRIBED);

    final Portfolio portfolio;
    final LocalDate asOf;
    final Bonds bonds;
    final List<Row> rows = new ArrayList<>();
    /** Every unknown fact, once. */
    final List<Cell<?>> open = new ArrayList<>();
    private final Map<String, Cell<?>> cells = new LinkedHashMap<>();
    final Map<Pair, Cell<Boolean>> pairs = new HashMap<>();

    /** What is said of one offering; what the rules cannot read of its kind is null. */
    record Row(Offering offering, boolean isWithdrawn, Cell<Kind> kind, Cell<Purpose> purpose, Cell<Requirement> required,
               Cell<Set<Prescription>> prescribed, Cell<Integer> size, int sizeTarget, Cell<String> members, Work work) { }

    /** What is said of the work behind an offering that is judged by itself. */
    record Work(List<Tie> links, Cell<Boolean> complete, Cell<Hidden> hidden, Cell<Boolean> isNew, List<Cell<Integer>> impacts,
                List<Cell<Response>> responses, List<Cell<Boolean>> obstacles) { }

    /** A link to an outcome, with what that suffers from. */
    record Tie(Cell<Link> link, Cell<State> state, Cell<Set<Cause>> causes) { }

    /** The outcome that nobody has written down. */
    record Hidden(int strength, State state, Set<Cause> causes) { }

    Paper(Portfolio portfolio, LocalDate today) {
        this.portfolio = portfolio;
        asOf = portfolio.policy().asOf() == null ? today : portfolio.policy().asOf();
        bonds = new Bonds(portfolio.offerings());
        portfolio.pairs().forEach((pair, state) -> {
            if (state != PairState.DIFFERENT) {
                pairs.put(pair, state == PairState.SAME ? Cell.known(true)
                        : cell("same as: " + pair.second() + " of " + pair.first(), null, List.of(true, false)));
            }
        });
        IntStream.range(0, portfolio.offerings().size()).forEach(at -> rows.add(row(at)));
    }

    String code(int at) {
        return portfolio.offerings().get(at).code();
    }

    /** Whether no other offering has a say in it. */
    boolean isByItself(int at) {
        return pairs.keySet().stream().noneMatch(pair -> pair.has(code(at))) && bonds.host(at) < 0 && members(at).isEmpty() && bonds.needing(at).isEmpty();
    }

    List<Integer> members(int at) {
        return bonds.members(at).stream().filter(member -> !isWithdrawn(member)).toList();
    }

    private boolean isWithdrawn(int at) {
        return known(at, Ask.STATUS) == Status.WITHDRAWN;
    }

    private Row row(int at) {
        Kind kind = kind(at);
        boolean isByItself = kind != Kind.CONTAINER && (kind != Kind.ATTACHED || bonds.host(at) < 0);
        Dial size = own(at, Ask.SIZE);
        int target = size == null || size.target() == null ? portfolio.policy().rules().sizeTarget() : size.target();
        if (isWithdrawn(at)) {
            return new Row(portfolio.offerings().get(at), true, Cell.known(Kind.COURSE), null, null, null, null, target, null, null);
        }
        Requirement required = known(at, Ask.REQUIRED_BY);
        Set<Prescription> prescribed = prescribed(at);
        Cell<Set<Prescription>> what = required != null && !isProtecting(required) ? Cell.known(Set.of())
                : fact(at, "prescribed", prescribed, List.of(Set.of(Prescription.HOURS, Prescription.INTERVAL), Set.of(Prescription.HOURS, Prescription.TOPIC)));
        return new Row(portfolio.offerings().get(at), false, fact(at, "kind", kind, List.of(Kind.values())),
                kind == Kind.ATTACHED && bonds.host(at) >= 0 ? Cell.known(Purpose.PERFORM) : fact(at, "purpose", known(at, Ask.PURPOSE), List.of(Purpose.values())),
                fact(at, "required by", required, List.of(Requirement.NOBODY, new Requirement(Basis.INTERNAL_POLICY, ""), new Requirement(Basis.LAW, "A"),
                        new Requirement(Basis.CONTRACT, "B"), new Requirement(Basis.INSURER, code(at)))), what,
                fact(at, "size", size == null ? null : size.now(), List.of(0, 1, 2, 3, 4)), target,
                members(at).isEmpty() && (kind == null || kind == Kind.CONTAINER) ? cell("", "members " + at, List.of("keep/none", "slim/none", "retire/none"))
                        : null, isByItself ? work(at, kind == null || kind == Kind.COURSE || kind == Kind.ATTACHED) : null);
    }

    static boolean isProtecting(Requirement required) {
        return required.basis() != Basis.NOBODY && required.basis() != Basis.INTERNAL_POLICY;
    }

    /** What is known to be prescribed: by its own answer, its container's, or by another's on the same basis and name. */
    private Set<Prescription> prescribed(int at) {
        Set<Prescription> own = known(at, Ask.PRESCRIBED);
        return own != null || known(at, Ask.REQUIRED_BY) == null ? own : prescribedBy(known(at, Ask.REQUIRED_BY));
    }

    /** What is known to be prescribed on this basis and name; null when nobody has said. */
    Set<Prescription> prescribedBy(Requirement required) {
        return IntStream.range(0, portfolio.offerings().size()).filter(one -> own(one, Ask.PRESCRIBED) != null && known(one, Ask.REQUIRED_BY) != null
                && isSame(known(one, Ask.REQUIRED_BY), required)).mapToObj(one -> own(one, Ask.PRESCRIBED)).findFirst().orElse(null);
    }

    static boolean isSame(Requirement one, Requirement other) {
        return one.basis() == other.basis() && one.name().strip().equalsIgnoreCase(other.name().strip());
    }

    private Kind kind(int at) {
        if (own(at, Ask.KIND) != null) {
            return own(at, Ask.KIND);
        }
        return !bonds.members(at).isEmpty() ? Kind.CONTAINER : bonds.host(at) >= 0 ? Kind.ATTACHED : portfolio.lists().get(Ask.KIND).orElse(null);
    }

    // ---- the work

    /** Of what is known to be no course, nobody reads new or change, impact, response and obstacles. */
    private Work work(int at, boolean mayBeCourse) {
        String unit = lower(at, Field.UNIT);
        String audience = lower(at, Field.AUDIENCE);
        boolean isComplete = isSaid(true, unit, audience, true);
        boolean isAnsweredNo = !isComplete && isSaid(false, unit, audience, false);
        String ask = "complete: " + unit + " / " + audience;
        Cell<Boolean> complete = isComplete || isAnsweredNo ? Cell.known(isComplete) : cell(ask, null, List.of(true, false));
        Cell<Hidden> hidden = isComplete ? null : cell("", "hidden " + at, List.of(new Hidden(0, null, null), new Hidden(1, State.GAP, Set.of(Cause.DATA)),
                new Hidden(2, State.COMING, Set.of()), new Hidden(2, State.GAP, Set.of(Cause.CAPACITY)), new Hidden(2, State.GAP, Set.of(Cause.DATA)),
                new Hidden(3, State.GAP, Set.of(Cause.MOTIVES, Cause.INSTRUMENTS)), new Hidden(3, State.GAP, Set.of(Cause.DATA, Cause.CAPACITY)),
                new Hidden(3, State.GAP, Set.of(Cause.DATA, Cause.KNOWLEDGE))));
        return new Work(portfolio.outcomes().stream().map(outcome -> tie(at, outcome)).filter(Objects::nonNull).toList(), complete, hidden,
                mayBeCourse ? fact(at, "new or change", known(at, Ask.NEW_OR_CHANGE), List.of(true, false)) : null,
                mayBeCourse ? parts(at, "impact", Task::impact, known(at, Ask.IMPACT), List.of(1, 2, 3, 4, 5, 6, 7)) : List.of(),
                mayBeCourse ? parts(at, "response", Task::response, known(at, Ask.RESPONSE), List.of(Response.values())) : List.of(),
                mayBeCourse ? parts(at, "obstacles", task -> some(task.obstacles()), some(known(at, Ask.OBSTACLES)), List.of(true, false)) : List.of());
    }

    private static Boolean some(Set<Obstacle> obstacles) {
        return obstacles == null ? null : !obstacles.isEmpty();
    }

    /** Whether a row says this about the unit and audience: with blank parts for all, or of exactly them. */
    private boolean isSaid(boolean yes, String unit, String audience, boolean orBlank) {
        return portfolio.complete().entrySet().stream().anyMatch(row -> row.getValue() == yes && isFor(row.getKey().unit(), unit, orBlank)
                && isFor(row.getKey().audience(), audience, orBlank));
    }

    private static boolean isFor(String said, String own, boolean orBlank) {
        return said.strip().equalsIgnoreCase(own) || orBlank && said.isBlank();
    }

    private String lower(int at, Field field) {
        return portfolio.offerings().get(at).text(field).strip().toLowerCase(Locale.ROOT);
    }

    /** The fact of each task where some task has it, else the one of the whole; a container's tasks are those of its members that have nothing. */
    private <T> List<Cell<T>> parts(int at, String name, Function<Task, T> part, T whole, List<T> values) {
        for (int from = at; from >= 0; from = bonds.onlyContainer(from)) {
            List<Task> tasks = own(from, Ask.TASKS) == null ? List.of() : own(from, Ask.TASKS);
            if (tasks.stream().anyMatch(task -> part.apply(task) != null)) {
                List<Cell<T>> cells = new ArrayList<>();
                for (Task task : tasks) {
                    cells.add(part.apply(task) != null ? Cell.known(part.apply(task)) : cell(name + " of " + code(at), name + at + " " + tasks.indexOf(task), values));
                }
                return cells;
            }
            if (own(from, ask(name)) != null) {
                break;
            }
        }
        return List.of(fact(at, name, whole, values));
    }

    private static Ask<?> ask(String name) {
        return name.equals("impact") ? Ask.IMPACT : name.equals("response") ? Ask.RESPONSE : Ask.OBSTACLES;
    }

    /** The link to an outcome; null when it is known to have strength 0. */
    private Tie tie(int at, Outcome outcome) {
        Links links = known(at, Ask.SERVES);
        Link named = links == null ? null : links.named().get(outcome.id());
        if (named != null && own(at, Ask.SERVES) == null) {
            named = Link.claimed(named.strength());
        }
        boolean isNothing = named == null && (!concerns(at, outcome) || links != null && outcome.serial() <= links.seen());
        if (isNothing || named != null && named.strength() == 0) {
            return null;
        }
        Cell<Link> link = named != null ? Cell.known(named) : cell("serves of " + code(at), "link " + at + outcome.id(), anyLink());
        State state = outcome.causes().isEmpty() ? outcome.state() : State.GAP;
        return new Tie(link, state != null ? Cell.known(state) : cell("state: " + outcome.id(), null, List.of(State.values())),
                !outcome.causes().isEmpty() ? Cell.known(outcome.causes().keySet()) : state != null && state != State.GAP ? Cell.known(Set.of())
                        : cell("causes: " + outcome.id(), null, List.of(Set.of(Cause.MOTIVES), Set.of(Cause.INSTRUMENTS, Cause.INCENTIVES), Set.of(Cause.DATA),
                                Set.of(Cause.DATA, Cause.CAPACITY), Set.of(Cause.KNOWLEDGE, Cause.DATA))));
    }

    private boolean concerns(int at, Outcome outcome) {
        Offering offering = portfolio.offerings().get(at);
        return Arrays.stream(new String[][] {{outcome.scope().unit(), offering.text(Field.UNIT)}, {outcome.scope().audience(), offering.text(Field.AUDIENCE)},
            {outcome.scope().language(), offering.text(Field.LANGUAGE)}}).allMatch(both -> both[0].isBlank() || both[1].isBlank()
                || both[0].strip().equalsIgnoreCase(both[1].strip()));
    }

    private List<Link> anyLink() {
        List<Link> links = new ArrayList<>(List.of(Link.claimed(0)));
        for (int strength = 1; strength <= 3; strength++) {
            links.add(Link.claimed(strength));
            links.add(new Link(strength, new Evidence(3, asOf.minusYears(9), true), "", "", ""));
            links.add(new Link(strength, new Evidence(4, asOf.minusMonths(1), true), "", "", ""));
        }
        links.add(new Link(3, new Evidence(5, asOf.minusMonths(1), false), "", "", ""));
        return links;
    }

    // ---- looking up

    private <T> T own(int at, Ask<T> ask) {
        return portfolio.offerings().get(at).answers().get(ask).orElse(null);
    }

    /** Own answers come first, then those of the one container that it sits in, then the lists. */
    private <T> T known(int at, Ask<T> ask) {
        for (int from = at; from >= 0; from = FROM_CONTAINERS.contains(ask) ? bonds.onlyContainer(from) : -1) {
            if (own(from, ask) != null) {
                return own(from, ask);
            }
        }
        Answers lists = portfolio.lists();
        return lists.get(ask).orElse(null);
    }

    private <T> Cell<T> fact(int at, String name, T known, List<T> values) {
        return known != null ? Cell.known(known) : cell(name + " of " + code(at), null, values);
    }

    /** The one cell of this name, which is the question where nothing else is said. */
    @SuppressWarnings("unchecked")
    private <T> Cell<T> cell(String ask, String name, List<T> values) {
        return (Cell<T>) cells.computeIfAbsent(name == null ? ask : name, any -> {
            Cell<T> made = Cell.open(ask, values);
            open.add(made);
            return made;
        });
    }
}
