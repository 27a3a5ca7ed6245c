package app.winnow.desktop.shell.policy;

import app.winnow.insight.Version;
import app.winnow.model.Disposition;
import app.winnow.model.Policy;
import app.winnow.model.PolicyKey;
import app.winnow.model.Result;
import app.winnow.workspace.Workspace;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/** The policy that is shown, the values that people try, and how many offerings become what by it. Follows the audit until it is closed. */
public final class TryingViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Policy> policy = new ReadOnlyObjectWrapper<>(this, "policy");
    private final ReadOnlyObjectWrapper<List<Shift>> shifts = new ReadOnlyObjectWrapper<>(this, "shifts", List.of());
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();

    /** What is tried in this audit. */
    public TryingViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.portfolio().addListener(follow);
        workspace.verdicts().addListener(follow);
        refresh();
    }

    /** The policy that everything is shown by: the tried one, else the one in force. */
    public ReadOnlyObjectProperty<Policy> policy() {
        return policy.getReadOnlyProperty();
    }

    /** What becomes of offerings, where there are any: in the order of lists, open last. */
    public ReadOnlyObjectProperty<List<Shift>> shifts() {
        return shifts.getReadOnlyProperty();
    }

    /** The whole number of this key, as it is shown. */
    public int whole(PolicyKey key) {
        return (Integer) key.in(policy.get());
    }

    /** Tries another whole number. The cut-offs push each other: a low one above the middle one takes it along, and the other way round. */
    public void set(PolicyKey key, int value) {
        Policy.Rules rules = policy.get().rules();
        Policy next = policy.get();
        if (key.word().equals("impact.low") && value > rules.middleImpact()) {
            next = PolicyKey.named("impact.middle").orElseThrow().set(next, value);
        } else if (key.word().equals("impact.middle") && value < rules.lowImpact()) {
            next = PolicyKey.named("impact.low").orElseThrow().set(next, value);
        }
        workspace.tryOut(key.set(next, value));
    }

    /** Tries another result in a cell of the table, counted by rows from 0. */
    public void cell(int place, Result result) {
        workspace.tryOut(policy.get().withRules(policy.get().rules().withCell(place, result)));
    }

    private void refresh() {
        policy.set(workspace.portfolio().get().policy());
        Version now = new Version(workspace.portfolio().get(), workspace.verdicts().get(), workspace.ledger().get());
        if (now.isWhole()) {
            Version inForce = workspace.inForce().get();
            shifts.set(shifts(inForce != null && inForce.isWhole() ? inForce : now, now));
        }
    }

    private static List<Shift> shifts(Version inForce, Version tried) {
        int[] before = counts(inForce);
        int[] after = counts(tried);
        return IntStream.range(0, before.length).filter(at -> before[at] > 0 || after[at] > 0)
                .mapToObj(at -> new Shift(at < Disposition.values().length ? Disposition.values()[at] : null, before[at], after[at])).toList();
    }

    /** By the place of the disposition; open comes after the last of them, withdrawn offerings do not count. */
    private static int[] counts(Version version) {
        int open = Disposition.values().length;
        int[] counts = new int[open + 1];
        for (int at = 0; at < version.portfolio().offerings().size(); at++) {
            int possible = version.possible(at);
            if (possible != 0) {
                counts[Integer.bitCount(possible) == 1 ? Integer.numberOfTrailingZeros(possible) : open]++;
            }
        }
        return counts;
    }

    @Override
    public void close() {
        workspace.portfolio().removeListener(follow);
        workspace.verdicts().removeListener(follow);
    }
}
