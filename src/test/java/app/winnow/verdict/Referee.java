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
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A second, slow reading of the decision model for tests: it fills in every unknown fact of a small portfolio in every way and judges each completion by
 * the text, sentence by sentence. It shares no code with the room that it checks.
 */
final class Referee {
    private static final LocalDate AS_OF = Built.AS_OF;
    private static final Link NO_LINK = Link.claimed(0);

    private final Portfolio portfolio;
    private final List<Offering> offerings;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<Integer, String> judged = new HashMap<>();
    private final Map<Integer, String> rules = new HashMap<>();
    private final Map<Integer, String> before = new HashMap<>();
    private final Map<Integer, Integer> mergedInto = new HashMap<>();
    private final Set<String> cyclic = new HashSet<>();

    /** One unknown: its name ("A impact"), the values it may take, and the question that asks for it. */
    record Slot(String name, String ask, List<?> values) { }

    Referee(Portfolio portfolio) {
        this.portfolio = portfolio;
        offerings = portfolio.offerings();
        findCycles();
        for (int at = 0; at < offerings.size(); at++) {
            if (!withdrawn(at)) {
                addSlots(at);
            }
        }
        for (Outcome outcome : portfolio.outcomes()) {
            if (outcome.causes().isEmpty() && (outcome.state() == null || outcome.state() == State.GAP)) {
                if (outcome.state() == null) {
                    slots.add(new Slot("state " + outcome.id(), "state: " + outcome.id(), List.of(State.GAP, State.HELD)));
                }
                slots.add(new Slot("causes " + outcome.id(), "causes: " + outcome.id(),
                        List.of(Set.of(Cause.MOTIVES), Set.of(Cause.DATA, Cause.CAPACITY), Set.of(Cause.KNOWLEDGE, Cause.DATA))));
            }
        }
        portfolio.pairs().forEach((pair, state) -> {
            if (state == PairState.PROPOSED) {
                slots.add(new Slot("pair " + pair, "same as", List.of(true, false)));
            }
        });
    }

    /** How many completions there are. */
    double size() {
        return slots.stream().mapToDouble(slot -> slot.values().size()).reduce(1, (one, other) -> one * other);
    }

    /** What becomes of one completion: results, rules and results before the clamps, by offering. */
    interface Seen {
        void completion(Map<String, Object> values, Map<Integer, String> results, Map<Integer, String> rules, Map<Integer, String> unclamped);
    }

    /** Judges every completion. */
    void each(Seen seen) {
        each(0, seen);
    }

    /** The results that occur, by offering; withdrawn ones have none. */
    Map<Integer, Set<String>> results() {
        Map<Integer, Set<String>> results = new TreeMap<>();
        each((all, found, named, unclamped) -> found.forEach((at, result) -> results.computeIfAbsent(at, any -> new TreeSet<>()).add(result)));
        return results;
    }

    /** The questions about one offering by itself that decide: two completions that differ in nothing else give different dispositions. */
    Set<String> deciding(int at) {
        Map<String, Map<Map<String, Object>, Set<String>>> seen = new LinkedHashMap<>();
        each((all, found, named, unclamped) -> {
            for (Slot slot : slots) {
                if (!slot.ask().isEmpty()) {
                    Map<String, Object> rest = new HashMap<>(all);
                    slots.stream().filter(other -> other.ask().equals(slot.ask())).forEach(other -> rest.remove(other.name()));
                    seen.computeIfAbsent(slot.ask(), any -> new HashMap<>()).computeIfAbsent(rest, any -> new HashSet<>()).add(found.get(at).split("/")[0]);
                }
            }
        });
        Set<String> deciding = new TreeSet<>();
        seen.forEach((ask, groups) -> {
            if (groups.values().stream().anyMatch(dispositions -> dispositions.size() > 1)) {
                deciding.add(ask);
            }
        });
        return deciding;
    }

    private void each(int slot, Seen seen) {
        if (slot < slots.size()) {
            for (Object value : slots.get(slot).values()) {
                values.put(slots.get(slot).name(), value);
                each(slot + 1, seen);
            }
            return;
        }
        judged.clear();
        rules.clear();
        before.clear();
        mergedInto.clear();
        for (int at = 0; at < offerings.size(); at++) {
            if (!withdrawn(at)) {
                judge(at);
            }
        }
        seen.completion(values, judged, rules, before);
    }

