package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Cause;
import app.winnow.model.Dial;
import app.winnow.model.Evidence;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.Policy;
import app.winnow.model.Prescription;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One completion of a {@link Paper} judged by sections 3 and 4 of the decision model, sentence by sentence, in words and without any code. */
final class Judgement {
    private final Paper paper;
    private final Policy.Rules policy;
    private final String[] results;
    private final String[] rules;
    private final String[] unclamped;
    private final Integer[] into;

    Judgement(Paper paper) {
        this.paper = paper;
        policy = paper.portfolio.policy().rules();
        results = new String[paper.rows.size()];
        rules = new String[results.length];
        unclamped = new String[results.length];
        into = new Integer[results.length];
    }

    /** Judges what the cells hold now. */
    void judge() {
        Arrays.fill(results, null);
        Arrays.fill(into, null);
        for (int at = 0; at < results.length; at++) {
            if (!paper.rows.get(at).isWithdrawn()) {
                judge(at);
            }
        }
    }

    /** Null for what is withdrawn. */
    String result(int at) {
        return results[at];
    }

    String rule(int at) {
        return rules[at];
    }

    String unclamped(int at) {
        return unclamped[at];
    }

    // ---- sections 3 (clamps) and 4

    private String judge(int at) {
        if (results[at] != null) {
            return results[at];
        }
        Kind kind = kind(at);
        String said = kind == Kind.ATTACHED ? by(at, "Attached", goes(paper.bonds.host(at)) ? "retire/none" : "keep/none")
                : kind == Kind.CONTAINER ? by(at, "Container", container(at)) : rules(at, kind);
        unclamped[at] = said;
        String result = isProtected(at) ? protectedFrom(at, said) : said;
        if (kind != Kind.ATTACHED && paper.bonds.needing(at).stream().anyMatch(this::stays)) {
            result = is(result, "retire", "move out", "hand back") ? "keep/none" : is(result, "replace") ? "slim/beside" : result;
        }
        results[at] = result;
        return result;
    }

    private String protectedFrom(int at, String said) {
        String result = is(said, "retire", "move out", "hand back") ? "slim/none" : is(said, "replace") ? "slim/beside" : said;
        Set<Prescription> prescribed = prescribed(at);
        boolean isTimed = prescribed.contains(Prescription.HOURS) && prescribed.contains(Prescription.INTERVAL);
        return isTimed || isLean(at) ? result.replace("slim", "keep") : result;
    }

    private Set<Prescription> prescribed(int at) {
        Paper.Row row = paper.rows.get(at);
        if (row.required().isOpen() && row.prescribed().isOpen()) {
            Set<Prescription> known = paper.prescribedBy(row.required().now());
            return known == null ? row.prescribed().now() : known;
        }
        return row.prescribed().now();
    }

    private Kind kind(int at) {
        Kind kind = paper.rows.get(at).kind().now();
        return kind == Kind.ATTACHED && paper.bonds.host(at) < 0 ? Kind.COURSE : kind;
    }

    private boolean stays(int at) {
        return !paper.rows.get(at).isWithdrawn() && is(judge(at), "keep", "slim");
    }

    private boolean goes(int at) {
        return !paper.rows.get(at).isWithdrawn() && !stays(at);
    }

    private String container(int at) {
        if (paper.rows.get(at).purpose().now() == Purpose.CREDENTIAL) {
            return "keep/none";
        }
        List<Integer> members = paper.members(at);
        if (members.isEmpty()) {
            return paper.rows.get(at).members().now();
        }
        List<Integer> going = new ArrayList<>();
        Set<String> ways = new HashSet<>();
        for (int member : members) {
            boolean merges = is(judge(member), "merge");
            if (goes(member) && !(merges && paper.bonds.isInside(into[member], at))) {
                going.add(member);
                ways.add(disposition(judge(member)) + (merges ? into[member] : ""));
            }
        }
        if (going.size() < members.size()) {
            return going.isEmpty() ? "keep/none" : "slim/none";
        }
        into[at] = into[going.get(0)];
        String way = disposition(judge(going.get(0)));
        return ways.size() > 1 ? "retire/none" : way + (way.equals("replace") ? "/instead" : "/none");
    }

