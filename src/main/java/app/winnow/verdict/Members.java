package app.winnow.verdict;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Result;
import java.util.HashSet;
import java.util.Set;

/** What the members of a container bring (decision model, section 4), over every mixture of what each of them may become. */
final class Members {
    private static final Disposition[] DISPOSITIONS = Disposition.values();
    private static final int STAYING = 1 << Disposition.KEEP.ordinal() | 1 << Disposition.SLIM.ordinal();
    private static final Result KEEP = Result.of(Disposition.KEEP);
    private static final Result SLIM = Result.of(Disposition.SLIM);
    private static final Result RETIRE = Result.of(Disposition.RETIRE);

    private final Findings findings;

    Members(Findings findings) {
        this.findings = findings;
    }

    /** One way for a member to go: a disposition and, when it merges, into what. */
    private record Going(Disposition disposition, int into) { }

    /** The results that the container may have before the clamps, as bits of {@link Packed}. */
    int results(int container, int[] members) {
        int staying = 0;
        int going = 0;
        int all = 0;
        int common = -1;
        for (int member : members) {
            int bits = findings.results(member);
            if (Packed.mayBe(bits, Disposition.MERGE)) {
                return merging(container, members);
            }
            staying += Packed.mayStay(bits) ? 1 : 0;
            going += Packed.mayGo(bits) ? 1 : 0;
            int ways = Packed.dispositions(bits) & ~STAYING;
            all |= ways;
            common &= ways;
        }
        int results = staying == members.length ? Packed.bit(KEEP) : 0;
        results |= going > 0 && staying > 0 && members.length > 1 ? Packed.bit(SLIM) : 0;
        if (going == members.length) {
            for (int rest = common; rest != 0; rest &= rest - 1) {
                results |= Packed.bit(as(DISPOSITIONS[Integer.numberOfTrailingZeros(rest)]));
            }
            results |= members.length > 1 && Integer.bitCount(all) > 1 ? Packed.bit(RETIRE) : 0;
        }
        return results;
    }

    /** The same where members merge: what they merge into counts, too. */
    private int merging(int container, int[] members) {
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
        int results = staying == members.length ? Packed.bit(KEEP) : 0;
        results |= going > 0 && staying > 0 && members.length > 1 ? Packed.bit(SLIM) : 0;
        if (going == members.length) {
            for (Going way : common) {
                results |= Packed.bit(as(way.disposition()));
            }
            results |= members.length > 1 && all.size() > 1 ? Packed.bit(RETIRE) : 0;
        }
        return results;
    }

    private static Result as(Disposition disposition) {
        return new Result(disposition, disposition == Disposition.REPLACE ? AidValue.INSTEAD : AidValue.NONE);
    }

    private Set<Going> goings(int container, int member) {
        Set<Going> ways = new HashSet<>();
        for (int rest = Packed.dispositions(findings.results(member)) & ~STAYING; rest != 0; rest &= rest - 1) {
            Disposition disposition = DISPOSITIONS[Integer.numberOfTrailingZeros(rest)];
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
        int bits = findings.results(member);
        return Packed.mayStay(bits)
                || Packed.mayBe(bits, Disposition.MERGE) && findings.survivors(member).stream().anyMatch(into -> isInside(into, container));
    }

    private boolean isInside(int offering, int container) {
        return offering == container || findings.relations.isInside(offering, container);
    }
}
