package app.winnow.sample;

import app.winnow.model.Ask;
import app.winnow.model.Basis;
import app.winnow.model.Cause;
import app.winnow.model.Chunks;
import app.winnow.model.Evidence;
import app.winnow.model.Field;
import app.winnow.model.Kind;
import app.winnow.model.Link;
import app.winnow.model.Links;
import app.winnow.model.Outcome;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.Prescription;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import app.winnow.model.Response;
import app.winnow.model.Scope;
import app.winnow.model.State;
import app.winnow.model.UnitAudience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A company drawn with a seed, for measurements: an audit in which every fact about every offering, outcome, unit and pair is known. The distributions are
 * ours, near those of the sample: five units of two audiences, 8-15 outcomes (two in three a gap), of a hundred offerings some 80 courses, 7 paths of 3-6
 * courses each, 6 aids, 4 exams, 3 services and libraries; 9 in ten for performance, one in six required, one in six of use to nobody, one in four only
 * touching, one in five needed when the work is new or changes, one in six with something in the way of an aid, one in twenty with evidence. Links, impact,
 * response and size are drawn for each by itself.
 */
public final class DrawnAudit {
    /** The day it is told on. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static final List<String> UNITS = List.of("Plant", "Sales", "Service", "Logistics", "Office");
    private static final int[] IMPACTS = {8, 13, 20, 20, 18, 13, 8};
    private static final int[] SIZES = {5, 25, 45, 18, 7};
    private static final List<Basis> PROTECTING = List.of(Basis.LAW, Basis.LAW, Basis.REGULATOR, Basis.CONTRACT, Basis.INSURER, Basis.COLLECTIVE_AGREEMENT);

    private final Random random;
    private final List<DrawnOffering> offerings = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<Pair, PairState> pairs = new TreeMap<>();
    private final Map<Requirement, Set<Prescription>> laws = new HashMap<>();

    private DrawnAudit(long seed) {
        random = new Random(seed);
    }

    /** An audit with so many offerings; the same seed gives the same one. */
    public static Portfolio of(long seed, int size) {
        return new DrawnAudit(seed).draw(size);
    }

    private Portfolio draw(int size) {
        for (int count = 8 + random.nextInt(8), at = 1; at <= count; at++) {
            outcomes.add(outcome(at));
        }
        for (int count = 6 + random.nextInt(8), at = 1; at <= count; at++) {
            laws.put(new Requirement(PROTECTING.get(random.nextInt(PROTECTING.size())), "No. " + at), prescribed());
        }
        while (offerings.size() < size) {
            if (chance(0.07) && size - offerings.size() > 6) {
                path();
            } else {
                single();
            }
        }
        Map<UnitAudience, Boolean> complete = new HashMap<>(Map.of(new UnitAudience("", ""), true));
        return Portfolio.empty("Drawn").draft().outcomes(outcomes).offerings(Chunks.of(offerings.stream().map(DrawnOffering::done).toList()))
                .complete(complete).pairs(pairs).policy(Portfolio.empty("").policy().withAsOf(AS_OF)).done();
    }

    // ---- outcomes and laws

    private Outcome outcome(int serial) {
        String unit = chance(0.8) ? UNITS.get(random.nextInt(UNITS.size())) : "";
        Scope scope = new Scope(unit, unit.isEmpty() || chance(0.5) ? "" : audience(unit), "");
        Outcome outcome = Outcome.of("O" + serial, serial, "Outcome " + serial).withScope(scope);
        if (chance(0.35)) {
            return outcome.withState(chance(0.6) ? State.HELD : State.COMING, Map.of());
        }
        Map<Cause, String> causes = new EnumMap<>(Cause.class);
        double[] shares = {0.25, 0.2, 0.2, 0.6, 0.12, 0.1};
        for (Cause cause : Cause.values()) {
            if (chance(shares[cause.ordinal()])) {
                causes.put(cause, "");
            }
        }
        if (causes.isEmpty()) {
            causes.put(Cause.KNOWLEDGE, "");
        }
        return outcome.withState(State.GAP, causes);
    }

    private String audience(String unit) {
        return unit + (chance(0.6) ? " crew" : " leads");
    }

    private Set<Prescription> prescribed() {
        Set<Prescription> found = EnumSet.of(Prescription.TOPIC);
        if (chance(0.35)) {
            found.add(Prescription.HOURS);
        }
        if (chance(0.6)) {
            found.add(Prescription.INTERVAL);
        }
        if (chance(0.4)) {
            found.add(Prescription.RECORD);
        }
        return found;
    }

    // ---- offerings

    private DrawnOffering offering(Kind kind, String unit, String audience) {
        DrawnOffering made = new DrawnOffering(String.format("D%04d", offerings.size() + 1), new Scope(unit, audience, chance(0.85) ? "en" : "de"));
        made.fact(Field.DURATION, Math.round(Math.exp(3.9 + random.nextGaussian() * 0.9)));
        made.fact(Field.COMPLETIONS, Math.round(Math.exp(4.2 + random.nextGaussian() * 1.2)));
        made.fact(Field.UPDATED, AS_OF.minusDays(random.nextInt(2200)));
        made.say(Ask.KIND, kind).say(Ask.PURPOSE, purpose()).say(Ask.IMPACT, 1 + drawn(IMPACTS)).say(Ask.RESPONSE, response());
        made.say(Ask.NEW_OR_CHANGE, chance(0.2)).say(Ask.OBSTACLES, chance(0.17) ? Set.of(app.winnow.model.Obstacle.values()[random.nextInt(4)]) : Set.of());
        made.say(Ask.SIZE, new app.winnow.model.Dial(drawn(SIZES), null));
        require(made, required());
        offerings.add(made);
        return made;
    }

