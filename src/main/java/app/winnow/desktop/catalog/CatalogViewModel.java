package app.winnow.desktop.catalog;

import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Found;
import app.winnow.model.Chunks;
import app.winnow.model.Facts;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.SourceRows;
import app.winnow.model.Status;
import app.winnow.model.View;
import app.winnow.model.change.AddOffering;
import app.winnow.model.change.SetFact;
import app.winnow.model.change.SetTitle;
import app.winnow.task.Progress;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdict;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Filtering;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The offerings that the shared filter leaves, and what can be done with them. */
public final class CatalogViewModel implements AutoCloseable {
    /** Up to so many offerings, searching takes less than a frame. */
    private static final int AT_ONCE = 2_000;

    private final ObservableList<CatalogRow> rows = FXCollections.observableArrayList();
    /** Kept, because a listener on a view that nobody holds is lost with it. */
    private final ObservableList<CatalogRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final ObjectProperty<Only> only = new SimpleObjectProperty<>(this, "only", Only.ALL);
    private final ReadOnlyIntegerWrapper withdrawn = new ReadOnlyIntegerWrapper(this, "withdrawn", 0);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private boolean filling;
    private final Workspace workspace;
    private final Tasks tasks;
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();

    /** Follows this audit and its filter until it is closed. */
    public CatalogViewModel(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        workspace.portfolio().addListener(follow);
        workspace.verdicts().addListener(follow);
        workspace.filtering().found().addListener(follow);
        only.addListener((property, was, is) -> pick(is));
        refresh();
    }

    /** The audit as it is now. */
    public ReadOnlyObjectProperty<Portfolio> portfolio() {
        return workspace.portfolio();
    }

    /** Which offerings are shown of those that are withdrawn or not: a short way to pick statuses in the shared filter. */
    public ObjectProperty<Only> only() {
        return only;
    }

    /** How many offerings of the audit are withdrawn. */
    public ReadOnlyIntegerProperty withdrawn() {
        return withdrawn.getReadOnlyProperty();
    }

    /** How many offerings the audit has. */
    public int all() {
        return workspace.portfolio().get().offerings().size();
    }

    /** Whether rows are being exchanged just now, so that a selection that changes is nobody's wish. */
    boolean isFilling() {
        return filling;
    }

    /** The rows that the filter leaves, in the order of the portfolio. */
    public ObservableList<CatalogRow> rows() {
        return shownRows;
    }

    /** "12 of 240 offerings", in words. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Why the last thing typed was not taken, "" when it was. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Whether there is nothing at all in the catalog. */
    public boolean isEmpty() {
        return workspace.portfolio().get().offerings().isEmpty();
    }

    private void refresh() {
        Portfolio portfolio = workspace.portfolio().get();
        Verdicts verdicts = workspace.verdicts().get();
        Found shown = workspace.filtering().found().get();
        only.set(Only.of(shown.filter().of(Facet.STATUS)));
        if (portfolio.offerings().size() <= AT_ONCE) {
            show(find(portfolio, verdicts, shown, Progress.SILENT));
        } else {
            tasks.run(this, Words.of("searching"), progress -> find(portfolio, verdicts, shown, progress),
                    this::show, failed -> trouble.set(String.valueOf(failed.getMessage())));
        }
    }

    private void pick(Only picked) {
        Filtering filtering = workspace.filtering();
        if (Only.of(filtering.filter().get().of(Facet.STATUS)) != picked) {
            filtering.choose(filtering.filter().get().with(Facet.STATUS, picked.picks()));
        }
    }

    private void show(Rows found) {
        withdrawn.set(found.withdrawn());
        if (!rows.equals(found.rows())) {
            filling = true;
            rows.setAll(found.rows());
            filling = false;
        }
        int all = found.all();
        String whole = found.withdrawn() > 0 ? Words.of("count.withdrawn", all, found.withdrawn()) : Words.of("count.all", all);
        count.set(found.rows().size() == all ? whole : Words.of("count.some", found.rows().size(), all));
    }

