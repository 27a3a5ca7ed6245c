package app.winnow.desktop.match;

import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.insight.Sweep;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The last list: what has had no activity at all? It is no fact that is asked, so it is no rule either: what people tick is stopped on notice as one change.
 * What supports an outcome all the same stands on it unticked.
 */
public final class SweepViewModel {
    private final Workspace workspace;
    private final Deciding deciding;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);
    private final ObservableList<SweepRow> rows = FXCollections.observableArrayList();
    private final ObservableList<SweepRow> shown = FXCollections.unmodifiableObservableList(rows);
    private boolean isLater;

    /** The sweep of this audit. */
    public SweepViewModel(Workspace workspace, Deciding deciding) {
        this.workspace = workspace;
        this.deciding = deciding;
    }

    /** Whether the list is in front. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Its offerings, those that are ticked first. */
    ObservableList<SweepRow> rows() {
        return shown;
    }

    /** How many offerings without any activity nobody has decided on. */
    int left() {
        return lines().size();
    }

    /** Whether it comes next by itself: nobody has put it off, and there is something on it. */
    boolean isWanted() {
        return !isLater && !open.get() && left() > 0;
    }

    /** Puts the list in front; it stays away when there is nothing on it. */
    public void begin() {
        List<SweepRow> found = new ArrayList<>();
        for (boolean ticked : new boolean[] {true, false}) {
            lines().stream().filter(line -> line.supports().isEmpty() == ticked).map(line -> row(line, ticked)).forEach(found::add);
        }
        rows.setAll(found);
        open.set(!found.isEmpty());
    }

    /** Leaves the list for later. */
    public void later() {
        isLater = true;
        open.set(false);
    }

    /** Ticks or unticks the offering in this row. */
    public void toggle(int row) {
        if (row >= 0 && row < rows.size()) {
            rows.set(row, rows.get(row).with(!rows.get(row).isTicked()));
        }
    }

    /** Days that owners have to claim what is stopped. */
    int noticeDays() {
        return workspace.portfolio().get().policy().terms().noticeDays();
    }

    /** How many are ticked. */
    public int ticked() {
        return (int) rows.stream().filter(SweepRow::isTicked).count();
    }

    /** Stops the ticked ones on notice as one change, and gives their number. */
    public int confirm() {
        List<Sweep.Line> ticked = rows.stream().filter(SweepRow::isTicked).map(SweepRow::line).toList();
        isLater = true;
        open.set(false);
        deciding.stopOnNotice(ticked);
        return ticked.size();
    }

    private List<Sweep.Line> lines() {
        return deciding.checks().sweep().stream().filter(line -> offering(line).decision() == null).toList();
    }

    private SweepRow row(Sweep.Line line, boolean ticked) {
        String supports = line.supports().isEmpty() ? "" : Words.of("sweep.supports", String.join(", ", line.supports()));
        String about = Stream.of(supports, line.shows(), offering(line).text(Field.OWNER)).filter(part -> !part.isEmpty()).collect(Collectors.joining("  \u00B7  "));
        return new SweepRow(line, offering(line).title(), about, ticked);
    }

    private Offering offering(Sweep.Line line) {
        return workspace.portfolio().get().offerings().get(line.offering());
    }
}
