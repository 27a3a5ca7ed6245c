package app.winnow.workspace;

import app.winnow.insight.facet.Facets;
import app.winnow.insight.facet.Filter;
import app.winnow.insight.facet.Found;
import app.winnow.model.Portfolio;
import app.winnow.model.View;
import app.winnow.task.Running;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The one filter that all pages share: what is chosen and searched for, and which offerings it leaves. It follows the suggestions: a few changed offerings at
 * once, however many there are, everything else behind the window in larger audits. For the window's thread.
 */
public final class Filtering implements AutoCloseable {
    /** Up to so many offerings, working out their values and words takes less than a frame. */
    private static final int AT_ONCE = 1_000;
    /** Up to so many, filtering does. */
    private static final int FILTERED_AT_ONCE = 200_000;

    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(this, "filter", Filter.NONE);
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found");
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final ObjectProperty<View.Layout> layout = new SimpleObjectProperty<>(this, "layout", View.Layout.OWN);
    private final FilterPath path = new FilterPath();
    private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper(this, "steps", 0);
    private final Tasks tasks;
    private final Consumer<String> problem;
    private final Object refining = new Object();
    private Facets facets;
    private Running behind;

    Filtering(ReadOnlyObjectProperty<Verdicts> verdicts, Tasks tasks, Consumer<String> problem) {
        this.tasks = tasks;
        this.problem = problem;
        facets = Facets.of(Verdicts.of(Portfolio.empty(""), LocalDate.EPOCH));
        found.set(facets.find(Filter.NONE));
        verdicts.addListener((property, was, is) -> follow(is));
        search.addListener((property, was, is) -> show(filter.get().searching(is)));
    }

    /** What is typed in the strip's search field; part of the filter. */
    public StringProperty search() {
        return search;
    }

    /** What people chose. */
    public ReadOnlyObjectProperty<Filter> filter() {
        return filter.getReadOnlyProperty();
    }

    /** What it leaves of the state that the suggestions are of; another value when either changes. In a large audit it follows both by some moments. */
    public ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** The view that was opened last, null when none was: the catalog takes its columns and order over. */
    public ReadOnlyObjectProperty<View> view() {
        return view.getReadOnlyProperty();
    }

    /** What is shown now, under this name. */
    public View kept(String name) {
        return Views.of(name, filter.get(), layout.get());
    }

    /** How the catalog is laid out: it says so whenever people change it. */
    public ObjectProperty<View.Layout> layout() {
        return layout;
    }

    /** Chooses; what was chosen before is the way back. */
    public void choose(Filter next) {
        if (!next.equals(filter.get())) {
            show(next);
        }
    }

    /** Shows all offerings again. */
    public void clear() {
        choose(Filter.NONE);
    }

    /** How often another filter was chosen; one more for each step that {@link #back} can take, never less. */
    public ReadOnlyIntegerProperty steps() {
        return steps.getReadOnlyProperty();
    }

    /** Goes back to what was chosen before; nothing happens at the first. */
    public void back() {
        path.back().ifPresent(this::set);
    }

    /** Goes forward again. */
    public void forward() {
        path.forward().ifPresent(this::set);
    }

    private void show(Filter next) {
        if (!next.equals(filter.get())) {
            boolean isStep = path.add(next);
            set(next);
            if (isStep) {
                steps.set(steps.get() + 1);
            }
        }
    }

    private void set(Filter next) {
        filter.set(next);
        search.set(next.search());
        refine();
    }

    private void refine() {
        Facets now = facets;
        Filter asked = filter.get();
        if (now.size() <= FILTERED_AT_ONCE) {
            found.set(now.find(asked));
        } else {
            tasks.run(refining, Words.of("task.filter"), progress -> now.find(asked), found::set, this::failed);
        }
    }

    /** The suggestions are others. A failure in here never stands in the way of a change. */
    private void follow(Verdicts verdicts) {
        if (behind != null) {
            behind.cancel();
        }
        try {
            Facets before = facets;
            Optional<Facets> followed = before.quickly(verdicts);
            if (followed.isPresent() || verdicts.size() <= AT_ONCE) {
                take(followed.orElseGet(() -> Facets.of(verdicts)));
            } else {
                behind = tasks.run(this, Words.of("task.facets"), progress -> before.next(verdicts), this::take, this::failed);
            }
        } catch (RuntimeException failure) {
            failed(failure);
        }
    }

    private void take(Facets next) {
        facets = next;
        refine();
    }

    private void failed(Throwable failure) {
        problem.accept(Words.of("facets.failed", Sentences.reason(failure)));
    }

    /** Shows what a view does: picks of facets that this program does not know are left out; their words are given. */
    public List<String> open(View opened) {
        choose(Views.filter(opened));
        layout.set(opened.layout());
        view.set(null);
        view.set(opened);
        return Views.unknown(opened);
    }

    @Override
    public void close() {
        if (behind != null) {
            behind.cancel();
        }
    }
}
