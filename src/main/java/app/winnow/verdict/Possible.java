package app.winnow.verdict;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.Purpose;
import app.winnow.model.Result;
import java.util.Arrays;

/**
 * The results still possible for a signature, and nothing else about it ({@link Table} says besides which facts decide). The rules run once a policy over
 * every combination that they tell apart; a signature then is a few look-ups. Immutable; safe for several threads.
 */
final class Possible {
    private static final int RESULTS = Disposition.values().length * AidValue.values().length;
    private static final Way.Sort[] SORTS = Way.Sort.values();
    private static final int STATES = 64;
    private static final int CREDENTIAL = 1 << Purpose.CREDENTIAL.ordinal();
    private static final int PERFORM = 1 << Purpose.PERFORM.ordinal();
    private static final int ATTACHED = Signature.bit(Way.Sort.ATTACHED);
    private static final int CONTAINER = Signature.bit(Way.Sort.CONTAINER);
    private static final Alike BY_THEMSELVES = new Alike(null);
    /** What each clamp makes of each result, by bit: protected, protected with nothing left to make shorter, needed first. */
    private static final int[][] CLAMPS = clamps();
    private static final int NEEDED = 2;
    /** A combination in which the rules read what the task is like: the number of its table lies above the results. */
    private static final int READS_TASK = 1 << 30;
    private static final int TASKS = 3 * 3 * 2;
    private static final int ANY_IMPACT = Known.Work.ANY_IMPACT;

    private static final int KEEP = ofPurpose(Purpose.CREDENTIAL);
    private static final int MOVE_OUT = ofPurpose(Purpose.INFORM);
    private static final int STAYS = ofHost(false);
    private static final int GOES = ofHost(true);

    private final Policy.Rules policy;
    /** Results by {@link #place}, or where to look further. */
    private final int[] fixed = new int[SORTS.length * 3 * STATES * 2 * 2 * 2];
    /** For each table results by the bits of impact classes (3), responses (3) and obstacles (2). */
    private final int[][] byTask = new int[8][];
    private final int low;
    private final int middle;
    /** What each table is made of: results by impact class, response and obstacle. */
    private final int[][] singles = new int[8][];
    private int tables;

    Possible(Policy.Rules policy) {
        this.policy = policy;
        low = (2 << policy.lowImpact()) - 1;
        middle = (2 << policy.middleImpact()) - 1;
        Completion completion = new Completion(policy);
        completion.purpose = Purpose.PERFORM;
        for (Way.Sort sort : new Way.Sort[] {Way.Sort.COURSE, Way.Sort.AID, Way.Sort.SERVICE, Way.Sort.LIBRARY}) {
            completion.way = Way.byItself(sort);
            for (int at = 0; at < 3 * STATES * 2 * 2 * 2; at++) {
                int state = at >> 3 & STATES - 1;
                int alike = Long.numberOfTrailingZeros(BY_THEMSELVES.of(1L << state));
                completion.hasSurvivor = (at & 1) != 0;
                completion.isLean = (at & 2) != 0;
                completion.isNewOrChange = (at & 4) != 0;
                completion.links = state;
                completion.required = at / (8 * STATES);
                int first = sort.ordinal() * 3 * STATES * 8;
                // A state that the rules do not tell from an earlier one has what that one has.
                fixed[first + at] = alike < state ? fixed[first + at - (state - alike) * 8] : look(completion);
            }
        }
    }

    /** What becomes of anything that is judged by itself, or as a container, and is for this purpose. */
    private static int ofPurpose(Purpose purpose) {
        Completion completion = new Completion(Policy.Rules.WORKSHOP);
        completion.way = Way.byItself(Way.Sort.COURSE);
        completion.purpose = purpose;
        return Packed.bit(completion.byRules());
    }

    private static int ofHost(boolean goes) {
        Completion completion = new Completion(Policy.Rules.WORKSHOP);
        completion.way = Way.attached(goes);
        return Packed.bit(completion.byRules());
    }

    private static int place(Way.Sort sort, int required, int state, int isNew, int isLean, int hasSurvivor) {
        return (((sort.ordinal() * 3 + required) * STATES + state) * 2 + isNew) * 4 + isLean * 2 + hasSurvivor;
    }

    /** The one result, or the table where the rule that fires reads what the task is like. */
    private int look(Completion completion) {
        task(completion, 1, 0, false);
        Result first = completion.byRules();
        if (completion.rule != Rule.RESPONSE_IMPACT && completion.rule != Rule.ONLY_TOUCHES) {
            return Packed.bit(first);
        }
        int[] single = new int[TASKS];
        for (int at = 0; at < TASKS; at++) {
            int impacts = at / 6 == 0 ? ANY_IMPACT & low : at / 6 == 1 ? ANY_IMPACT & middle & ~low : ANY_IMPACT & ~middle;
            if (impacts != 0) {
                task(completion, Integer.numberOfTrailingZeros(impacts), at / 2 % 3, at % 2 == 1);
                single[at] = Packed.bit(completion.byRules());
            }
        }
        for (int table = 0; table < tables; table++) {
            if (Arrays.equals(singles[table], single)) {
                return READS_TASK | table;
            }
        }
        singles[tables] = single;
        byTask[tables] = sets(single);
        return READS_TASK | tables++;
    }

    /** What a set of impact classes, responses and obstacles brings, by all their sets. */
    private static int[] sets(int[] single) {
        int[] sets = new int[256];
        for (int set = 0; set < sets.length; set++) {
            for (int at = 0; at < TASKS; at++) {
                boolean isIn = (set >> 5 & 1 << at / 6) != 0 && (set >> 2 & 1 << at / 2 % 3) != 0 && (set & 1 << at % 2) != 0;
                sets[set] |= isIn ? single[at] : 0;
            }
        }
        return sets;
    }

