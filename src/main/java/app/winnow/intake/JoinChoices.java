package app.winnow.intake;

import app.winnow.model.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What people say to data that is added. {@code same}: a near-match's key to the code of the offering that it is. {@code above}: near-matches of at least
 * this likeness (0-1) are taken where no other is as near; empty = none. {@code takes}: columns that are taken otherwise than assumed.
 */
public record JoinChoices(Map<String, String> same, Optional<Double> above, Map<Field, Take> takes) {
    /** Everything as assumed. */
    public static final JoinChoices ASSUMED = new JoinChoices(Map.of(), Optional.empty(), Map.of());

    public JoinChoices {
        same = Map.copyOf(same);
        takes = Map.copyOf(takes);
    }

    /** This is the offering meant. */
    public JoinChoices same(NearMatch match) {
        Map<String, String> next = new HashMap<>(same);
        next.put(match.key(), match.code());
        return new JoinChoices(next, above, takes);
    }

    /** This is not the offering meant after all. */
    public JoinChoices notSame(NearMatch match) {
        Map<String, String> next = new HashMap<>(same);
        next.remove(match.key());
        return new JoinChoices(next, above, takes);
    }

    /** All near-matches of at least this likeness are meant. */
    public JoinChoices allAbove(double likeness) {
        return new JoinChoices(same, Optional.of(likeness), takes);
    }

    /** Only the near-matches that are named are meant. */
    public JoinChoices onlyNamed() {
        return new JoinChoices(same, Optional.empty(), takes);
    }

    /** The column of this field is taken so. */
    public JoinChoices take(Field field, Take take) {
        Map<Field, Take> next = new HashMap<>(takes);
        next.put(field, take);
        return new JoinChoices(same, above, next);
    }

    Take takeOf(Field field) {
        return takes.getOrDefault(field, Take.assumed(field));
    }
}