    private record Rows(List<CatalogRow> rows, int withdrawn, int all) { }

    private static Rows find(Portfolio portfolio, Verdicts verdicts, Found shown, Progress progress) {
        Chunks<Offering> offerings = portfolio.offerings();
        List<CatalogRow> rows = new ArrayList<>();
        int withdrawn = 0;
        for (int at = 0; at < offerings.size(); at++) {
            progress.checkCancelled();
            boolean gone = portfolio.status(offerings.get(at)).filter(Status.WITHDRAWN::equals).isPresent();
            withdrawn += gone ? 1 : 0;
            if (shown.shows(at)) {
                rows.add(new CatalogRow(offerings.get(at), verdicts != null && at < verdicts.all().size() ? verdicts.at(at) : null, gone));
            }
        }
        return new Rows(rows, withdrawn, offerings.size());
    }

    /** How the table is laid out from now on. */
    void laidOut(View.Layout layout) {
        workspace.filtering().layout().set(layout);
    }

    /** The view that was opened last, on whichever page; null when none was. */
    ReadOnlyObjectProperty<View> view() {
        return workspace.filtering().view();
    }

    /** Selects an offering on every page. */
    public void select(String code) {
        workspace.selected().set(code);
    }

    /** The offering with this code. */
    public Optional<Offering> offering(String code) {
        return workspace.portfolio().get().offering(code);
    }

    /** Gives an offering another title; a blank one is not taken. */
    public void title(String code, String title) {
        trouble.set("");
        String before = offering(code).map(Offering::title).orElseThrow();
        if (title.isBlank()) {
            trouble.set(Words.of("title.blank"));
        } else if (!title.strip().equals(before)) {
            workspace.apply(new SetTitle(code, before, title.strip()));
        }
    }

    /** Types a value over what was imported; a blank text takes it back, so that the imported value counts again. */
    public void type(String code, Field field, String text) {
        trouble.set("");
        Offering offering = offering(code).orElseThrow();
        Object after = null;
        if (!text.isBlank() && !text.strip().equals(shown(offering, field))) {
            after = value(field, text.strip());
            if (after == null) {
                return;
            }
        } else if (!text.isBlank()) {
            return;
        }
        Object before = offering.own().value(field).orElse(null);
        if (!java.util.Objects.equals(before, after)) {
            workspace.apply(new SetFact(code, field, before, after));
        }
    }

    /** The value that counts, as text in a field; "" while unknown. */
    public static String shown(Offering offering, Field field) {
        return offering.value(field).map(value -> value instanceof Double number ? plain(number) : value.toString()).orElse("");
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private Object value(Field field, String text) {
        if (field.shape() == Field.Shape.TEXT) {
            return text;
        }
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            if (number >= 0 && !Double.isNaN(number) && !Double.isInfinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, like a negative number
        }
        trouble.set(Words.of("no.number", text));
        return null;
    }

    /** Adds an offering by hand and selects it; an empty result and {@link #trouble} when its title is blank or its code is there already. */
    public Optional<String> add(String title, String code, String type, String minutes) {
        trouble.set("");
        String key = code.isBlank() ? freeCode() : code.strip();
        if (title.isBlank()) {
            trouble.set(Words.of("title.blank"));
        } else if (offering(key).isPresent()) {
            trouble.set(Words.of("code.taken", key));
        } else {
            Object length = minutes.isBlank() ? null : value(Field.DURATION, minutes.strip());
            if (minutes.isBlank() || length != null) {
                Facts own = Facts.NONE.with(Field.TYPE, type.isBlank() ? null : type.strip()).with(Field.DURATION, length);
                workspace.apply(new AddOffering(Offering.imported(key, title.strip(), SourceRows.NONE, Facts.NONE).withOwn(own)));
                select(key);
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    private String freeCode() {
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> "H-" + number).filter(code -> offering(code).isEmpty()).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        workspace.portfolio().removeListener(follow);
        workspace.verdicts().removeListener(follow);
        workspace.filtering().found().removeListener(follow);
    }
}
