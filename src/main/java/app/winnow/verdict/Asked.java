package app.winnow.verdict;

import app.winnow.model.Ask;
import app.winnow.model.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the questions that are left in one state of an audit, each subject once, in one pass over columns of numbers: what is asked of an offering follows
 * from its direction code. Only offerings whose questions are about others (a pair, a member, a prerequisite) are looked at one by one, once.
 */
final class Asked {
    private static final int OWN = Cue.LINKS.bit() | Cue.IMPACT.bit() | Cue.RESPONSE.bit() | Cue.SIZE.bit();
    private static final int LISTS = Cue.KIND.bit() | Cue.PURPOSE.bit() | Cue.REQUIRED.bit() | Cue.NEW.bit() | Cue.OBSTACLES.bit();
    private static final int CROSSING = Cue.SAME.bit() | Cue.NEEDED.bit() | Cue.OTHERS.bit();
    private static final int SHARED = Cue.PRESCRIBED.bit() | Cue.COMPLETE.bit() | Cue.CAUSES.bit();
    private static final int CUE_BITS = 4;
    private static final Cue[] BY_NUMBER = Cue.values();
    private static final Map<Ask<?>, Cue> CUES = Map.of(Ask.SERVES, Cue.LINKS, Ask.IMPACT, Cue.IMPACT, Ask.RESPONSE, Cue.RESPONSE, Ask.SIZE, Cue.SIZE, Ask.KIND,
            Cue.KIND, Ask.PURPOSE, Cue.PURPOSE, Ask.REQUIRED_BY, Cue.REQUIRED, Ask.NEW_OR_CHANGE, Cue.NEW, Ask.OBSTACLES, Cue.OBSTACLES, Ask.PRESCRIBED, Cue.PRESCRIBED);

    /** Small numbers for subjects that many offerings share, the same in every state of an audit. */
    private static final class Subjects {
        private final Map<Object, Integer> numbers = new HashMap<>();
        private final List<Object> subjects = new ArrayList<>();

        /** From 1; 0 stands for nothing to ask. */
        synchronized int of(Object subject) {
            Integer known = numbers.get(subject);
            if (known == null) {
                subjects.add(subject);
                known = subjects.size();
                numbers.put(subject, known);
            }
            return known;
        }

        synchronized Object at(int number) {
            return subjects.get(number - 1);
        }
    }

    private final Findings findings;
    private final Subjects subjects;
    /** Numbers of the unit and audience, and of the set of outcomes of unknown causes that it supports, by offering. */
    private final int[] units;
    private final int[] causes;
    private Map<Integer, Crossing> crossing;
    private int left = -1;

    /** For a state that was worked out anew. */
    Asked(Findings findings) {
        this.findings = findings;
        subjects = new Subjects();
        units = new int[findings.size()];
        causes = new int[findings.size()];
        for (int at = 0; at < units.length; at++) {
            number(at);
        }
    }

    private Asked(Findings findings, Asked before, Set<Integer> touched) {
        this.findings = findings;
        subjects = before.subjects;
        units = touched.isEmpty() ? before.units : before.units.clone();
        causes = touched.isEmpty() ? before.causes : before.causes.clone();
        touched.forEach(this::number);
    }

    /** The same for a next state, in which these offerings were touched; under another policy everything that crosses is looked at anew. */
    Asked after(Findings next, Set<Integer> touched, boolean isSamePolicy) {
        Asked after = new Asked(next, this, touched);
        Map<Integer, Crossing> known = isSamePolicy ? known() : null;
        if (known != null) {
            after.crossing = new HashMap<>(known);
            Asks asks = new Asks(next, null);
            reach(touched).forEach(at -> after.cross(after.crossing, asks, at));
        }
        return after;
    }

    private synchronized Map<Integer, Crossing> known() {
        return crossing;
    }

    /** Distinct questions whose answer can still change a disposition. */
    synchronized int left() {
        if (left < 0) {
            if (crossing == null) {
                crossing = new HashMap<>();
                Asks asks = new Asks(findings, null);
                for (int at = 0; at < findings.size(); at++) {
                    cross(crossing, asks, at);
                }
            }
            left = new Count().all();
        }
        return left;
    }

    private void number(int at) {
        units[at] = subjects.of(findings.links.about(findings.offering(at).scope()));
        Set<String> open = new HashSet<>();
        for (LinkFacts.Served served : findings.links.served(findings.facts.at(at).links())) {
            if (served.link().strength() >= 2 && LinkFacts.suffers(served.outcome()) == LinkFacts.OPEN) {
                open.add(served.outcome().id());
            }
        }
        causes[at] = open.isEmpty() ? 0 : subjects.of(open);
    }

