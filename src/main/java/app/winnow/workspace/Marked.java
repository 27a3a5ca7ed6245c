package app.winnow.workspace;

import app.winnow.insight.facet.Found;
import app.winnow.model.Portfolio;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The offerings that people marked to do something with all of them: one set for all pages, beside the one offering that is selected. It belongs to the window and not to the
 * audit, so no change and no undo touches it; an offering that is not there is not in it, and is in it again when undo or redo brings it back. What the filter takes away stays
 * marked, but is not among those {@link #shown}, which alone anything is done with. For the window's thread.
 */
public final class Marked {
    private final ReadOnlyObjectProperty<Portfolio> portfolio;
    private final Filtering filtering;
    private final ReadOnlyObjectWrapper<Set<String>> codes = new ReadOnlyObjectWrapper<>(this, "codes", Set.of());
    private final ReadOnlyObjectWrapper<List<String>> shown = new ReadOnlyObjectWrapper<>(this, "shown", List.of());
    /** What was marked last, whether it is there now or not. */
    private Set<String> wanted = Set.of();

    Marked(ReadOnlyObjectProperty<Portfolio> portfolio, Filtering filtering) {
        this.portfolio = portfolio;
        this.filtering = filtering;
        portfolio.addListener((property, was, is) -> follow());
        filtering.found().addListener((property, was, is) -> follow());
    }

    /** Their codes in the order in which they were marked; not to be changed, another set whenever other offerings are marked. */
    public ReadOnlyObjectProperty<Set<String>> codes() {
        return codes.getReadOnlyProperty();
    }

    /** Those of them that the filter leaves. */
    public ReadOnlyObjectProperty<List<String>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether the offering with this code is marked. */
    public boolean has(String code) {
        return codes.get().contains(code);
    }

    /** Their dense indexes in this state of the audit, as a set of its own. */
    public BitSet in(Portfolio state) {
        BitSet bits = new BitSet(state.offerings().size());
        codes.get().forEach(code -> state.indexOf(code).ifPresent(bits::set));
        return bits;
    }

    /** Marks these and no others. */
    public void replace(Collection<String> others) {
        mark(new LinkedHashSet<>(others));
    }

    /** Marks these besides those that are marked. */
    public void add(Collection<String> more) {
        Set<String> next = new LinkedHashSet<>(codes.get());
        next.addAll(more);
        mark(next);
    }

    /** Marks these no longer. */
    public void remove(Collection<String> some) {
        Set<String> next = new LinkedHashSet<>(codes.get());
        some.forEach(next::remove);
        mark(next);
    }

    /** Marks this one, or no longer. */
    public void toggle(String code) {
        if (has(code)) {
            remove(List.of(code));
        } else {
            add(List.of(code));
        }
    }

    /** Marks nothing. */
    public void clear() {
        mark(Set.of());
    }

    /** Filters every page by those that are marked now; what is marked or not afterwards does not change the filter. Nothing happens where nothing is marked. */
    public void showOnly() {
        if (!codes.get().isEmpty()) {
            filtering.choose(filtering.filter().get().within(codes.get()));
        }
    }

    private void mark(Set<String> next) {
        wanted = next;
        follow();
    }

    private void follow() {
        if (wanted.isEmpty() && codes.get().isEmpty()) {
            return;
        }
        Portfolio now = portfolio.get();
        Found left = filtering.found().get();
        Set<String> there = new LinkedHashSet<>(wanted);
        there.removeIf(code -> now.indexOf(code).isEmpty());
        List<String> seen = there.stream().filter(left::has).toList();
        // First, so that whoever follows the marks finds both as they are.
        if (!seen.equals(shown.get())) {
            shown.set(seen);
        }
        if (!there.equals(codes.get())) {
            codes.set(Collections.unmodifiableSet(there));
        }
    }
}
