package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.ChangeRate;
import app.winnow.model.Disposition;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Offering;
import app.winnow.model.Policy;
import app.winnow.model.Prescription;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a card says besides its suggestion (decision model, sections 2 to 7): what the clamps held, who takes part, which aid exists, what to look at. */
final class Notes {
    private static final List<Prescription> SIGNED_OFF = List.of(Prescription.FORM, Prescription.RECORD, Prescription.TEST);

    private final Findings findings;
    private final Words words = new Words();
    private final LinkNotes linkNotes;
    private final WhichSlim slims;
    private final Map<String, List<Integer>> aids = new HashMap<>();

    Notes(Findings findings) {
        this.findings = findings;
        linkNotes = new LinkNotes(findings, words);
        slims = new WhichSlim(findings.portfolio);
        for (int at = 0; at < findings.size(); at++) {
            if (isKeptAid(at)) {
                int aid = at;
                findings.links.served(findings.facts.at(at).links()).stream().filter(link -> link.link().strength() >= 2)
                        .forEach(link -> aids.computeIfAbsent(link.outcome().id(), any -> new ArrayList<>()).add(aid));
            }
        }
    }

    /** The notes on one offering that is judged. */
    List<String> of(int at) {
        List<String> notes = new ArrayList<>();
        addClamps(notes, at);
        addRule(notes, at);
        addTies(notes, at);
        linkNotes.add(notes, at);
        addAge(notes, at);
        return notes;
    }

    private void addClamps(List<String> notes, int at) {
        Solved solved = findings.solved(at);
        Requirement required = findings.facts.at(at).required();
        if (required != null && required.isProtecting()) {
            if (solved.rules().contains(Rule.SERVES_NOTHING)) {
                notes.add(words.say("note.required-serves-nothing", name(required)));
            }
            if (isClamped(solved, Disposition.RETIRE, Disposition.MOVE_OUT, Disposition.HAND_BACK) && solved.mayBe(Disposition.SLIM)) {
                notes.add(words.say("note.to-what-is-prescribed", name(required)));
            }
            addSignOff(notes, at, required);
        }
        boolean isProtected = required != null && required.isProtecting();
        if (!isProtected && (findings.signature(at).needed() & Signature.YES) != 0
                && isClamped(solved, Disposition.RETIRE, Disposition.MOVE_OUT, Disposition.HAND_BACK, Disposition.REPLACE)) {
            notes.add(words.say("note.look-at-that-path", codes(Arrays.stream(findings.relations.neededBy(at)).filter(this::mayStay).toArray())));
        }
    }

    private boolean mayStay(int at) {
        return findings.isJudged(at) && Cut.mayStay(findings.solved(at).dispositions());
    }

    /** Whether the rules alone would have said one of these, and it is no longer among the results. */
    private static boolean isClamped(Solved solved, Disposition... dispositions) {
        return solved.unclamped().stream().anyMatch(result -> List.of(dispositions).contains(result.disposition()) && !solved.mayBe(result.disposition()));
    }

    /** Prescribed form, record or hands-on test is named wherever something is to become shorter. */
    private void addSignOff(List<String> notes, int at, Requirement required) {
        java.util.Set<Prescription> prescribed = findings.facts.at(at).prescribed();
        if (prescribed == null || !findings.solved(at).mayBe(Disposition.SLIM)) {
            return;
        }
        String named = SIGNED_OFF.stream().filter(prescribed::contains).map(Prescription::word).collect(Collectors.joining(", "));
        if (!named.isEmpty()) {
            notes.add(words.say("note.sign-off", named, name(required)));
        }
        if (prescribed.contains(Prescription.HOURS)) {
            notes.add(words.say("note.hours", name(required)));
        }
    }

    private static String name(Requirement required) {
        return required.name().isBlank() ? required.basis().word() : required.basis().word() + ": " + required.name();
    }

    private void addRule(List<String> notes, int at) {
        Solved solved = findings.solved(at);
        Known known = findings.facts.at(at);
        if (solved.rules().contains(Rule.SERVES_NOTHING) && solved.mayBe(Disposition.MOVE_OUT) && known.required() != null
                && known.required().basis() == Basis.INTERNAL_POLICY) {
            notes.add(known.required().name().isBlank() ? words.say("note.policy-owner") : words.say("note.policy-owner-of", known.required().name()));
        }
        if (known.kind() == Kind.LIBRARY && solved.isSettled() && solved.mayBe(Disposition.RETIRE)) {
            Optional<LocalDate> end = findings.offering(at).answers().get(Ask.CONTRACT_END);
            notes.add(end.isPresent() ? words.say("note.contract-end-on", end.get()) : words.say("note.contract-end"));
        }
        if (solved.isSettled() && solved.mayBe(Disposition.SLIM)) {
            addSlim(notes, at, solved);
        }
        addAid(notes, at, solved);
        if (known.kind() == Kind.AID && isOutOfDate(findings.offering(at))) {
            notes.add(words.say("note.fix-aid"));
        }
    }

    /** Which slim: for fewer people, less often, with a test out of it; to the critical steps where people may look things up; else to what must be done unaided. */
    private void addSlim(List<String> notes, int at, Solved solved) {
        if (solved.rules().contains(Rule.CONTAINER) || solved.rules().contains(Rule.ATTACHED)) {
            return;
        }
        WhichSlim.Found found = slims.find(findings.offering(at), findings.facts.at(at));
        if (found.way() != SlimWay.SHORTER) {
            notes.add(words.say(found.note(), found.values().toArray()));
        } else if (solved.rules().equals(java.util.Set.of(Rule.RESPONSE_IMPACT)) && findings.signature(at).required() != 1 << Completion.PROTECTED) {
            boolean looksUp = (findings.signature(at).work().responses() == 1 << Response.REFERENCED.ordinal() || lacksData(findings.signature(at)))
                    && findings.signature(at).work().obstacles() == Known.Work.NO_OBSTACLE;
            notes.add(words.say(looksUp ? "note.critical-steps" : "note.shorter"));
        } else if (solved.rules().equals(java.util.Set.of(Rule.ONLY_TOUCHES)) || solved.rules().equals(java.util.Set.of(Rule.WORKS))) {
            notes.add(words.say("note.shorter"));
        }
    }

