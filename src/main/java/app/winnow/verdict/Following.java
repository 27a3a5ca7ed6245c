package app.winnow.verdict;

import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The next state of an audit, worked out from the one before where little changed: facts of some offerings that are tied to others as before, or the
 * policy. What depends on a changed offering follows it, nothing else is touched.
 */
final class Following {
    /** From so many changed offerings on, everything is worked out anew. */
    private static final int MANY = 2_000;

    private final Findings before;
    private final Portfolio next;
    private final LocalDate today;

    Following(Findings before, Portfolio next, LocalDate today) {
        this.before = before;
        this.next = next;
        this.today = today;
    }

    /** The next state; null where more changed than can be followed. */
    Findings findings() {
        if (!isAround()) {
            return null;
        }
        int[] changed = next.offerings().differing(before.portfolio.offerings());
        if (changed.length > MANY || Arrays.stream(changed).anyMatch(at -> !Relations.areAlike(before.offering(at), next.offerings().get(at)))) {
            return null;
        }
        Set<Integer> stale = new HashSet<>();
        Arrays.stream(changed).forEach(stale::add);
        KnownFacts facts = before.facts.after(next, changed, stale);
        return facts == null ? null : follow(new Findings.Draft(before, next, facts), stale);
    }

    private Findings follow(Findings.Draft draft, Set<Integer> stale) {
        Set<Integer> touched = new HashSet<>(stale);
        for (int at : stale) {
            SameJob.Cluster cluster = before.sameJob.of(at);
            if (cluster != null) {
                draft.group(cluster);
                Arrays.stream(cluster.offerings()).filter(before::isJudged).forEach(mate -> {
                    touched.add(mate);
                    addContainers(touched, mate);
                });
            }
        }
        if (!next.policy().rules().equals(before.solver.policy())) {
            draft.ties();
        }
        PriorityQueue<Integer> left = new PriorityQueue<>((one, other) -> Integer.compare(before.relations.place(one), before.relations.place(other)));
        touched.stream().filter(before::isJudged).forEach(left::add);
        Set<Integer> seen = new HashSet<>(touched);
        while (!left.isEmpty()) {
            int at = left.poll();
            if (draft.code(at)) {
                for (int other : dependents(at)) {
                    if (before.isJudged(other) && seen.add(other)) {
                        left.add(other);
                    }
                }
            }
        }
        return draft.done(before.asked().after(draft.soFar(), seen, next.policy() == before.portfolio.policy()));
    }

    /** What one merges into may be different though the results are the same, and its containers look at that. */
    private void addContainers(Set<Integer> touched, int at) {
        for (int container : before.relations.containersOf(at)) {
            if (touched.add(container)) {
                addContainers(touched, container);
            }
        }
    }

    private int[] dependents(int at) {
        int[] containers = before.relations.containersOf(at);
        int[] attached = before.relations.attachedTo(at);
        int[] needs = before.relations.needs(at);
        int[] all = Arrays.copyOf(containers, containers.length + attached.length + needs.length);
        System.arraycopy(attached, 0, all, containers.length, attached.length);
        System.arraycopy(needs, 0, all, containers.length + attached.length, needs.length);
        return all;
    }

    /** Whether all that the offerings share is as before, but for the cut-offs and cells of the policy. */
    private boolean isAround() {
        Portfolio was = before.portfolio;
        Policy policy = next.policy();
        return next.outcomes() == was.outcomes() && next.complete() == was.complete() && next.lists() == was.lists() && next.pairs() == was.pairs()
                && next.offerings().size() == was.offerings().size() && policy.asOfDate().orElse(today).equals(before.asOf)
                && policy.rules().evidenceMonths() == was.policy().rules().evidenceMonths();
    }
}