    private static void task(Completion completion, int impact, int response, boolean hasObstacle) {
        completion.impact = impact;
        completion.response = response;
        completion.hasObstacle = hasObstacle;
    }

    /** Which of low, middle and high these impacts may be, a bit each: one stands for all that the policy does not tell apart. */
    private int classes(int impacts) {
        return ((impacts & low) != 0 ? 1 : 0) | ((impacts & middle & ~low) != 0 ? 2 : 0) | ((impacts & ~middle) != 0 ? 4 : 0);
    }

    /** The results that occur, as bits of {@link Packed}. */
    int results(Signature signature) {
        return results(Direction.of(signature), states(signature), signature.members(), signature.survival());
    }

    /** The states of its links that the rules tell apart. */
    static long states(Signature signature) {
        return signature.survival() == null ? BY_THEMSELVES.of(signature.states()) : signature.states();
    }

    /** The same of a signature whose facts are told as {@link Direction}, states as {@link #states}. */
    int results(long facts, long states, int members, Survival survival) {
        int host = Direction.host(facts);
        int purposes = Direction.purposes(facts);
        int sorts = Direction.sorts(facts);
        int attached = (sorts & ATTACHED) != 0 ? ((host & Signature.NO) != 0 ? STAYS : 0) | ((host & Signature.YES) != 0 ? GOES : 0) : 0;
        int plain = (sorts & CONTAINER) != 0 ? ((purposes & CREDENTIAL) != 0 ? KEEP : 0) | ((purposes & ~CREDENTIAL) != 0 ? members : 0) : 0;
        int byThemselves = sorts & ~(ATTACHED | CONTAINER);
        if (byThemselves != 0) {
            plain |= (purposes & CREDENTIAL) != 0 ? KEEP : 0;
            plain |= (purposes & ~(CREDENTIAL | PERFORM)) != 0 ? MOVE_OUT : 0;
        }
        int results = 0;
        for (int lean = Direction.lean(facts, policy); lean != 0; lean &= lean - 1) {
            int isLean = Integer.numberOfTrailingZeros(lean);
            for (int required = Direction.required(facts); required != 0; required &= required - 1) {
                int basis = Integer.numberOfTrailingZeros(required);
                int all = plain | ((purposes & PERFORM) != 0 ? performing(facts, byThemselves, states, survival, basis * 2 + isLean) : 0);
                results |= clamped(facts, all, attached, basis == Completion.PROTECTED, isLean == 1);
            }
        }
        return results;
    }

    private int performing(long facts, int sorts, long states, Survival survival, int basisAndLean) {
        int task = classes(Direction.impacts(facts)) << 5 | Direction.responsesAndObstacles(facts);
        int required = basisAndLean >> 1;
        int results = 0;
        for (int rest = sorts; rest != 0; rest &= rest - 1) {
            Way.Sort sort = SORTS[Integer.numberOfTrailingZeros(rest)];
            for (long more = states; more != 0; more &= more - 1) {
                int state = Long.numberOfTrailingZeros(more);
                for (int ways = ways(survival, sort, required, state); ways != 0; ways &= ways - 1) {
                    for (int isNew = Direction.newOrChange(facts); isNew != 0; isNew &= isNew - 1) {
                        int found = fixed[place(sort, required, state, Integer.numberOfTrailingZeros(isNew), basisAndLean & 1, Integer.numberOfTrailingZeros(ways))];
                        results |= (found & READS_TASK) == 0 ? found : byTask[found & 7][task];
                    }
                }
            }
        }
        return results;
    }

    private static int ways(Survival survival, Way.Sort sort, int required, int state) {
        return survival == null || state == LinkState.EMPTY || sort != Way.Sort.AID && sort != Way.Sort.COURSE ? Survival.GOES_ON
                : survival.of(sort == Way.Sort.AID, required == Completion.PROTECTED, state);
    }

    private static int clamped(long facts, int plain, int attached, boolean isProtected, boolean isLean) {
        int one = plain;
        int other = attached;
        if (isProtected) {
            int isFull = isLean ? Signature.YES : Direction.timed(facts);
            one = protect(one, isFull);
            other = protect(other, isFull);
        }
        int needed = Direction.needed(facts);
        return other | ((needed & Signature.NO) != 0 ? one : 0) | ((needed & Signature.YES) != 0 ? mapped(CLAMPS[NEEDED], one) : 0);
    }

    private static int protect(int results, int isFull) {
        return ((isFull & Signature.NO) != 0 ? mapped(CLAMPS[0], results) : 0) | ((isFull & Signature.YES) != 0 ? mapped(CLAMPS[1], results) : 0);
    }

    private static int mapped(int[] clamp, int results) {
        int mapped = 0;
        for (int rest = results; rest != 0; rest &= rest - 1) {
            mapped |= clamp[Integer.numberOfTrailingZeros(rest)];
        }
        return mapped;
    }

    private static int[][] clamps() {
        int[][] clamps = new int[3][RESULTS];
        for (int at = 0; at < RESULTS; at++) {
            Result result = Packed.results(1 << at).get(0);
            clamps[0][at] = Packed.bit(Completion.clampProtected(result, false));
            clamps[1][at] = Packed.bit(Completion.clampProtected(result, true));
            clamps[NEEDED][at] = Packed.bit(Completion.clampNeeded(result));
        }
        return clamps;
    }
}
