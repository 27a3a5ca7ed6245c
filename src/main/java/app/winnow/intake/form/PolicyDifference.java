package app.winnow.intake.form;

import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import java.util.List;
import java.util.Objects;

/** A value, or its source, in which two policies differ, in the words of the file. */
public record PolicyDifference(PolicyKey key, String one, String other, String oneSource, String otherSource) {

    /** All differences, in the order of the file. */
    public static List<PolicyDifference> between(Policy one, Policy other) {
        return PolicyKey.all().stream().filter(key -> !Objects.equals(key.in(one), key.in(other)) || !one.source(key).equals(other.source(key)))
                .map(key -> new PolicyDifference(key, PolicyWords.value(key, key.in(one)), PolicyWords.value(key, key.in(other)),
                        PolicyWords.source(key, one), PolicyWords.source(key, other))).toList();
    }

    /** Whether the value differs, and not only where it comes from. */
    public boolean isOfValue() {
        return !one.equals(other);
    }
}
