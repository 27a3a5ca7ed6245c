package app.winnow.verdict;

import app.winnow.model.AidValue;
import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.Purpose;
import app.winnow.model.Result;

/**
 * The results still possible for a signature, and nothing else about it: the rules run over the values that they read, so what is known all through costs
 * one run. {@link Table} says besides which facts decide. Fills a completion in again and again; for one thread.
 */
final class Possible {
    private static final int RESULTS = Disposition.values().length * AidValue.values().length;
    private static final Purpose[] PURPOSES = Purpose.values();
    private static final Way.Sort[] SORTS = Way.Sort.values();
    private static final Alike BY_THEMSELVES = new Alike(null);
    /** What each clamp makes of each result, by bit: protected and not lean, protected and lean (or timed), needed first. */
    private static final int[][] CLAMPS = clamps();
    private static final int NEEDED = 2;

    private final Policy.Rules policy;
    private final Completion completion;
    private int plain;
    private int attached;

    Possible(Policy.Rules policy) {
        this.policy = policy;
        completion = new Completion(policy);
    }

    /** The results that occur, as bits of {@link Packed}. */
    int results(Signature signature) {
        int results = 0;
        for (int lean = signature.lean(policy); lean != 0; lean &= lean - 1) {
            completion.isLean = Integer.numberOfTrailingZeros(lean) == 1;
            for (int required = signature.required(); required != 0; required &= required - 1) {
                completion.required = Integer.numberOfTrailingZeros(required);
                plain = 0;
                attached = 0;
                addWays(signature);
                results |= clamped(signature);
            }
        }
        return results;
    }

    private void addWays(Signature signature) {
        for (int rest = signature.sorts(); rest != 0; rest &= rest - 1) {
            Way.Sort sort = SORTS[Integer.numberOfTrailingZeros(rest)];
            switch (sort) {
                case ATTACHED -> signature.ways().stream().filter(way -> way.sort() == sort).forEach(way -> {
                    completion.way = way;
                    attached |= Packed.bit(completion.byRules());
                });
                case CONTAINER -> addContainer(signature);
                default -> addByItself(signature, sort);
            }
        }
    }

    private void addContainer(Signature signature) {
        int credential = 1 << Purpose.CREDENTIAL.ordinal();
        if ((signature.purposes() & credential) != 0) {
            completion.way = Way.container(Result.of(Disposition.RETIRE));
            completion.purpose = Purpose.CREDENTIAL;
            plain |= Packed.bit(completion.byRules());
        }
        plain |= (signature.purposes() & ~credential) != 0 ? signature.members() : 0;
    }

    private void addByItself(Signature signature, Way.Sort sort) {
        completion.way = Way.byItself(sort);
        for (int rest = signature.purposes(); rest != 0; rest &= rest - 1) {
            completion.purpose = PURPOSES[Integer.numberOfTrailingZeros(rest)];
            if (completion.purpose == Purpose.PERFORM) {
                addPerforming(signature, sort);
            } else {
                plain |= Packed.bit(completion.byRules());
            }
        }
    }

    private void addPerforming(Signature signature, Way.Sort sort) {
        Survival survival = signature.survival();
        long states = survival == null ? BY_THEMSELVES.of(signature.states()) : signature.states();
        for (long rest = states; rest != 0; rest &= rest - 1) {
            completion.links = Long.numberOfTrailingZeros(rest);
            int may = survival == null || completion.links == LinkState.EMPTY || sort != Way.Sort.AID && sort != Way.Sort.COURSE ? Survival.GOES_ON
                    : survival.of(sort == Way.Sort.AID, completion.required == Completion.PROTECTED, completion.links);
            for (int ways = may; ways != 0; ways &= ways - 1) {
                completion.hasSurvivor = (ways & -ways) == Survival.MERGES;
                for (int isNew = signature.newOrChange(); isNew != 0; isNew &= isNew - 1) {
                    completion.isNewOrChange = Integer.numberOfTrailingZeros(isNew) == 1;
                    addTask(signature.work());
                }
            }
        }
    }

    /** What the task is like is only gone through where the rule that fires reads it. */
    private void addTask(Known.Work work) {
        int impacts = oneOfEach(work.impacts(), policy);
        task(impacts, work.responses(), work.obstacles());
        Result first = completion.byRules();
        if (completion.rule != Rule.RESPONSE_IMPACT && completion.rule != Rule.ONLY_TOUCHES) {
            plain |= Packed.bit(first);
            return;
        }
        boolean readsAll = completion.rule == Rule.RESPONSE_IMPACT;
        for (int impact = impacts; impact != 0; impact &= impact - 1) {
            for (int response = readsAll ? work.responses() : Integer.lowestOneBit(work.responses()); response != 0; response &= response - 1) {
                for (int obstacle = readsAll ? work.obstacles() : Integer.lowestOneBit(work.obstacles()); obstacle != 0; obstacle &= obstacle - 1) {
                    task(impact, response, obstacle);
                    plain |= Packed.bit(completion.byRules());
                }
            }
        }
    }

    /** One impact of 1-7 stands for all that the policy's cut-offs do not tell apart. */
    static int oneOfEach(int impacts, Policy.Rules policy) {
        int low = (2 << policy.lowImpact()) - 1;
        int middle = (2 << policy.middleImpact()) - 1;
        return Integer.lowestOneBit(impacts & low) | Integer.lowestOneBit(impacts & middle & ~low) | Integer.lowestOneBit(impacts & ~middle);
    }

    /** Which of low, middle and high these impacts may be, a bit each. */
    static int classes(int impacts, Policy.Rules policy) {
        int low = (2 << policy.lowImpact()) - 1;
        int middle = (2 << policy.middleImpact()) - 1;
        return ((impacts & low) != 0 ? 1 : 0) | ((impacts & middle & ~low) != 0 ? 2 : 0) | ((impacts & ~middle) != 0 ? 4 : 0);
    }

    private void task(int impacts, int responses, int obstacles) {
        completion.impact = Integer.numberOfTrailingZeros(impacts);
        completion.response = Integer.numberOfTrailingZeros(responses);
        completion.hasObstacle = Integer.numberOfTrailingZeros(obstacles) == 1;
    }

    private int clamped(Signature signature) {
        int one = plain;
        int other = attached;
        if (completion.required == Completion.PROTECTED) {
            int isTimed = completion.isLean ? Signature.YES : signature.timed();
            one = protect(one, isTimed);
            other = protect(other, isTimed);
        }
        int needed = signature.needed();
        return other | ((needed & Signature.NO) != 0 ? one : 0) | ((needed & Signature.YES) != 0 ? mapped(CLAMPS[NEEDED], one) : 0);
    }

    private static int protect(int results, int isTimed) {
        return ((isTimed & Signature.NO) != 0 ? mapped(CLAMPS[0], results) : 0) | ((isTimed & Signature.YES) != 0 ? mapped(CLAMPS[1], results) : 0);
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
