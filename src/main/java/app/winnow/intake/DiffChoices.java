package app.winnow.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people say to a catalog that comes again. {@code updates}: the earlier imports (counted from 0) that it stands in place of, none of them for another
 * catalog; empty = as assumed. {@code withdrawGone}: what is not in it any more is withdrawn. {@code same}: a near-match's key to the offering that it is.
 * {@code apart}: codes that mean another offering now.
 */
public record DiffChoices(Optional<Set<Integer>> updates, boolean withdrawGone, Map<String, String> same, Set<String> apart) {
    /** Everything as assumed. */
    public static final DiffChoices ASSUMED = new DiffChoices(Optional.empty(), false, Map.of(), Set.of());

    public DiffChoices {
        updates = updates.map(Set::copyOf);
        same = Map.copyOf(same);
        apart = Set.copyOf(apart);
    }

    /** The file is these earlier imports once more. */
    public DiffChoices updating(Set<Integer> imports) {
        return new DiffChoices(Optional.of(imports), withdrawGone, same, apart);
    }

    /** The file is another catalog. */
    public DiffChoices another() {
        return updating(Set.of());
    }

    /** Whether what is not in the file any more is withdrawn. */
    public DiffChoices withdrawGone(boolean withdraw) {
        return new DiffChoices(updates, withdraw, same, apart);
    }

    /** These two are the same offering. */
    public DiffChoices same(NearMatch match) {
        Map<String, String> next = new HashMap<>(same);
        next.put(match.key(), match.code());
        return new DiffChoices(updates, withdrawGone, next, apart);
    }

    /** These two are not the same offering after all. */
    public DiffChoices notSame(NearMatch match) {
        Map<String, String> next = new HashMap<>(same);
        next.remove(match.key());
        return new DiffChoices(updates, withdrawGone, next, apart);
    }

    /** Whether the code that the file shares with this offering means another one now. */
    public DiffChoices apart(String code, boolean isAnother) {
        Set<String> next = new HashSet<>(apart);
        if (isAnother) {
            next.add(code);
        } else {
            next.remove(code);
        }
        return new DiffChoices(updates, withdrawGone, same, next);
    }
}