    // ---- what is unknown

    private void addSlots(int at) {
        String code = offerings.get(at).code();
        if (kind(at) == null) {
            slots.add(new Slot(code + " kind", "kind", List.of(Kind.values())));
        }
        if (kind(at) == null || kind(at) == Kind.CONTAINER && members(at).isEmpty()) {
            slots.add(new Slot(code + " members", "", List.of("keep/none", "slim/none", "retire/none")));
        }
        if (kind(at) == Kind.CONTAINER || kind(at) == Kind.ATTACHED && host(at) >= 0) {
            addIfUnknown(code, "purpose", known(at, Ask.PURPOSE), List.of(Purpose.values()));
            addRequired(at, code);
            addIfUnknown(code, "size", own(at, Ask.SIZE), List.of(0, 1, 2, 3, 4));
            return;
        }
        addIfUnknown(code, "purpose", known(at, Ask.PURPOSE), List.of(Purpose.values()));
        addRequired(at, code);
        addIfUnknown(code, "new or change", known(at, Ask.NEW_OR_CHANGE), List.of(true, false));
        addIfUnknown(code, "size", own(at, Ask.SIZE), List.of(0, 1, 2, 3, 4));
        addTask(at, code);
        for (Outcome outcome : portfolio.outcomes()) {
            if (link(at, outcome) == null) {
                slots.add(new Slot(code + " link " + outcome.id(), "serves", anyLink()));
            }
        }
        if (!complete(at)) {
            String unit = offerings.get(at).scope().unit();
            if (!answeredNo(at)) {
                slots.add(new Slot("complete " + unit + "/" + offerings.get(at).scope().audience(),
                        "complete: " + unit + " / " + offerings.get(at).scope().audience(), List.of(true, false)));
            }
            slots.add(new Slot(code + " unwritten", "", List.of("0", "1", "2 motives", "2 data", "2 knowledge", "3 motives", "3 data", "3 knowledge")));
        }
        Set<String> names = new HashSet<>();
        slots.removeIf(slot -> !names.add(slot.name()));
    }

    private void addRequired(int at, String code) {
        Requirement required = known(at, Ask.REQUIRED_BY);
        addIfUnknown(code, "required by", required, List.of(Requirement.NOBODY, new Requirement(Basis.INTERNAL_POLICY, ""),
                new Requirement(Basis.LAW, "A"), new Requirement(Basis.CONTRACT, "B"), new Requirement(Basis.INSURER, code)));
        if ((required == null || required.isProtecting()) && prescribed(at) == null) {
            slots.add(new Slot(code + " prescribed", "prescribed",
                    List.of(Set.of(Prescription.HOURS, Prescription.INTERVAL), Set.of(Prescription.INTERVAL))));
        }
    }

    private void addTask(int at, String code) {
        List<Task> tasks = offerings.get(at).answers().get(Ask.TASKS).orElse(List.of());
        boolean splitImpact = tasks.stream().anyMatch(task -> task.impact() != null);
        boolean splitResponse = tasks.stream().anyMatch(task -> task.response() != null);
        boolean splitObstacles = tasks.stream().anyMatch(task -> task.obstacles() != null);
        if (splitImpact) {
            addPerTask(code, "impact", tasks, tasks.stream().filter(task -> task.impact() == null).toList(), List.of(1, 2, 3, 4, 5, 6, 7));
        } else {
            inherit(at, code, "impact", Ask.IMPACT, List.of(1, 2, 3, 4, 5, 6, 7));
        }
        if (splitResponse) {
            addPerTask(code, "response", tasks, tasks.stream().filter(task -> task.response() == null).toList(), List.of(Response.values()));
        } else {
            inherit(at, code, "response", Ask.RESPONSE, List.of(Response.values()));
        }
        if (splitObstacles) {
            addPerTask(code, "obstacles", tasks, tasks.stream().filter(task -> task.obstacles() == null).toList(), List.of(Set.of(), Set.of(Obstacle.SPEED)));
        } else {
            inherit(at, code, "obstacles", Ask.OBSTACLES, List.of(Set.of(), Set.of(Obstacle.SPEED)));
        }
    }