    // ---- the rules of one offering

    private String rules(int at, Kind kind) {
        Purpose purpose = paper.rows.get(at).purpose().now();
        if (purpose != Purpose.PERFORM) {
            return by(at, "Purpose", purpose == Purpose.CREDENTIAL ? "keep/none" : "move out/none");
        }
        List<Served> s = served(at);
        List<Served> s2 = s.stream().filter(one -> one.strength >= 2).toList();
        if (kind == Kind.COURSE && isNoLearningProblem(at, s, s2)) {
            return by(at, "Not a learning problem", "hand back/none");
        }
        if (s.isEmpty()) {
            return by(at, "Serves nothing", required(at).basis() == Basis.INTERNAL_POLICY ? "move out/none" : "retire/none");
        }
        return switch (kind) {
            case SERVICE -> by(at, "Service or library", "keep/none");
            case LIBRARY -> by(at, "Service or library", s2.isEmpty() ? "retire/none" : "keep/none");
            case AID -> by(at, "Already in the work", merges(at, kind) ? "merge/none" : "keep/none");
            default -> merges(at, kind) ? by(at, "Overlap", "merge/none") : course(at, s, s2);
        };
    }

    private String course(int at, List<Served> s, List<Served> s2) {
        LocalDate from = paper.asOf.minusMonths(policy.evidenceMonths());
        if (s.stream().anyMatch(one -> one.works() && !one.evidence.date().isBefore(from) && !one.evidence.date().isAfter(paper.asOf))) {
            return by(at, "It works", isLean(at) ? "keep/none" : "slim/none");
        }
        int impact = paper.rows.get(at).work().impacts().stream().mapToInt(Cell::now).max().orElseThrow();
        String cell = s2.isEmpty() ? impact <= policy.lowImpact() ? "retire/none" : "slim/none" : cell(impact, response(at, s2));
        return by(at, s2.isEmpty() ? "Only touches" : "Response x impact", isLean(at) ? cell.replace("slim", "keep") : cell);
    }

    private String cell(int impact, Response response) {
        boolean low = impact <= policy.lowImpact();
        boolean high = impact > policy.middleImpact();
        return switch (response) {
            case REFERENCED -> high ? "slim/beside" : "replace/instead";
            case MIXED -> "slim/beside";
            case MEMORISED -> low ? "slim/none" : high ? "keep/beside" : "slim/beside";
        };
    }

    private Response response(int at, List<Served> s2) {
        Paper.Work work = paper.rows.get(at).work();
        Response first = work.responses().get(0).now();
        Response response = work.responses().stream().allMatch(cell -> cell.now() == first) ? first : Response.MIXED;
        if (!work.isNew().now() && s2.stream().allMatch(one -> one.isGap && one.causes.contains(Cause.DATA) && !one.causes.contains(Cause.KNOWLEDGE))) {
            response = Response.REFERENCED;
        }
        return work.obstacles().stream().anyMatch(Cell::now) ? Response.MEMORISED : response;
    }

    private boolean isNoLearningProblem(int at, List<Served> s, List<Served> s2) {
        return !s2.isEmpty() && s2.stream().allMatch(one -> one.isGap && !one.causes.contains(Cause.DATA) && !one.causes.contains(Cause.KNOWLEDGE))
                && !paper.rows.get(at).work().isNew().now() && s.stream().noneMatch(Served::works);
    }

    // ---- who goes on of those that do the same job

    private boolean merges(int at, Kind kind) {
        int best = at;
        for (int other : group(at)) {
            if (!paper.rows.get(other).isWithdrawn() && kind(other) == kind && stands(other, kind) && byRank().compare(other, best) < 0) {
                best = other;
            }
        }
        if (best == at || isProtected(at) && !Paper.isSame(required(at), required(best))) {
            return false;
        }
        into[at] = best;
        return true;
    }

