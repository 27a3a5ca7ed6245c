package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Dial;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Purpose;
import app.winnow.model.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns what is known of an offering, and what was found of those it depends on, into its signature. */
final class Signatures {
    private static final int ALL_PURPOSES = (1 << Purpose.values().length) - 1;
    private static final int ALL_REQUIRED = 0b111;
    private static final int ALL_SIZES = 0b11111;
    private static final Result[] MEMBERS_UNKNOWN = {Result.of(Disposition.KEEP), Result.of(Disposition.SLIM), Result.of(Disposition.RETIRE)};

    private final Findings findings;
    private final Members members;
    private final Map<List<Way>, List<Way>> shared = new HashMap<>();
    private final Map<LinkModel, LinkModel> models = new HashMap<>();

    Signatures(Findings findings) {
        this.findings = findings;
        members = new Members(findings);
    }

    Signature of(int at) {
        Known known = findings.facts.at(at);
        List<Way> ways = shared.computeIfAbsent(ways(at), any -> any);
        boolean byItself = ways.stream().anyMatch(Way::isByItself);
        Group group = findings.group(at);
        LinkModel links = byItself ? findings.links.model(findings.offering(at).scope(), known.links(), group != null) : LinkModel.NOTHING;
        Dial size = findings.offering(at).answers().get(Ask.SIZE).orElse(null);
        int target = size == null || size.target() == null ? findings.portfolio.policy().rules().sizeTarget() : size.target();
        return new Signature(ways, known.purpose() == null ? ALL_PURPOSES : 1 << known.purpose().ordinal(),
                known.required() == null ? ALL_REQUIRED : 1 << Reading.required(known.required()),
                Signature.bits(known.prescribed() == null ? null : Reading.isTimed(known.prescribed())), models.computeIfAbsent(links, any -> any),
                Signature.bits(known.newOrChange()), known.work(), size == null ? ALL_SIZES : 1 << size.now(), target,
                group == null ? null : group.survival(), needed(at));
    }

    private List<Way> ways(int at) {
        List<Way> ways = new ArrayList<>();
        for (Kind kind : findings.kinds(at)) {
            switch (kind) {
                case COURSE -> ways.add(Way.byItself(Way.Sort.COURSE));
                case AID -> ways.add(Way.byItself(Way.Sort.AID));
                case SERVICE -> ways.add(Way.byItself(Way.Sort.SERVICE));
                case LIBRARY -> ways.add(Way.byItself(Way.Sort.LIBRARY));
                case ATTACHED -> addAttached(ways, findings.relations.hostOf(at).orElseThrow());
                case CONTAINER -> addContainer(ways, at);
            }
        }
        return ways;
    }

    /** What is attached to something withdrawn, which nobody judges, stays. */
    private void addAttached(List<Way> ways, int host) {
        int split = findings.isJudged(host) ? findings.solved(host).dispositions() : 1 << Disposition.KEEP.ordinal();
        if (Cut.mayStay(split)) {
            ways.add(Way.attached(false));
        }
        if (Cut.mayGo(split)) {
            ways.add(Way.attached(true));
        }
    }

    private void addContainer(List<Way> ways, int at) {
        int[] judged = findings.judgedMembers(at);
        if (judged.length == 0) {
            for (Result result : MEMBERS_UNKNOWN) {
                ways.add(Way.container(result));
            }
        } else {
            members.results(at, judged).forEach(result -> ways.add(Way.container(result)));
        }
    }

    /** Whether an offering that is kept or slimmed needs this one first. */
    private int needed(int at) {
        int needed = Signature.NO;
        for (int other : findings.relations.neededBy(at)) {
            int dispositions = findings.isJudged(other) ? findings.solved(other).dispositions() : 0;
            if (Cut.mayStay(dispositions)) {
                needed = Cut.mayGo(dispositions) ? needed | Signature.YES : Signature.YES;
            }
            if (needed == Signature.YES) {
                return needed;
            }
        }
        return needed;
    }
}
