package app.winnow.verdict;

import app.winnow.model.Kind;
import app.winnow.model.Purpose;
import app.winnow.model.Requirement;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * One offering of a same-as group, as the choice of a survivor sees it: the keys that it may have (higher is better: credential, protected, highest
 * strength, level evidenced with an effect), as a course or as an aid, and whether it may not stand for it at all.
 */
final class Candidate {
    /** The keys below this one belong to offerings that serve nothing. */
    static final int LOWEST = 6;
    /** The first key of an offering without which a role may not be held. */
    static final int CREDENTIAL = 2 * 24;
    /** It does not stand for the group at all. */
    static final int OUT = -1;

    private final int offering;
    private final Known known;
    private final LinkModel links;
    private final boolean[] mayBeOut = new boolean[2];
    private final TreeSet<Integer>[] keys;
    private final int[][] highest = {{OUT, OUT}, {OUT, OUT}};
    private int rank;

    @SuppressWarnings("unchecked")
    Candidate(int offering, Known known, Set<Kind> kinds, LinkModel links) {
        this.offering = offering;
        this.known = known;
        this.links = links;
        keys = new TreeSet[] {new TreeSet<Integer>(), new TreeSet<Integer>()};
        for (Kind kind : kinds) {
            addKeys(kind == Kind.COURSE ? 0 : kind == Kind.AID ? 1 : OUT);
        }
        for (int pool = 0; pool < 2; pool++) {
            for (int key : keys[pool]) {
                highest[pool][isProtected(key) ? 1 : 0] = key;
            }
        }
    }

    int offering() {
        return offering;
    }

    /** Keys that it may have, in rising order. */
    Set<Integer> keys(boolean aid) {
        return keys[aid ? 1 : 0];
    }

    /** The highest key that it may have while it is protected, or not; OUT when there is none. */
    int highest(boolean aid, boolean isProtected) {
        return highest[aid ? 1 : 0][isProtected ? 1 : 0];
    }

    /** The least and the most that it may be: being out, its lowest key, its highest ones. */
    Set<Integer> extremes(boolean aid) {
        Set<Integer> extremes = new TreeSet<>();
        TreeSet<Integer> all = keys[aid ? 1 : 0];
        extremes.addAll(mayBeOut(aid) ? Set.of(OUT) : Set.of());
        extremes.addAll(all.isEmpty() ? Set.of() : Set.of(all.first()));
        extremes.addAll(highest(aid, false) == OUT ? Set.of() : Set.of(highest(aid, false)));
        extremes.addAll(highest(aid, true) == OUT ? Set.of() : Set.of(highest(aid, true)));
        return extremes;
    }

    boolean mayBeOut(boolean aid) {
        return mayBeOut[aid ? 1 : 0];
    }

    /** Where it stands among all by what is never asked: directness, update, completions, code; higher is better. */
    int rank() {
        return rank;
    }

    void rank(int place) {
        rank = place;
    }

    /** Who requires it, however that is spelled; null while unknown. */
    Requirement requirement() {
        return known.required() == null ? null : KnownFacts.key(known.required());
    }

    /** The unknown facts of it that turn which key it has. */
    Set<Cue> turning() {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        add(cues, Cue.KIND, known.kind() == null);
        add(cues, Cue.PURPOSE, known.purpose() == null);
        add(cues, Cue.REQUIRED, known.required() == null);
        add(cues, Cue.LINKS, links.isUnseen());
        add(cues, Cue.COMPLETE, links.unwritten() == LinkModel.Unwritten.UNKNOWN);
        boolean mayBeNoLearning = mayBeNoLearning();
        add(cues, Cue.NEW, known.newOrChange() == null && mayBeNoLearning);
        add(cues, Cue.CAUSES, links.open() > 0 && mayBeNoLearning);
        return cues;
    }

    private static void add(Set<Cue> cues, Cue cue, boolean turns) {
        if (turns) {
            cues.add(cue);
        }
    }

    private boolean mayBeNoLearning() {
        for (long rest = links.states(); rest != 0; rest &= rest - 1) {
            if (isNoLearning(Long.numberOfTrailingZeros(rest))) {
                return true;
            }
        }
        return false;
    }

    private void addKeys(int pool) {
        for (Purpose purpose : known.purpose() == null ? Purpose.values() : new Purpose[] {known.purpose()}) {
            for (long rest = links.states(); rest != 0; rest &= rest - 1) {
                addKeys(pool, purpose, Long.numberOfTrailingZeros(rest));
            }
        }
    }

    private void addKeys(int pool, Purpose purpose, int state) {
        for (int one = 0; one < 2; one++) {
            if (one != pool) {
                mayBeOut[one] = true;
            }
        }
        if (pool == OUT) {
            return;
        }
        boolean stands = purpose == Purpose.CREDENTIAL || purpose == Purpose.PERFORM && state != LinkState.EMPTY;
        boolean mayHandBack = pool == 0 && purpose == Purpose.PERFORM && isNoLearning(state);
        if (!stands || mayHandBack && known.newOrChange() != Boolean.TRUE) {
            mayBeOut[pool] = true;
        }
        if (stands && !(mayHandBack && known.newOrChange() == Boolean.FALSE)) {
            if (known.required() == null || !known.required().isProtecting()) {
                keys[pool].add(key(purpose == Purpose.CREDENTIAL, false, state));
            }
            if (known.required() == null || known.required().isProtecting()) {
                keys[pool].add(key(purpose == Purpose.CREDENTIAL, true, state));
            }
        }
    }

    private static boolean isNoLearning(int state) {
        return LinkState.suffers(state) == LinkState.OTHER && LinkState.level(state) < 3;
    }

    static int key(boolean credential, boolean isProtected, int links) {
        return (((credential ? 2 : 0) + (isProtected ? 1 : 0)) * 4 + LinkState.strength(links)) * 6 + LinkState.level(links);
    }

    /** Whether it stands for an offering that serves something. */
    static boolean isPossible(int key) {
        return key / 6 % 4 > 0;
    }

    static boolean isProtected(int key) {
        return key / 24 % 2 == 1;
    }

    /** A state of links with the strength and level of this key. */
    static int links(int key) {
        return LinkState.of(key / 6 % 4, LinkState.LEARN, key % 6, false);
    }
}
