package app.winnow.verdict;

import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.Purpose;
import app.winnow.model.Response;
import app.winnow.model.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * What would flip a settled suggestion: one known fact changed, or two where no single one does, in words. Offerings with equal signatures share them.
 */
final class Flips {
    private static final int MOST = 3;

    private final Solver solver;
    private final Policy.Rules policy;
    private final Words words = new Words();
    private final Map<Signature, List<String>> found = new ConcurrentHashMap<>();

    Flips(Solver solver) {
        this.solver = solver;
        policy = solver.policy();
    }

    /** One known fact with another value, in words ("people had to do this unaided"). */
    private record Change(String fact, String condition, UnaryOperator<Signature> change) { }

    /** What would flip the suggestion for this signature; nothing while it is open. */
    List<String> of(Signature signature) {
        List<String> known = found.get(signature);
        if (known == null) {
            known = solver.solve(signature).isSettled() ? find(signature) : List.of();
            found.put(signature, known);
        }
        return known;
    }

    private List<String> find(Signature signature) {
        int now = solver.solve(signature).dispositions();
        List<Change> changes = changes(signature);
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Change change : changes) {
            int then = solver.solve(change.change().apply(signature)).dispositions();
            if ((then & now) == 0 && !sentences.containsKey(change.fact())) {
                sentences.put(change.fact(), words.say("flip.one", names(then), change.condition()));
            }
        }
        if (sentences.isEmpty()) {
            findTwo(signature, now, changes, sentences);
        }
        return sentences.values().stream().limit(MOST).toList();
    }

    private void findTwo(Signature signature, int now, List<Change> changes, Map<String, String> sentences) {
        for (int one = 0; one < changes.size() && sentences.isEmpty(); one++) {
            for (int other = one + 1; other < changes.size() && sentences.isEmpty(); other++) {
                Change first = changes.get(one);
                Change second = changes.get(other);
                if (!first.fact().equals(second.fact())) {
                    int then = solver.solve(second.change().apply(first.change().apply(signature))).dispositions();
                    if ((then & now) == 0) {
                        sentences.put("two", words.say("flip.two", names(then), first.condition(), second.condition()));
                    }
                }
            }
        }
    }

    private String names(int dispositions) {
        List<String> names = new ArrayList<>();
        for (Disposition disposition : Disposition.values()) {
            if ((dispositions & 1 << disposition.ordinal()) != 0) {
                names.add(words.say("quoted", words.say("disposition." + disposition.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
            }
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : words.say("or", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** Every single change worth saying, the smallest first. */
    private List<Change> changes(Signature signature) {
        List<Change> changes = new ArrayList<>();
        boolean byItself = signature.mayBeByItself();
        if (signature.survival() != null) {
            changes.add(new Change("same", words.say("if.alone"), one -> one.withSurvival(null)));
        }
        addSize(changes, signature);
        if (byItself) {
            addTask(changes, signature);
            addLinks(changes, signature);
        }
        addRequired(changes, signature);
        addOthers(changes, signature);
        addPurpose(changes, signature);
        return changes;
    }

    private void addSize(List<Change> changes, Signature signature) {
        int target = signature.target(policy);
        if (signature.lean(policy) == Signature.YES && target > 0) {
            changes.add(new Change("size", words.say("if.not-lean"), one -> one.withSizes(1 << target - 1)));
        } else if (signature.lean(policy) == Signature.NO) {
            changes.add(new Change("size", words.say("if.lean"), one -> one.withSizes(1 << target)));
        }
    }

    private void addTask(List<Change> changes, Signature signature) {
        Known.Work work = signature.work();
        work.impact().ifPresent(impact -> addImpacts(changes, impact));
        if (Integer.bitCount(work.responses()) == 1) {
            for (Response response : List.of(Response.MIXED, Response.MEMORISED, Response.REFERENCED)) {
                if ((work.responses() & 1 << response.ordinal()) == 0) {
                    String condition = words.say("if.response." + response.name().toLowerCase(Locale.ROOT));
                    changes.add(new Change("response", condition, one -> one.withWork(one.newOrChange(), one.work().withResponse(response.ordinal()))));
                }
            }
        }
        if (Integer.bitCount(work.obstacles()) == 1) {
            boolean free = work.obstacles() == Known.Work.NO_OBSTACLE;
            int other = free ? Known.Work.SOME_OBSTACLE : Known.Work.NO_OBSTACLE;
            changes.add(new Change("obstacles", words.say(free ? "if.obstacle" : "if.no-obstacle"),
                    one -> one.withWork(one.newOrChange(), one.work().withObstacles(other))));
        }
        if (signature.newOrChange() != Signature.EITHER) {
            boolean isNew = signature.newOrChange() == Signature.YES;
            changes.add(new Change("new", words.say(isNew ? "if.not-new" : "if.new"),
                    one -> one.withWork(isNew ? Signature.NO : Signature.YES, one.work())));
        }
    }

    /** The nearest impact above, then below, that belongs to another row of the table. */
    private void addImpacts(List<Change> changes, int impact) {
        for (int cut : new int[] {policy.lowImpact() + 1, policy.middleImpact() + 1}) {
            if (cut > impact && cut <= 7) {
                changes.add(impact(cut, "if.impact-above"));
            }
        }
        for (int cut : new int[] {policy.middleImpact(), policy.lowImpact()}) {
            if (cut < impact && cut >= 1) {
                changes.add(impact(cut, "if.impact-below"));
            }
        }
    }

    private Change impact(int impact, String key) {
        return new Change("impact", words.say(key, impact), one -> one.withWork(one.newOrChange(), one.work().withImpact(impact)));
    }

    private void addLinks(List<Change> changes, Signature signature) {
        LinkModel links = signature.links();
        if (Long.bitCount(signature.states()) != 1) {
            return;
        }
        int state = Long.numberOfTrailingZeros(signature.states());
        int strength = LinkState.strength(state);
        int suffers = Math.max(0, LinkState.suffers(state));
        if (LinkState.isRecent(state)) {
            addState(changes, "evidence", "if.not-shown", LinkState.of(strength, LinkState.suffers(state) < 0 ? LinkState.LEARN : suffers, 0, false), links);
        } else if (strength > 0) {
            addState(changes, "evidence", "if.shown", LinkState.of(strength, suffers, 3, true), links);
        }
        if (strength >= 2) {
            for (int other : new int[] {LinkState.LEARN, LinkState.DATA, LinkState.OTHER}) {
                if (other != suffers) {
                    String key = other == LinkState.LEARN ? "if.causes-knowledge" : other == LinkState.DATA ? "if.causes-data" : "if.causes-other";
                    addState(changes, "causes", key, LinkState.of(strength, other, LinkState.level(state), LinkState.isRecent(state)), links);
                }
            }
            addState(changes, "links", "if.touches", LinkState.of(1, 0, LinkState.level(state), LinkState.isRecent(state)), links);
        } else {
            addState(changes, "links", "if.supports", LinkState.of(2, LinkState.LEARN, LinkState.level(state), LinkState.isRecent(state)), links);
        }
        if (strength > 0) {
            addState(changes, "links", "if.serves-nothing", LinkState.EMPTY, links);
        }
    }

    private void addState(List<Change> changes, String fact, String key, int state, LinkModel links) {
        LinkModel other = new LinkModel(state, 0, 0, 0, 0, LinkModel.Unwritten.NONE, links.fine());
        changes.add(new Change(fact, words.say(key, policy.evidenceMonths()), one -> one.withLinks(other)));
    }

    private void addRequired(List<Change> changes, Signature signature) {
        int required = signature.required();
        if (required == 1 << Completion.PROTECTED) {
            changes.add(required("if.not-required", Completion.NOBODY));
            if (signature.timed() != Signature.EITHER) {
                boolean timed = signature.timed() == Signature.YES;
                changes.add(new Change("prescribed", words.say(timed ? "if.not-timed" : "if.timed"),
                        one -> one.withRequired(one.required(), timed ? Signature.NO : Signature.YES)));
            }
        } else if (Integer.bitCount(required) == 1) {
            changes.add(required("if.required", Completion.PROTECTED));
            if (required == 1 << Completion.INTERNAL) {
                changes.add(required("if.not-required", Completion.NOBODY));
            }
        }
    }

    private Change required(String key, int required) {
        return new Change("required", words.say(key), one -> one.withRequired(1 << required, one.timed()));
    }

    private void addOthers(List<Change> changes, Signature signature) {
        if (signature.needed() != Signature.EITHER) {
            boolean needed = signature.needed() == Signature.YES;
            changes.add(tied("needed", needed ? "if.not-needed" : "if.needed", signature.host(), signature.members(), needed ? Signature.NO : Signature.YES));
        }
        if (signature.sorts() == Signature.bit(Way.Sort.ATTACHED) && signature.host() != Signature.EITHER) {
            boolean goes = signature.host() == Signature.YES;
            changes.add(tied("host", goes ? "if.host-stays" : "if.host-goes", goes ? Signature.NO : Signature.YES, signature.members(), signature.needed()));
        } else if (signature.sorts() == Signature.bit(Way.Sort.CONTAINER) && Integer.bitCount(signature.members()) == 1) {
            boolean isKept = Packed.mayBe(signature.members(), Disposition.KEEP);
            int other = Packed.bit(Result.of(isKept ? Disposition.RETIRE : Disposition.KEEP));
            changes.add(tied("members", isKept ? "if.all-go" : "if.none-goes", signature.host(), other, signature.needed()));
        }
    }

    private Change tied(String fact, String key, int host, int members, int needed) {
        return new Change(fact, words.say(key), one -> one.withTies(host, members, needed));
    }

    private void addPurpose(List<Change> changes, Signature signature) {
        if (Integer.bitCount(signature.purposes()) != 1) {
            return;
        }
        for (Purpose purpose : List.of(Purpose.PERFORM, Purpose.CREDENTIAL, Purpose.INFORM)) {
            if ((signature.purposes() & 1 << purpose.ordinal()) == 0) {
                changes.add(new Change("purpose", words.say("if.purpose." + purpose.word()),
                        one -> one.withPurposes(1 << purpose.ordinal())));
            }
        }
    }
}