    /** Whether it reaches the rule on overlap, or the first rule keeps it. */
    private boolean stands(int at, Kind kind) {
        Purpose purpose = paper.rows.get(at).purpose().now();
        List<Served> s = served(at);
        return purpose == Purpose.CREDENTIAL || purpose == Purpose.PERFORM && !s.isEmpty()
                && !(kind == Kind.COURSE && isNoLearningProblem(at, s, s.stream().filter(one -> one.strength >= 2).toList()));
    }

    private Set<Integer> group(int at) {
        Set<Integer> group = new HashSet<>(Set.of(at));
        for (boolean grown = true; grown;) {
            grown = false;
            for (Map.Entry<Pair, Cell<Boolean>> pair : paper.pairs.entrySet()) {
                int one = paper.portfolio.indexOf(pair.getKey().first()).orElseThrow();
                int other = paper.portfolio.indexOf(pair.getKey().second()).orElseThrow();
                grown |= pair.getValue().now() && group.contains(one) != group.contains(other) && group.addAll(List.of(one, other));
            }
        }
        return group;
    }

    private Comparator<Integer> byRank() {
        return Comparator.<Integer>comparingInt(at -> paper.rows.get(at).purpose().now() == Purpose.CREDENTIAL ? 0 : 1).thenComparing(at -> isProtected(at) ? 0 : 1)
                .thenComparing(at -> -served(at).stream().mapToInt(Served::strength).max().orElse(0))
                .thenComparing(at -> -served(at).stream().filter(one -> one.evidence != null && one.evidence.effect())
                        .mapToInt(one -> one.evidence.level()).max().orElse(0))
                .thenComparing(at -> -offering(at).answers().get(Ask.DIRECTNESS).map(Dial::now).orElse(-1))
                .thenComparing(at -> -offering(at).value(Field.UPDATED).map(date -> ((LocalDate) date).toEpochDay()).orElse(-99_999_999L))
                .thenComparing(at -> -offering(at).value(Field.COMPLETIONS).map(Double.class::cast).orElse(-1.0))
                .thenComparing(paper::code);
    }

    // ---- facts of this completion

    /** A link of strength 1 and more. */
    private record Served(int strength, Evidence evidence, boolean isGap, Set<Cause> causes) {
        boolean works() {
            return evidence != null && evidence.effect() && evidence.level() >= 3;
        }
    }

    private List<Served> served(int at) {
        List<Served> all = new ArrayList<>();
        Paper.Work work = paper.rows.get(at).work();
        for (Paper.Tie tie : work.links()) {
            Link link = tie.link().now();
            if (link.strength() > 0) {
                all.add(new Served(link.strength(), link.evidence(), tie.state().now() == State.GAP, tie.causes().now()));
            }
        }
        if (!work.complete().now() && work.hidden().now().strength() > 0) {
            Paper.Hidden hidden = work.hidden().now();
            all.add(new Served(hidden.strength(), null, hidden.state() == State.GAP, hidden.causes()));
        }
        return all;
    }

    private Requirement required(int at) {
        return paper.rows.get(at).required().now();
    }

    private boolean isProtected(int at) {
        return Paper.isProtecting(required(at));
    }

    private boolean isLean(int at) {
        return paper.rows.get(at).size().now() >= paper.rows.get(at).sizeTarget();
    }

    private Offering offering(int at) {
        return paper.rows.get(at).offering();
    }

    private String by(int at, String rule, String result) {
        rules[at] = rule;
        return result;
    }

    private static String disposition(String result) {
        return result.substring(0, result.indexOf('/'));
    }

    private static boolean is(String result, String... dispositions) {
        return Arrays.asList(dispositions).contains(disposition(result));
    }
}