    private void addPerTask(String code, String fact, List<Task> tasks, List<Task> open, List<?> possible) {
        open.forEach(task -> slots.add(new Slot(code + " " + fact + " " + tasks.indexOf(task), fact, possible)));
    }

    private void inherit(int at, String code, String fact, Ask<?> ask, List<?> possible) {
        if (own(at, ask) == null && above(at) >= 0 && !offerings.get(above(at)).answers().get(Ask.TASKS).orElse(List.of()).isEmpty()) {
            throw new IllegalStateException("the referee does not follow tasks of a container");
        }
        addIfUnknown(code, fact, known(at, ask), possible);
    }

    private void addIfUnknown(String code, String fact, Object known, List<?> possible) {
        if (known == null) {
            slots.add(new Slot(code + " " + fact, fact, possible));
        }
    }

    private static List<Link> anyLink() {
        List<Link> links = new ArrayList<>(List.of(NO_LINK));
        for (int strength = 1; strength <= 3; strength++) {
            links.add(Link.claimed(strength));
            links.add(new Link(strength, new Evidence(3, AS_OF.minusYears(5), true), "", "", ""));
            links.add(new Link(strength, new Evidence(4, AS_OF.minusYears(1), true), "", "", ""));
        }
        return links;
    }

    // ---- facts, by the text of section 1

    private <T> T own(int at, Ask<T> ask) {
        return offerings.get(at).answers().get(ask).orElse(null);
    }

    private static final Set<Ask<?>> INHERITED = Set.of(Ask.SERVES, Ask.NEW_OR_CHANGE, Ask.IMPACT, Ask.RESPONSE, Ask.OBSTACLES, Ask.REQUIRED_BY, Ask.PRESCRIBED);

    /** Own answers come first, then the container's, then the lists. */
    private <T> T known(int at, Ask<T> ask) {
        T own = own(at, ask);
        if (own != null) {
            return own;
        }
        if (INHERITED.contains(ask) && above(at) >= 0) {
            T inherited = known(above(at), ask);
            if (inherited != null) {
                return inherited;
            }
        }
        Answers lists = portfolio.lists();
        return Ask.lists().contains(ask) ? lists.get(ask).orElse(null) : null;
    }

    private int above(int at) {
        List<Integer> containers = containers(at);
        return containers.size() == 1 ? containers.get(0) : -1;
    }

    private Set<Prescription> prescribed(int at) {
        Set<Prescription> own = known(at, Ask.PRESCRIBED);
        Requirement required = known(at, Ask.REQUIRED_BY);
        if (own != null || required == null) {
            return own;
        }
        for (int other = 0; other < offerings.size(); other++) {
            if (required.equals(known(other, Ask.REQUIRED_BY)) && own(other, Ask.PRESCRIBED) != null) {
                return own(other, Ask.PRESCRIBED);
            }
        }
        return null;
    }

    private boolean withdrawn(int at) {
        return own(at, Ask.STATUS) == Status.WITHDRAWN;
    }

    private Kind kind(int at) {
        Kind own = own(at, Ask.KIND);
        if (own != null) {
            return own;
        }
        if (!members(at, true).isEmpty()) {
            return Kind.CONTAINER;
        }
        return host(at) >= 0 ? Kind.ATTACHED : portfolio.lists().get(Ask.KIND).orElse(null);
    }

    private Link link(int at, Outcome outcome) {
        app.winnow.model.Links links = known(at, Ask.SERVES);
        if (links != null && links.named().containsKey(outcome.id())) {
            Link link = links.named().get(outcome.id());
            return own(at, Ask.SERVES) == null ? Link.claimed(link.strength()) : link;
        }
        if (!concerns(outcome, offerings.get(at))) {
            return NO_LINK;
        }
        return links != null && outcome.serial() <= links.seen() ? NO_LINK : null;
    }

