package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Dial;
import app.winnow.model.Disposition;
import app.winnow.model.Kind;
import app.winnow.model.Purpose;
import app.winnow.model.Result;
import java.util.HashMap;
import java.util.Map;

/** Turns what is known of an offering, and what was found of those it depends on, into its signature. */
final class Signatures {
    private static final int ALL_PURPOSES = (1 << Purpose.values().length) - 1;
    private static final int ALL_REQUIRED = 0b111;
    private static final int ALL_SIZES = 0b11111;
    private static final int MEMBERS_UNKNOWN = Packed.bit(Result.of(Disposition.KEEP)) | Packed.bit(Result.of(Disposition.SLIM))
            | Packed.bit(Result.of(Disposition.RETIRE));

    private final Findings findings;
    private final Members members;
    private final Map<LinkModel, Seen> seen = new HashMap<>();

    /** One of equal models, and what they say. */
    private record Seen(LinkModel links, long states) { }

    Signatures(Findings findings) {
        this.findings = findings;
        members = new Members(findings);
    }

    Signature of(int at) {
        Known known = findings.facts.at(at);
        int sorts = sorts(at);
        Group group = findings.group(at);
        boolean byItself = (sorts & ~(Signature.bit(Way.Sort.ATTACHED) | Signature.bit(Way.Sort.CONTAINER))) != 0;
        LinkModel links = byItself ? findings.links.model(findings.offering(at).scope(), known.links(), group != null) : LinkModel.NOTHING;
        Seen looked = seen.computeIfAbsent(links, any -> new Seen(any, any.states()));
        Dial size = findings.offering(at).answers().get(Ask.SIZE).orElse(null);
        int target = size == null || size.target() == null ? Signature.POLICY : size.target();
        return new Signature(sorts, host(at, sorts), members(at, sorts), known.purpose() == null ? ALL_PURPOSES : 1 << known.purpose().ordinal(),
                known.required() == null ? ALL_REQUIRED : 1 << Reading.required(known.required()),
                Signature.bits(known.prescribed() == null ? null : Reading.isTimed(known.prescribed())), looked.links(), looked.states(),
                Signature.bits(known.newOrChange()), known.work(), size == null ? ALL_SIZES : 1 << size.now(), target,
                group == null ? null : group.survival(), needed(findings.relations.neededBy(at)));
    }

    /** The code of the signature with code {@code code} with what the others bring now. */
    int tied(Tied tied, int place, int code) {
        Signature before = findings.codes.at(code);
        int host = before.mayBe(Way.Sort.ATTACHED) ? host(tied.host(place)) : before.host();
        int[] judged = tied.members(place);
        int brought = before.mayBe(Way.Sort.CONTAINER) && judged.length > 0 ? members.results(tied.at(place), judged) : before.members();
        int needed = needed(tied.neededBy(place));
        return host == before.host() && brought == before.members() && needed == before.needed() ? code : findings.codes.withTies(code, host, brought, needed);
    }

    private int sorts(int at) {
        int sorts = 0;
        for (Kind kind : findings.kinds(at)) {
            sorts |= Signature.bit(switch (kind) {
                case COURSE -> Way.Sort.COURSE;
                case AID -> Way.Sort.AID;
                case SERVICE -> Way.Sort.SERVICE;
                case LIBRARY -> Way.Sort.LIBRARY;
                case ATTACHED -> Way.Sort.ATTACHED;
                case CONTAINER -> Way.Sort.CONTAINER;
            });
        }
        return sorts;
    }

    /** What is attached to something withdrawn, which nobody judges, stays. */
    private int host(int at, int sorts) {
        return (sorts & Signature.bit(Way.Sort.ATTACHED)) == 0 ? 0 : host(findings.relations.hostOf(at).orElseThrow());
    }

    private int host(int host) {
        int results = findings.results(host);
        return !findings.isJudged(host) ? Signature.NO : (Packed.mayStay(results) ? Signature.NO : 0) | (Packed.mayGo(results) ? Signature.YES : 0);
    }

    private int members(int at, int sorts) {
        if ((sorts & Signature.bit(Way.Sort.CONTAINER)) == 0) {
            return 0;
        }
        int[] judged = findings.judgedMembers(at);
        return judged.length == 0 ? MEMBERS_UNKNOWN : members.results(at, judged);
    }

    /** Whether an offering that is kept or slimmed needs this one first. */
    private int needed(int[] by) {
        int needed = Signature.NO;
        for (int other : by) {
            int results = findings.results(other);
            if (Packed.mayStay(results)) {
                needed = Packed.mayGo(results) ? needed | Signature.YES : Signature.YES;
            }
            if (needed == Signature.YES) {
                return needed;
            }
        }
        return needed;
    }
}
