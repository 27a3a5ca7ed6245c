package app.winnow.verdict;

import app.winnow.model.Answers;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Obstacle;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Prescription;
import app.winnow.model.Problem;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the facts that count for every offering: own answers first, then those of the one container it sits in, then the lists. */
final class KnownFacts {
    private final Portfolio portfolio;
    private final Relations relations;
    /** Before what is prescribed is shared: what members take from their containers. */
    private final Known[] found;
    private final Known[] known;
    private final Map<Requirement, Set<Prescription>> prescribed;
    private final List<Problem> problems;

    KnownFacts(Portfolio portfolio, Relations relations) {
        this.portfolio = portfolio;
        this.relations = relations;
        found = new Known[portfolio.offerings().size()];
        prescribed = new HashMap<>();
        problems = new ArrayList<>();
        int[] order = relations.order();
        for (int at = order.length - 1; at >= 0; at--) {
            found[order[at]] = find(order[at]);
        }
        findWhatIsPrescribed();
        known = new Known[found.length];
        Arrays.setAll(known, at -> shared(found[at]));
    }

    private KnownFacts(Portfolio portfolio, KnownFacts before) {
        this.portfolio = portfolio;
        relations = before.relations;
        found = before.found.clone();
        known = before.known.clone();
        prescribed = before.prescribed;
        problems = before.problems;
    }

    Known at(int offering) {
        return known[offering];
    }

    List<Problem> problems() {
        return problems;
    }

    /**
     * The facts of a next state in which these offerings are different but tied as before; {@code stale} gets those whose facts are different now. Null when
     * what is prescribed may be different for others, too.
     */
    KnownFacts after(Portfolio next, int[] changed, Set<Integer> stale) {
        if (changed.length == 0) {
            return this;
        }
        KnownFacts after = new KnownFacts(next, this);
        Deque<Integer> left = new ArrayDeque<>();
        for (int at : changed) {
            if (sharesOtherwise(next, at)) {
                return null;
            }
            left.add(at);
        }
        while (!left.isEmpty()) {
            int at = left.pop();
            Known now = after.find(at);
            if (now.equals(after.found[at])) {
                continue;
            }
            if (isPrescribing(next, at) && !Objects.equals(now.required(), found[at].required())) {
                return null;
            }
            after.found[at] = now;
            after.known[at] = after.shared(now);
            stale.add(at);
            for (int member : relations.membersOf(at)) {
                if (relations.containersOf(member).length == 1) {
                    left.add(member);
                }
            }
        }
        return after;
    }

    private boolean sharesOtherwise(Portfolio next, int at) {
        Answers was = portfolio.offerings().get(at).answers();
        Answers is = next.offerings().get(at).answers();
        boolean prescribes = was.get(Ask.PRESCRIBED).isPresent() || is.get(Ask.PRESCRIBED).isPresent();
        return prescribes && (!was.get(Ask.PRESCRIBED).equals(is.get(Ask.PRESCRIBED)) || !was.get(Ask.REQUIRED_BY).equals(is.get(Ask.REQUIRED_BY)));
    }

    private static boolean isPrescribing(Portfolio portfolio, int at) {
        return portfolio.offerings().get(at).answers().get(Ask.PRESCRIBED).isPresent();
    }

    private Known find(int at) {
        Offering offering = portfolio.offerings().get(at);
        Answers own = offering.answers();
        Answers lists = portfolio.lists();
        int[] containers = relations.containersOf(at);
        Known above = containers.length == 1 ? found[containers[0]] : null;
        return new Known(portfolio.status(offering).orElse(null), kind(at, own), own.get(Ask.PURPOSE).or(() -> lists.get(Ask.PURPOSE)).orElse(null),
                first(own.get(Ask.REQUIRED_BY).orElse(null), above, Known::required, lists.get(Ask.REQUIRED_BY).orElse(null)),
                first(own.get(Ask.PRESCRIBED).orElse(null), above, Known::prescribed, null),
                first(own.get(Ask.SERVES).orElse(null), above, container -> withoutEvidence(container.links()), null),
                first(own.get(Ask.NEW_OR_CHANGE).orElse(null), above, Known::newOrChange, lists.get(Ask.NEW_OR_CHANGE).orElse(null)),
                work(own, above));
    }

    /** A container's answer counts before the lists' only where somebody gave it on the container: its own value from a list is the same list's. */
    private static <T> T first(T own, Known above, Function<Known, T> inherited, T list) {
        if (own != null) {
            return own;
        }
        T fromAbove = above == null ? null : inherited.apply(above);
        return fromAbove != null ? fromAbove : list;
    }

