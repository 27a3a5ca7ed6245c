package app.winnow.workspace;

import app.winnow.insight.Version;
import app.winnow.model.Policy;
import app.winnow.model.Portfolio;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is tried of a policy: a copy that everything is shown by, and how the audit stands without it. */
final class Trial {
    private final ReadOnlyObjectWrapper<Policy> policy = new ReadOnlyObjectWrapper<>(this, "policy");
    private final ReadOnlyObjectWrapper<Version> inForce = new ReadOnlyObjectWrapper<>(this, "inForce");

    boolean isOn() {
        return policy.get() != null;
    }

    ReadOnlyObjectProperty<Policy> policy() {
        return policy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Version> inForce() {
        return inForce.getReadOnlyProperty();
    }

    /** Tries this copy; how the audit stands is kept from the first copy on, for nothing else changes meanwhile. */
    void begin(Policy copy, Supplier<Version> now) {
        if (!isOn()) {
            inForce.set(now.get());
        }
        policy.set(copy);
    }

    void end() {
        policy.set(null);
        inForce.set(null);
    }

    /** The portfolio by the copy, or as it is while none is tried. */
    Portfolio of(Portfolio portfolio) {
        return isOn() ? portfolio.draft().policy(policy.get()).done() : portfolio;
    }
}
