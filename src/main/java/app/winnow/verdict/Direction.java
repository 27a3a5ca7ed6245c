package app.winnow.verdict;

import app.winnow.model.Policy;
import app.winnow.model.Purpose;

/** The small facts of a signature side by side in one number, so that thousands of them are gone through without looking anything up. */
final class Direction {
    private static final int SORTS = 0;
    private static final int HOST = 6;
    private static final int PURPOSES = 8;
    private static final int REQUIRED = 13;
    private static final int TIMED = 16;
    private static final int NEW = 18;
    private static final int IMPACTS = 20;
    private static final int RESPONSES = 28;
    private static final int OBSTACLES = 31;
    private static final int SIZES = 33;
    private static final int TARGET = 38;
    private static final int NEEDED = 41;

    private Direction() { }

    static long of(Signature signature) {
        return (long) signature.sorts() << SORTS | (long) signature.host() << HOST | (long) signature.purposes() << PURPOSES
                | (long) signature.required() << REQUIRED | (long) signature.timed() << TIMED | (long) signature.newOrChange() << NEW
                | (long) signature.work().impacts() << IMPACTS | (long) signature.work().responses() << RESPONSES
                | (long) signature.work().obstacles() << OBSTACLES | (long) signature.sizes() << SIZES
                | (long) (signature.target() + 1) << TARGET | (long) signature.needed() << NEEDED;
    }

    /** The same with what no rule and no clamp gets to read under any policy left out. */
    static long read(Signature signature) {
        long facts = of(signature);
        if ((signature.required() & 1 << Completion.PROTECTED) == 0) {
            facts = only(facts, TIMED, 0b11, Signature.NO);
        }
        long states = (signature.purposes() & 1 << Purpose.PERFORM.ordinal()) == 0 ? 0 : signature.states();
        boolean isCourse = signature.mayBe(Way.Sort.COURSE);
        if (!isCourse || (states & LinkState.WITH_CAUSES) == 0) {
            facts = only(facts, NEW, 0b11, Signature.NO);
        }
        if (!isCourse || (states & LinkState.READING_TASK) == 0) {
            facts = only(facts, IMPACTS, 0b1111_1111, 1 << 1);
        }
        if (!isCourse || (states & LinkState.READING_RESPONSE) == 0) {
            facts = only(only(facts, RESPONSES, 0b111, 1), OBSTACLES, 0b11, 1);
        }
        return facts;
    }

    private static long only(long facts, int at, long mask, long value) {
        return facts & ~(mask << at) | value << at;
    }

    static int sorts(long facts) {
        return (int) (facts >> SORTS) & 0b111111;
    }

    static int host(long facts) {
        return (int) (facts >> HOST) & 0b11;
    }

    static int purposes(long facts) {
        return (int) (facts >> PURPOSES) & 0b11111;
    }

    static int required(long facts) {
        return (int) (facts >> REQUIRED) & 0b111;
    }

    static int timed(long facts) {
        return (int) (facts >> TIMED) & 0b11;
    }

    static int newOrChange(long facts) {
        return (int) (facts >> NEW) & 0b11;
    }

    static int impacts(long facts) {
        return (int) (facts >> IMPACTS) & 0b1111_1111;
    }

    /** Responses (3 bits) before obstacles (2 bits). */
    static int responsesAndObstacles(long facts) {
        return ((int) (facts >> RESPONSES) & 0b111) << 2 | (int) (facts >> OBSTACLES) & 0b11;
    }

    static int needed(long facts) {
        return (int) (facts >> NEEDED) & 0b11;
    }

    /** Whether its size is at target or above: bit 0 no, bit 1 yes. */
    static int lean(long facts, Policy.Rules policy) {
        int own = ((int) (facts >> TARGET) & 0b111) - 1;
        int sizes = (int) (facts >> SIZES) & 0b11111;
        int below = (1 << (own < 0 ? policy.sizeTarget() : own)) - 1;
        return ((sizes & below) != 0 ? Signature.NO : 0) | ((sizes & ~below) != 0 ? Signature.YES : 0);
    }
}