    private static boolean concerns(Outcome outcome, Offering offering) {
        return alike(outcome.scope().unit(), offering.text(Field.UNIT)) && alike(outcome.scope().audience(), offering.text(Field.AUDIENCE))
                && alike(outcome.scope().language(), offering.text(Field.LANGUAGE));
    }

    private static boolean alike(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private boolean complete(int at) {
        return portfolio.complete().entrySet().stream().anyMatch(row -> row.getValue()
                && (row.getKey().unit().isEmpty() || row.getKey().unit().equals(offerings.get(at).text(Field.UNIT)))
                && (row.getKey().audience().isEmpty() || row.getKey().audience().equals(offerings.get(at).text(Field.AUDIENCE))));
    }

    private boolean answeredNo(int at) {
        return portfolio.complete().entrySet().stream().anyMatch(row -> !row.getValue() && row.getKey().unit().equals(offerings.get(at).text(Field.UNIT))
                && row.getKey().audience().equals(offerings.get(at).text(Field.AUDIENCE)));
    }

    // ---- relations

    /** Everything that one depends on directly, with relations inside cycles. */
    private Set<Integer> ties(int at) {
        Set<Integer> ties = new TreeSet<>();
        ties.addAll(members(at, false));
        ties.addAll(needing(at, false));
        int host = hostOf(at);
        if (host >= 0) {
            ties.add(host);
        }
        return ties;
    }

    private void findCycles() {
        for (int from = 0; from < offerings.size(); from++) {
            for (int on : ties(from)) {
                if (reaches(on, from, new HashSet<>())) {
                    cyclic.add(from + ">" + on);
                }
            }
        }
    }

    private boolean reaches(int from, int target, Set<Integer> seen) {
        return from == target || seen.add(from) && ties(from).stream().anyMatch(next -> reaches(next, target, seen));
    }

    private int index(String code) {
        return portfolio.indexOf(code).orElse(-1);
    }

    private List<Integer> members(int at) {
        return members(at, true).stream().filter(member -> !withdrawn(member)).toList();
    }

    private List<Integer> members(int at, boolean used) {
        List<Integer> members = new ArrayList<>();
        if (own(at, Ask.KIND) != null && own(at, Ask.KIND) != Kind.CONTAINER) {
            return members;
        }
        for (int member = 0; member < offerings.size(); member++) {
            List<String> parents = own(member, Ask.MEMBER_OF) != null ? own(member, Ask.MEMBER_OF) : offerings.get(member).texts(Field.PARENT);
            if (parents.contains(offerings.get(at).code()) && !(used && cyclic.contains(at + ">" + member))) {
                members.add(member);
            }
        }
        return members;
    }

    private List<Integer> containers(int at) {
        List<Integer> containers = new ArrayList<>();
        for (int other = 0; other < offerings.size(); other++) {
            if (members(other, true).contains(at)) {
                containers.add(other);
            }
        }
        return containers;
    }

    private int hostOf(int at) {
        String name = own(at, Ask.ATTACHED_TO);
        return name == null || own(at, Ask.KIND) != null && own(at, Ask.KIND) != Kind.ATTACHED ? -1 : index(name);
    }

    private int host(int at) {
        int host = hostOf(at);
        return host >= 0 && cyclic.contains(at + ">" + host) ? -1 : host;
    }

    private List<Integer> needing(int at, boolean used) {
        List<Integer> needing = new ArrayList<>();
        for (int other = 0; other < offerings.size(); other++) {
            boolean needs = own(at, Ask.PREREQUISITE_OF) != null ? own(at, Ask.PREREQUISITE_OF).contains(offerings.get(other).code())
                    : offerings.get(other).texts(Field.PREREQUISITES).contains(offerings.get(at).code());
            if (needs && !(used && cyclic.contains(at + ">" + other))) {
                needing.add(other);
            }
        }
        return needing;
    }

    private Set<Integer> sameGroup(int at) {
        Set<Integer> group = new TreeSet<>(Set.of(at));
        for (boolean grown = true; grown;) {
            grown = false;
            for (var entry : portfolio.pairs().entrySet()) {
                boolean yes = entry.getValue() == PairState.SAME
                        || entry.getValue() == PairState.PROPOSED && (Boolean) values.get("pair " + entry.getKey());
                int one = index(entry.getKey().first());
                int other = index(entry.getKey().second());
                if (yes && group.contains(one) != group.contains(other)) {
                    grown = group.addAll(List.of(one, other));
                }
            }
        }
        return group;
    }

    // ---- one completion

    @SuppressWarnings("unchecked")
    private <T> T fact(int at, String name, T known) {
        return known != null ? known : (T) values.get(offerings.get(at).code() + " " + name);
    }

    private Kind kindNow(int at) {
        Kind kind = fact(at, "kind", kind(at));
        return kind == Kind.ATTACHED && host(at) < 0 ? Kind.COURSE : kind;
    }

    private Purpose purpose(int at) {
        return fact(at, "purpose", known(at, Ask.PURPOSE));
    }

    private Requirement required(int at) {
        return fact(at, "required by", known(at, Ask.REQUIRED_BY));
    }

    private boolean isProtected(int at) {
        return required(at).basis() != Basis.NOBODY && required(at).basis() != Basis.INTERNAL_POLICY;
    }

    private boolean hoursAndInterval(int at) {
        Set<Prescription> prescribed = fact(at, "prescribed", prescribed(at));
        return prescribed != null && prescribed.contains(Prescription.HOURS) && prescribed.contains(Prescription.INTERVAL);
    }

    private boolean sizeAtTarget(int at) {
        Dial dial = own(at, Ask.SIZE);
        int now = dial != null ? dial.now() : (Integer) values.get(offerings.get(at).code() + " size");
        return now >= (dial != null && dial.target() != null ? dial.target() : portfolio.policy().rules().sizeTarget());
    }

    /** A link of strength 1 and more in this completion. */
    private record Serving(int strength, Evidence evidence, boolean gap, Set<Cause> causes) {
        boolean works() {
            return evidence != null && evidence.effect() && evidence.level() >= 3;
        }
    }

    private List<Serving> serving(int at) {
        List<Serving> all = new ArrayList<>();
        for (Outcome outcome : portfolio.outcomes()) {
            Link link = link(at, outcome);
            if (link == null) {
                link = (Link) values.get(offerings.get(at).code() + " link " + outcome.id());
            }
            if (link.strength() > 0) {
                all.add(serving(outcome, link));
            }
        }
        String unit = offerings.get(at).scope().unit() + "/" + offerings.get(at).scope().audience();
        if (!complete(at) && !Boolean.TRUE.equals(values.get("complete " + unit))) {
            String[] words = ((String) values.get(offerings.get(at).code() + " unwritten")).split(" ");
            int strength = Integer.parseInt(words[0]);
            if (strength > 0) {
                Cause cause = words.length > 1 ? Cause.valueOf(words[1].toUpperCase()) : Cause.KNOWLEDGE;
                all.add(new Serving(strength, null, true, Set.of(cause)));
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private Serving serving(Outcome outcome, Link link) {
        if (!outcome.causes().isEmpty()) {
            return new Serving(link.strength(), link.evidence(), true, outcome.causes().keySet());
        }
        State state = outcome.state() != null ? outcome.state() : (State) values.get("state " + outcome.id());
        Set<Cause> causes = state == State.GAP ? (Set<Cause>) values.get("causes " + outcome.id()) : Set.of();
        return new Serving(link.strength(), link.evidence(), state == State.GAP, causes);
    }

    private String judge(int at) {
        if (judged.containsKey(at)) {
            return judged.get(at);
        }
        String plain = switch (kindNow(at)) {
            case ATTACHED -> say(at, "Attached", goes(host(at)) ? "retire/none" : "keep/none");
            case CONTAINER -> say(at, "Container", container(at));
            default -> byRules(at);
        };
        before.put(at, plain);
        String result = isProtected(at) ? protect(at, plain) : plain;
        if (!rules.get(at).equals("Attached") && needing(at, true).stream().anyMatch(this::stays)) {
            result = switch (result.split("/")[0]) {
                case "retire", "move out", "hand back" -> "keep/none";
                case "replace" -> "slim/beside";
                default -> result;
            };
        }
        judged.put(at, result);
        return result;
    }

    private String protect(int at, String plain) {
        String result = switch (plain.split("/")[0]) {
            case "retire", "move out", "hand back" -> "slim/none";
            case "replace" -> "slim/beside";
            default -> plain;
        };
        return sizeAtTarget(at) || hoursAndInterval(at) ? result.replace("slim/", "keep/") : result;
    }

    private boolean stays(int at) {
        return !withdrawn(at) && (judge(at).startsWith("keep") || judge(at).startsWith("slim"));
    }

    private boolean goes(int at) {
        return !withdrawn(at) && !stays(at);
    }

    private String say(int at, String rule, String result) {
        rules.put(at, rule);
        return result;
    }

    private String container(int at) {
        if (purpose(at) == Purpose.CREDENTIAL) {
            return "keep/none";
        }
        List<Integer> members = members(at);
        if (members.isEmpty()) {
            return (String) values.get(offerings.get(at).code() + " members");
        }
        List<Integer> going = members.stream().filter(member -> goes(member) && !(judge(member).startsWith("merge") && inside(mergedInto.get(member), at)))
                .toList();
        if (going.isEmpty()) {
            return "keep/none";
        }
        if (going.size() < members.size()) {
            return "slim/none";
        }
        Set<String> ways = new HashSet<>();
        going.forEach(member -> ways.add(judge(member).split("/")[0] + (judge(member).startsWith("merge") ? mergedInto.get(member) : "")));
        mergedInto.put(at, ways.size() == 1 ? mergedInto.get(going.get(0)) : null);
        return ways.size() > 1 ? "retire/none" : judge(going.get(0)).startsWith("replace") ? "replace/instead" : judge(going.get(0)).split("/")[0] + "/none";
    }

    private boolean inside(Integer offering, int container) {
        return offering != null && members(container, true).stream().anyMatch(member -> member.equals(offering) || inside(offering, member));
    }

    private String byRules(int at) {
        if (purpose(at) != Purpose.PERFORM) {
            return say(at, "Purpose", purpose(at) == Purpose.CREDENTIAL ? "keep/none" : "move out/none");
        }
        List<Serving> s = serving(at);
        List<Serving> s2 = s.stream().filter(one -> one.strength() >= 2).toList();
        if (kindNow(at) == Kind.COURSE && notLearning(at, s, s2)) {
            return say(at, "Not a learning problem", "hand back/none");
        }
        if (s.isEmpty()) {
            return say(at, "Serves nothing", required(at).basis() == Basis.INTERNAL_POLICY ? "move out/none" : "retire/none");
        }
        boolean touches = s2.isEmpty();
        if (kindNow(at) == Kind.SERVICE || kindNow(at) == Kind.LIBRARY) {
            return say(at, "Service or library", kindNow(at) == Kind.LIBRARY && touches ? "retire/none" : "keep/none");
        }
        boolean merges = merges(at);
        if (kindNow(at) == Kind.AID) {
            return say(at, "Already in the work", merges ? "merge/none" : "keep/none");
        }
        if (merges) {
            return say(at, "Overlap", "merge/none");
        }
        boolean lean = sizeAtTarget(at);
        if (s.stream().anyMatch(one -> one.works() && !one.evidence().date().isBefore(AS_OF.minusMonths(24)) && !one.evidence().date().isAfter(AS_OF))) {
            return say(at, "It works", lean ? "keep/none" : "slim/none");
        }
        int impact = impact(at);
        if (touches) {
            return say(at, "Only touches", impact <= 2 ? "retire/none" : lean ? "keep/none" : "slim/none");
        }
        String cell = cell(impact, response(at, s2));
        return say(at, "Response x impact", lean ? cell.replace("slim/", "keep/") : cell);
    }

    private boolean notLearning(int at, List<Serving> s, List<Serving> s2) {
        return !s2.isEmpty() && s2.stream().allMatch(one -> one.gap() && !one.causes().contains(Cause.KNOWLEDGE) && !one.causes().contains(Cause.DATA))
                && !isNew(at) && s.stream().noneMatch(Serving::works);
    }

    private boolean isNew(int at) {
        return fact(at, "new or change", known(at, Ask.NEW_OR_CHANGE));
    }

    private static String cell(int impact, Response response) {
        return switch (response) {
            case REFERENCED -> impact <= 4 ? "replace/instead" : "slim/beside";
            case MIXED -> "slim/beside";
            case MEMORISED -> impact <= 2 ? "slim/none" : impact <= 4 ? "slim/beside" : "keep/beside";
        };
    }

    private Response response(int at, List<Serving> s2) {
        Response response = ownResponse(at);
        boolean data = s2.stream().allMatch(one -> one.gap() && one.causes().contains(Cause.DATA) && !one.causes().contains(Cause.KNOWLEDGE));
        if (data && !isNew(at)) {
            response = Response.REFERENCED;
        }
        return obstacle(at) ? Response.MEMORISED : response;
    }

    private List<Task> tasks(int at) {
        return offerings.get(at).answers().get(Ask.TASKS).orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> ofTasks(int at, String name, java.util.function.Function<Task, T> part) {
        List<Task> tasks = tasks(at);
        if (tasks.stream().allMatch(task -> part.apply(task) == null)) {
            return List.of();
        }
        List<T> parts = new ArrayList<>();
        tasks.forEach(task -> parts.add(part.apply(task) != null ? part.apply(task)
                : (T) values.get(offerings.get(at).code() + " " + name + " " + tasks.indexOf(task))));
        return parts;
    }

    private int impact(int at) {
        List<Integer> parts = ofTasks(at, "impact", Task::impact);
        return parts.isEmpty() ? fact(at, "impact", known(at, Ask.IMPACT)) : Collections.max(parts);
    }

    private Response ownResponse(int at) {
        List<Response> parts = ofTasks(at, "response", Task::response);
        return parts.isEmpty() ? fact(at, "response", known(at, Ask.RESPONSE)) : Set.copyOf(parts).size() > 1 ? Response.MIXED : parts.get(0);
    }

    private boolean obstacle(int at) {
        List<Set<Obstacle>> parts = ofTasks(at, "obstacles", Task::obstacles);
        return parts.isEmpty() ? !fact(at, "obstacles", known(at, Ask.OBSTACLES)).isEmpty() : parts.stream().anyMatch(part -> !part.isEmpty());
    }

    private boolean merges(int at) {
        Kind kind = kindNow(at);
        List<Integer> candidates = sameGroup(at).stream().filter(one -> !withdrawn(one) && kindNow(one) == kind && stands(one)).toList();
        int survivor = candidates.stream().min(order()).orElse(at);
        if (survivor == at || isProtected(at) && !required(at).equals(required(survivor))) {
            return false;
        }
        mergedInto.put(at, survivor);
        return true;
    }

    /** Whether it reaches the rule on overlap, or the first rule keeps it. */
    private boolean stands(int at) {
        if (purpose(at) == Purpose.CREDENTIAL) {
            return true;
        }
        List<Serving> s = serving(at);
        boolean handedBack = kindNow(at) == Kind.COURSE && notLearning(at, s, s.stream().filter(one -> one.strength() >= 2).toList());
        return purpose(at) == Purpose.PERFORM && !s.isEmpty() && !handedBack;
    }

    private Comparator<Integer> order() {
        return Comparator.<Integer>comparingInt(at -> purpose(at) == Purpose.CREDENTIAL ? 0 : 1).thenComparing(at -> isProtected(at) ? 0 : 1)
                .thenComparing(at -> -serving(at).stream().mapToInt(Serving::strength).max().orElse(0))
                .thenComparing(at -> -serving(at).stream().filter(one -> one.evidence() != null && one.evidence().effect())
                        .mapToInt(one -> one.evidence().level()).max().orElse(0))
                .thenComparing(at -> own(at, Ask.DIRECTNESS) == null ? 9 : -own(at, Ask.DIRECTNESS).now())
                .thenComparing(at -> offerings.get(at).value(Field.UPDATED).map(date -> -((LocalDate) date).toEpochDay()).orElse(Long.MAX_VALUE))
                .thenComparing(at -> offerings.get(at).value(Field.COMPLETIONS).map(count -> -(Double) count).orElse(Double.MAX_VALUE))
                .thenComparing(at -> offerings.get(at).code());
    }
}