    /** Data, not knowledge: then response reads as referenced. */
    private static boolean lacksData(Signature signature) {
        long states = signature.links().states();
        return signature.newOrChange() == Signature.NO && Long.bitCount(states) == 1 && LinkState.suffers(Long.numberOfTrailingZeros(states)) == LinkState.DATA;
    }

    /** First comes an aid that exists, one marked as the same job before others. */
    private void addAid(List<String> notes, int at, Solved solved) {
        if (!solved.isSettled() || solved.results().stream().allMatch(result -> result.aid() == app.winnow.model.AidValue.NONE)) {
            return;
        }
        Optional<Integer> aid = sameAid(at).or(() -> servingAid(at));
        aid.ifPresent(one -> notes.add(words.say("note.aid-exists", findings.code(one), findings.offering(one).title())));
        Optional<Integer> impact = findings.signature(at).work().impact();
        if (solved.mayBe(Disposition.REPLACE) && impact.isPresent() && !findings.portfolio.policy().rules().isLow(impact.get())) {
            notes.add(words.say("note.guided-first-use"));
        }
    }

    private Optional<Integer> sameAid(int at) {
        SameJob.Cluster cluster = findings.sameJob.of(at);
        return cluster == null ? Optional.empty() : cluster.same().stream().filter(edge -> edge[0] == at || edge[1] == at)
                .map(edge -> edge[0] == at ? edge[1] : edge[0]).filter(this::isKeptAid).findFirst();
    }

    private Optional<Integer> servingAid(int at) {
        Scope scope = findings.offering(at).scope();
        return findings.links.served(findings.facts.at(at).links()).stream().filter(link -> link.link().strength() >= 2)
                .flatMap(link -> aids.getOrDefault(link.outcome().id(), List.of()).stream()).filter(aid -> aid != at)
                .filter(aid -> Scope.meets(findings.offering(aid).scope().audience(), scope.audience())
                        && Scope.meets(findings.offering(aid).scope().language(), scope.language())).findFirst();
    }

    private boolean isKeptAid(int at) {
        return findings.isJudged(at) && findings.facts.at(at).kind() == Kind.AID && findings.solved(at).isSettled()
                && findings.solved(at).mayBe(Disposition.KEEP);
    }

    /** The task of an aid that changes every year, or faster, has changed after a review that is over a year, or half a year, ago. */
    private boolean isOutOfDate(Offering offering) {
        ChangeRate rate = offering.answers().get(Ask.CHANGES).orElse(ChangeRate.STABLE);
        Optional<LocalDate> updated = offering.facts(Field.UPDATED).date(Field.UPDATED);
        return rate != ChangeRate.STABLE && updated.isPresent()
                && updated.get().isBefore(findings.asOf.minusMonths(rate == ChangeRate.YEARLY ? 12 : 6));
    }

    private void addTies(List<String> notes, int at) {
        Solved solved = findings.solved(at);
        Group group = findings.group(at);
        if (group != null && solved.mayBe(Disposition.MERGE)) {
            notes.add(words.say(solved.isSettled() ? "note.merge" : "note.may-merge",
                    codes(group.survivors().stream().mapToInt(Integer::intValue).toArray())));
        }
        if (group != null && group.mayStandBeside()) {
            notes.add(words.say("note.other-basis"));
        }
        findings.relations.hostOf(at).ifPresent(host -> {
            if (solved.rules().contains(Rule.ATTACHED) && solved.isSettled() && solved.mayBe(Disposition.RETIRE)) {
                notes.add(words.say("note.goes-with", findings.code(host)));
            }
        });
        if (findings.facts.at(at).kind() == Kind.CONTAINER) {
            addMembers(notes, at, solved);
        }
    }

    private void addMembers(List<String> notes, int at, Solved solved) {
        int[] members = findings.judgedMembers(at);
        if (members.length == 0) {
            notes.add(words.say("note.members-unknown"));
        } else if (solved.mayBe(Disposition.SLIM)) {
            String going = codes(Arrays.stream(members).filter(member -> !mayStay(member)).toArray());
            if (!going.isEmpty()) {
                notes.add(words.say("note.remove", going));
            }
        }
    }

    /** Age and use never set a direction; they say what to look at soon. */
    private void addAge(List<String> notes, int at) {
        Policy.Terms terms = findings.portfolio.policy().terms();
        Offering offering = findings.offering(at);
        Optional<LocalDate> updated = offering.facts(Field.UPDATED).date(Field.UPDATED);
        Optional<LocalDate> active = offering.facts(Field.LAST_ACTIVITY).date(Field.LAST_ACTIVITY);
        if (updated.isPresent() && active.isPresent() && updated.get().isBefore(findings.asOf.minusMonths(terms.oldMonths()))
                && active.get().isBefore(findings.asOf.minusMonths(terms.idleMonths()))) {
            notes.add(words.say("note.old", updated.get(), active.get()));
        }
    }

    private String codes(int[] offerings) {
        return Arrays.stream(offerings).mapToObj(findings::code).collect(Collectors.joining(", "));
    }
}
