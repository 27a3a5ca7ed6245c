package app.winnow.verdict;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Result;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** What the members of a container bring (decision model, section 4), over every mixture of what each of them may become. */
final class Members {
    private static final Result KEEP = Result.of(Disposition.KEEP);
    private static final Result SLIM = Result.of(Disposition.SLIM);
    private static final Result RETIRE = Result.of(Disposition.RETIRE);

    private final Findings findings;

    Members(Findings findings) {
        this.findings = findings;
    }

    /** One way for a member to go: a disposition and, when it merges, into what. */
    private record Going(Disposition disposition, int into) { }

    /** The results that the container may have before the clamps. */
    Set<Result> results(int container, int[] members) {
        int staying = 0;
        Set<Going> all = new HashSet<>();
        Set<Going> common = null;
        int going = 0;
        for (int member : members) {
            Set<Going> ways = goings(container, member);
            staying += mayStay(container, member) ? 1 : 0;
            going += ways.isEmpty() ? 0 : 1;
            all.addAll(ways);
            if (common == null) {
                common = new HashSet<>(ways);
            } else {
                common.retainAll(ways);
            }
        }
        Set<Result> results = new TreeSet<>();
        if (staying == members.length) {
            results.add(KEEP);
        }
        if (going > 0 && staying > 0 && members.length > 1) {
            results.add(SLIM);
        }
        if (going == members.length) {
            common.forEach(way -> results.add(as(way.disposition())));
            if (members.length > 1 && all.size() > 1) {
                results.add(RETIRE);
            }
        }
        return results;
    }

    private static Result as(Disposition disposition) {
        return new Result(disposition, disposition == Disposition.REPLACE ? AidValue.INSTEAD : AidValue.NONE);
    }

    private Set<Going> goings(int container, int member) {
        Set<Going> ways = new HashSet<>();
        for (Disposition disposition : Disposition.values()) {
            if (!findings.solved(member).mayBe(disposition) || disposition == Disposition.KEEP || disposition == Disposition.SLIM) {
                continue;
            }
            if (disposition == Disposition.MERGE) {
                findings.survivors(member).stream().filter(into -> !isInside(into, container)).forEach(into -> ways.add(new Going(disposition, into)));
            } else {
                ways.add(new Going(disposition, -1));
            }
        }
        return ways;
    }

    /** What merges into something else inside the container does not leave it. */
    private boolean mayStay(int container, int member) {
        return Cut.mayStay(findings.solved(member).dispositions())
                || findings.solved(member).mayBe(Disposition.MERGE) && findings.survivors(member).stream().anyMatch(into -> isInside(into, container));
    }

    private boolean isInside(int offering, int container) {
        return offering == container || findings.relations.isInside(offering, container);
    }
}