    private void cross(Map<Integer, Crossing> all, Asks asks, int at) {
        int direction = findings.directionOf(at);
        if (direction >= 0 && (findings.solver.asked(direction) & CROSSING) != 0) {
            all.put(at, crossing(asks.crossing(at)));
        } else {
            all.remove(at);
        }
    }

    /** What an offering asks of others: facts as place and cue in one number each, and questions of other subjects. */
    private record Crossing(int[] facts, Question[] others) { }

    private Crossing crossing(Set<Question> questions) {
        int[] facts = questions.stream().filter(Question.OfFact.class::isInstance).map(Question.OfFact.class::cast)
                .mapToInt(fact -> findings.portfolio.indexOf(fact.code()).orElseThrow() << CUE_BITS | CUES.get(fact.ask()).ordinal()).toArray();
        return new Crossing(facts, questions.stream().filter(question -> !(question instanceof Question.OfFact)).toArray(Question[]::new));
    }

    /** Everything whose questions may be about these: what is tied to them, at any depth. */
    private Set<Integer> reach(Set<Integer> touched) {
        Set<Integer> reached = new HashSet<>(touched);
        List<Integer> left = new ArrayList<>(touched);
        while (!left.isEmpty()) {
            int at = left.remove(left.size() - 1);
            for (int[] others : new int[][] {findings.relations.containersOf(at), findings.relations.attachedTo(at), findings.relations.needs(at), mates(at)}) {
                for (int other : others) {
                    if (reached.add(other)) {
                        left.add(other);
                    }
                }
            }
        }
        return reached;
    }

    private int[] mates(int at) {
        SameJob.Cluster cluster = findings.sameJob.of(at);
        return cluster == null ? new int[0] : cluster.offerings();
    }

    /** One count. */
    private final class Count {
        private final int[] directions = findings.directions();
        private int[] masks = findings.solver.askedColumn();
        private final BitSet shared = new BitSet();
        private final BitSet supporting = new BitSet();
        /** Own facts of offerings that only others ask about. */
        private final BitSet foreign = new BitSet();
        private final Set<Object> others = new HashSet<>();
        private int lists;
        private int own;

        int all() {
            for (int at = 0; at < directions.length; at++) {
                if (directions[at] >= 0) {
                    int mask = mask(directions[at]);
                    lists |= mask & LISTS;
                    own += Integer.bitCount(mask & OWN);
                    if ((mask & SHARED) != 0) {
                        share(at, mask);
                    }
                }
            }
            supporting.stream().forEach(set -> ((Set<?>) subjects.at(set)).forEach(id -> addOutcome((String) id)));
            crossing.values().forEach(this::add);
            return own + Integer.bitCount(lists) + shared.cardinality() + foreign.cardinality() + others.size();
        }

        private int mask(int direction) {
            if (direction >= masks.length || masks[direction] == 0) {
                masks = direction < masks.length ? masks : Arrays.copyOf(masks, direction + 1);
                masks[direction] = findings.solver.asked(direction) + 1;
            }
            return masks[direction] - 1;
        }

        private void share(int at, int mask) {
            if ((mask & Cue.COMPLETE.bit()) != 0) {
                shared.set(units[at]);
            }
            if ((mask & Cue.CAUSES.bit()) != 0 && causes[at] > 0) {
                supporting.set(causes[at]);
            }
            if ((mask & Cue.PRESCRIBED.bit()) != 0) {
                prescribed(at);
            }
        }

        private void prescribed(int at) {
            Requirement required = findings.facts.at(at).required();
            others.add(required == null ? (Object) at : KnownFacts.key(required));
        }

        private void addOutcome(String id) {
            others.add(new Question.OfOutcome(id, true));
            if (findings.portfolio.outcome(id).orElseThrow().knownState().isEmpty()) {
                others.add(new Question.OfOutcome(id, false));
            }
        }

        private void add(Crossing crossing) {
            for (int fact : crossing.facts()) {
                addFact(fact >> CUE_BITS, BY_NUMBER[fact & (1 << CUE_BITS) - 1]);
            }
            for (Question question : crossing.others()) {
                if (question instanceof Question.OfUnit unit) {
                    shared.set(subjects.of(unit.about()));
                } else {
                    others.add(question);
                }
            }
        }

        private void addFact(int at, Cue cue) {
            if (cue == Cue.PRESCRIBED) {
                prescribed(at);
            } else if ((cue.bit() & LISTS) != 0) {
                lists |= cue.bit();
            } else if (directions[at] < 0 || (mask(directions[at]) & cue.bit()) == 0) {
                foreign.set(at << CUE_BITS | cue.ordinal());
            }
        }
    }
}
