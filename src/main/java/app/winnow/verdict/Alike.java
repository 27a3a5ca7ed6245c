package app.winnow.verdict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which link states a signature does not tell apart, so that one of them can stand for all: the rules read less of them than the choice of a survivor. */
final class Alike {
    private final int[] standsFor = new int[64];

    Alike(Survival survival) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int state = 0; state < standsFor.length; state++) {
            standsFor[state] = first.putIfAbsent(key(state, survival), state) == null ? state : first.get(key(state, survival));
        }
    }

    /** The same set, each state replaced by the one that stands for it. */
    long of(long states) {
        long found = 0;
        for (long rest = states; rest != 0; rest &= rest - 1) {
            found |= 1L << standsFor[Long.numberOfTrailingZeros(rest)];
        }
        return found;
    }

    Set<Long> ofEach(Set<Long> sets) {
        Set<Long> found = new HashSet<>();
        sets.forEach(set -> found.add(of(set)));
        return found;
    }

    private static int key(int state, Survival survival) {
        int key = Math.min(2, LinkState.strength(state)) * 4 + LinkState.suffers(state) + 1;
        key = key * 4 + (LinkState.level(state) >= 3 ? 1 : 0) + (LinkState.isRecent(state) ? 2 : 0);
        for (int way = 0; survival != null && way < 4; way++) {
            key = key * 4 + survival.of(way > 1, way % 2 == 1, state);
        }
        return key;
    }
}