    /** What others name as their parent is a container, what is attached is attached, unless answered otherwise. */
    private Kind kind(int at, Answers own) {
        if (own.get(Ask.KIND).isPresent()) {
            return own.get(Ask.KIND).get();
        }
        if (relations.membersOf(at).length > 0) {
            return Kind.CONTAINER;
        }
        return relations.hostOf(at).isPresent() ? Kind.ATTACHED : portfolio.lists().get(Ask.KIND).orElse(null);
    }

    private static Links withoutEvidence(Links links) {
        if (links == null) {
            return null;
        }
        Map<String, Link> bare = new HashMap<>();
        links.named().forEach((outcome, link) -> bare.put(outcome, new Link(link.strength(), null, link.task(), link.measure(), link.source())));
        return Links.of(bare, links.seen());
    }

    private Known.Work work(Answers own, Known above) {
        List<Task> tasks = own.get(Ask.TASKS).orElse(List.of());
        int impacts = tasks.stream().anyMatch(task -> task.impact() != null) ? impactOf(tasks)
                : own.get(Ask.IMPACT).map(impact -> 1 << impact).orElse(above == null ? Known.Work.ANY_IMPACT : above.work().impacts());
        int responses = tasks.stream().anyMatch(task -> task.response() != null) ? responseOf(tasks)
                : own.get(Ask.RESPONSE).map(response -> 1 << response.ordinal()).orElse(above == null ? Known.Work.ANY_RESPONSE : above.work().responses());
        int obstacles = tasks.stream().anyMatch(task -> task.obstacles() != null) ? obstaclesOf(tasks)
                : own.get(Ask.OBSTACLES).map(KnownFacts::obstacles).orElseGet(() -> above == null ? listed() : above.work().obstacles());
        return new Known.Work(impacts, responses, obstacles);
    }

    private int listed() {
        return portfolio.lists().get(Ask.OBSTACLES).map(KnownFacts::obstacles).orElse(Known.Work.NO_OBSTACLE | Known.Work.SOME_OBSTACLE);
    }

    private static int obstacles(Set<Obstacle> obstacles) {
        return obstacles.isEmpty() ? Known.Work.NO_OBSTACLE : Known.Work.SOME_OBSTACLE;
    }

    /** The highest impact of the tasks; one of unknown impact may be as high or higher. */
    private static int impactOf(List<Task> tasks) {
        int highest = tasks.stream().map(Task::impact).filter(Objects::nonNull).mapToInt(Integer::intValue).max().orElse(1);
        boolean open = tasks.stream().anyMatch(task -> task.impact() == null);
        return open ? Known.Work.ANY_IMPACT & -(1 << highest) : 1 << highest;
    }

    /** The one response of all tasks, or mixed when they differ; one of unknown response may differ. */
    private static int responseOf(List<Task> tasks) {
        Set<Response> given = tasks.stream().map(Task::response).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean open = tasks.stream().anyMatch(task -> task.response() == null);
        int mixed = 1 << Response.MIXED.ordinal();
        return given.size() > 1 ? mixed : 1 << given.iterator().next().ordinal() | (open ? mixed : 0);
    }

    private static int obstaclesOf(List<Task> tasks) {
        if (tasks.stream().anyMatch(task -> task.obstacles() != null && !task.obstacles().isEmpty())) {
            return Known.Work.SOME_OBSTACLE;
        }
        boolean open = tasks.stream().anyMatch(task -> task.obstacles() == null);
        return Known.Work.NO_OBSTACLE | (open ? Known.Work.SOME_OBSTACLE : 0);
    }

    /** What is prescribed is asked once for a basis and its name: who has no answer takes that of the first who has one. */
    private void findWhatIsPrescribed() {
        Map<Requirement, String> from = new HashMap<>();
        for (int at = 0; at < found.length; at++) {
            Known one = found[at];
            if (one.required() != null && isPrescribing(portfolio, at)) {
                Requirement key = key(one.required());
                Set<Prescription> before = prescribed.putIfAbsent(key, one.prescribed());
                String code = portfolio.offerings().get(at).code();
                if (before == null) {
                    from.put(key, code);
                } else if (!before.equals(one.prescribed())) {
                    problems.add(Words.problem("problem.prescribed", from.get(key), code));
                }
            }
        }
    }

    private Known shared(Known one) {
        if (one.required() == null || one.prescribed() != null) {
            return one;
        }
        Set<Prescription> theirs = prescribed.get(key(one.required()));
        return theirs == null ? one : new Known(one.status(), one.kind(), one.purpose(), one.required(), theirs, one.links(), one.newOrChange(), one.work());
    }

    /** A basis and its name, however it is spelled. */
    static Requirement key(Requirement required) {
        return new Requirement(required.basis(), required.name().strip().toLowerCase(Locale.ROOT));
    }
}