    private void single() {
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        String audience = chance(0.3) ? "" : audience(unit);
        double draw = random.nextDouble();
        Kind kind = draw < 0.85 ? Kind.COURSE : draw < 0.92 ? Kind.AID : draw < 0.96 ? Kind.ATTACHED : draw < 0.98 ? Kind.SERVICE : Kind.LIBRARY;
        DrawnOffering host = offerings.isEmpty() ? null : offerings.get(random.nextInt(offerings.size()));
        boolean isAttached = kind == Kind.ATTACHED && host != null && host.said(Ask.KIND) == Kind.COURSE;
        DrawnOffering made = offering(kind == Kind.ATTACHED && !isAttached ? Kind.COURSE : kind, unit, audience);
        made.say(Ask.SERVES, links(made, isAttached ? 0.8 : 0.16));
        if (isAttached) {
            made.say(Ask.ATTACHED_TO, host.code());
        } else if (kind == Kind.COURSE && host != null && chance(0.05)) {
            twin(made, host);
        } else if (kind == Kind.COURSE && host != null && chance(0.04) && host.said(Ask.KIND) == Kind.COURSE) {
            made.say(Ask.PREREQUISITE_OF, List.of(host.code()));
        }
    }

    /** A path whose courses mostly share what is said of it. */
    private void path() {
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        String audience = audience(unit);
        boolean isNew = chance(0.5);
        DrawnOffering path = offering(Kind.CONTAINER, unit, audience);
        path.say(Ask.NEW_OR_CHANGE, isNew).say(Ask.SERVES, links(path, 0.1));
        for (int more = 3 + random.nextInt(4); more > 0; more--) {
            DrawnOffering member = offering(Kind.COURSE, unit, audience);
            member.fact(Field.PARENT, List.of(path.code()));
            member.say(Ask.NEW_OR_CHANGE, chance(0.9) == isNew).say(Ask.SERVES, links(member, 0.16));
            if (path.said(Ask.REQUIRED_BY).isProtecting() && chance(0.8)) {
                require(member, path.said(Ask.REQUIRED_BY));
            }
        }
    }

    /** Another course of the same title, which may be the same job. */
    private void twin(DrawnOffering made, DrawnOffering host) {
        if (host.said(Ask.KIND) == Kind.COURSE) {
            made.named(host);
            pairs.put(Pair.of(made.code(), host.code()), chance(0.6) ? PairState.SAME : PairState.DIFFERENT);
        }
    }

    private Purpose purpose() {
        double draw = random.nextDouble();
        return draw < 0.89 ? Purpose.PERFORM : draw < 0.93 ? Purpose.INFORM : draw < 0.97 ? Purpose.CREDENTIAL : draw < 0.985 ? Purpose.BENEFIT : Purpose.CONNECT;
    }

    private Response response() {
        double draw = random.nextDouble();
        return draw < 0.42 ? Response.REFERENCED : draw < 0.62 ? Response.MIXED : Response.MEMORISED;
    }

    private Requirement required() {
        double draw = random.nextDouble();
        return draw < 0.83 ? Requirement.NOBODY : draw < 0.86 ? new Requirement(Basis.INTERNAL_POLICY, "Rule " + random.nextInt(3))
                : laws.keySet().stream().sorted(java.util.Comparator.comparing(Requirement::name)).toList().get(random.nextInt(laws.size()));
    }

    private void require(DrawnOffering made, Requirement required) {
        made.say(Ask.REQUIRED_BY, required).say(Ask.PRESCRIBED, required.isProtecting() ? laws.get(required) : null);
    }

    // ---- links

    /** To outcomes that concern it: none, one or two that it touches, or one that it supports and perhaps another. */
    private Links links(DrawnOffering made, double useless) {
        List<Outcome> concerning = new ArrayList<>(outcomes.stream().filter(outcome -> outcome.scope().concerns(made.scope())).toList());
        java.util.Collections.shuffle(concerning, random);
        Map<String, Link> links = new HashMap<>();
        if (!concerning.isEmpty() && !chance(useless)) {
            boolean touches = chance(0.28);
            links.put(concerning.get(0).id(), link(touches ? 1 : chance(0.65) ? 2 : 3));
            if (concerning.size() > 1 && chance(0.4)) {
                links.put(concerning.get(1).id(), link(!touches && chance(0.25) ? 2 : 1));
            }
        }
        return Links.of(links, outcomes.size());
    }

    private Link link(int strength) {
        Evidence evidence = chance(0.05) ? new Evidence(2 + random.nextInt(3), AS_OF.minusDays(random.nextInt(1000)), chance(0.85)) : null;
        return new Link(strength, evidence, "", "", "");
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private int drawn(int[] shares) {
        int left = random.nextInt(java.util.Arrays.stream(shares).sum());
        int at = 0;
        while (left >= shares[at]) {
            left -= shares[at++];
        }
        return at;
    }
}
