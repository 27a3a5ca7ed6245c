package app.winnow.desktop.shell.facet;

import app.winnow.desktop.shell.Notices;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.insight.facet.Found;
import app.winnow.workspace.Filtering;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The shared filter as a page sees it: values with their counts, what is chosen in words, and the ways to choose and to see all again. */
public final class FacetsViewModel {
    private final Workspace workspace;
    private final Filtering filtering;
    private final ViewsViewModel views;

    /** The filter of this audit. */
    public FacetsViewModel(Workspace workspace, Notices notices) {
        this.workspace = workspace;
        filtering = workspace.filtering();
        views = new ViewsViewModel(workspace, notices);
    }

    /** The kept views. */
    public ViewsViewModel views() {
        return views;
    }

    /** What the filter leaves; another value whenever the filter or the audit changes. */
    public ReadOnlyObjectProperty<Found> found() {
        return filtering.found();
    }

    /** Whether anything is filtered. */
    public boolean isOn() {
        return !filtering.filter().get().isEmpty();
    }

    /** The name of a facet. */
    String name(Facet facet) {
        return FacetWords.name(facet, found().get().basis());
    }

    /** A value in words. */
    String word(Facet facet, String value) {
        return FacetWords.value(facet, value, workspace.portfolio().get());
    }

    /** The values of a facet with their counts; empty where all offerings say the same nothing, so that there is nothing to choose. */
    List<Found.Count> counts(Facet facet) {
        List<Found.Count> counts = found().get().counts(facet);
        boolean isNothing = counts.size() == 1 && (counts.get(0).value().equals(Facet.NOBODY_SAID) || counts.get(0).value().equals(Facet.NONE));
        return isNothing && picked(facet).isEmpty() ? List.of() : counts;
    }

    /** The values picked in a facet. */
    Set<String> picked(Facet facet) {
        return filtering.filter().get().of(facet);
    }

    /** Picks a value, or takes the pick back. */
    public void toggle(Facet facet, String value) {
        filtering.choose(filtering.filter().get().toggled(facet, value));
    }

    /** Shows every value of a facet again; null is the search. */
    public void clear(Facet facet) {
        Filter filter = filtering.filter().get();
        filtering.choose(facet == null ? filter.searching("") : filter.with(facet, Set.of()));
    }

    /** Shows all offerings again. */
    public void clear() {
        filtering.clear();
    }

    /** Takes a part of the filter away. */
    void takeAway(FilterChip chip) {
        if (chip.part() == FilterChip.Part.MARKED) {
            filtering.choose(filtering.filter().get().within(Set.of()));
        } else {
            clear(chip.facet());
        }
    }

    /** The offerings that are marked. */
    ReadOnlyObjectProperty<Set<String>> marked() {
        return workspace.marked().codes();
    }

    /** How many offerings are marked of which the filter does not know: it could show them alone. */
    public int offered() {
        Set<String> marked = workspace.marked().codes().get();
        return marked.equals(filtering.filter().get().codes()) ? 0 : marked.size();
    }

    /** Shows only those that are marked now. */
    public void showMarked() {
        workspace.marked().showOnly();
    }

    /** The parts of the filter in words: what is searched for first. */
    List<FilterChip> chips() {
        Filter filter = found().get().filter();
        List<FilterChip> chips = new ArrayList<>();
        if (!filter.search().isBlank()) {
            chips.add(new FilterChip(FilterChip.Part.SEARCH, null, Words.of("chip.search", filter.search().strip())));
        }
        if (!filter.codes().isEmpty()) {
            boolean isNow = filter.codes().equals(workspace.marked().codes().get());
            chips.add(new FilterChip(FilterChip.Part.MARKED, null, Words.of(isNow ? "chip.marked" : "chip.marked.before", filter.codes().size())));
        }
        filter.picks().forEach((facet, values) -> chips.add(new FilterChip(FilterChip.Part.FACET, facet, FacetWords.phrase(name(facet), facet, values, workspace.portfolio().get()))));
        return chips;
    }

    /** "Only 240 of 1,187 by the filter"; "" while all are shown. */
    public String sentence() {
        Found found = found().get();
        return found.filter().isEmpty() ? "" : Words.of("only", found.count(), found.all());
    }
}
