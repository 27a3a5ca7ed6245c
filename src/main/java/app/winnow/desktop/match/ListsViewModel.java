package app.winnow.desktop.match;

import app.winnow.insight.text.ListProposals;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.Requirement;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetAnswer;
import app.winnow.model.change.SetListAnswer;
import app.winnow.model.change.Several;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The lists: each is asked once for the whole portfolio, with what words propose ticked on top. Confirming it is one change: the ticked offerings get their
 * answer, and all others are known to be the rest.
 */
public final class ListsViewModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<ListSheet<?>> sheet = new ReadOnlyObjectWrapper<>(this, "sheet");
    private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ListRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final Map<Set<Integer>, String> lastNames = new HashMap<>();
    private boolean isLater;

    /** The lists of this audit. */
    public ListsViewModel(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The list in front; null when none is asked now. */
    ReadOnlyObjectProperty<ListSheet<?>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** Its offerings, those that are proposed or answered first. */
    ObservableList<ListRow> rows() {
        return shown;
    }

    /** Lists that nobody has confirmed yet, in the order of asking. */
    List<ListSheet<?>> open() {
        return ListSheets.all().stream().<ListSheet<?>>map(list -> list).filter(list -> workspace.portfolio().get().lists().get(list.ask()).isEmpty()).toList();
    }

    /** Whether lists come first now: some are open and nobody put them off. */
    public boolean isWanted() {
        return !isLater && !open().isEmpty() && !workspace.portfolio().get().offerings().isEmpty();
    }

    /** Puts the first open list in front, or none when all are confirmed. */
    public void begin() {
        isLater = false;
        show(open().stream().findFirst().orElse(null));
    }

    /** Leaves the lists for later. */
    public void later() {
        isLater = true;
        show(null);
    }

    /** Puts the next open list in front without confirming this one. */
    public void skip() {
        List<ListSheet<?>> open = open();
        int at = sheet.get() == null ? -1 : open.stream().map(ListSheet::ask).toList().indexOf(sheet.get().ask());
        if (at + 1 < open.size()) {
            show(open.get(at + 1));
        } else {
            later();
        }
    }

    private void show(ListSheet<?> next) {
        sheet.set(null);
        rows.setAll(next == null ? List.of() : rowsOf(next));
        sheet.set(next);
    }

    private <T> List<ListRow> rowsOf(ListSheet<T> list) {
        Portfolio portfolio = workspace.portfolio().get();
        ListProposals proposals = new ListProposals(portfolio);
        List<ListRow> all = new ArrayList<>(portfolio.offerings().size());
        for (Offering offering : portfolio.offerings()) {
            Optional<T> own = offering.answers().get(list.ask());
            @SuppressWarnings("unchecked")
            Optional<T> proposed = own.isPresent() ? own : (Optional<T>) proposals.propose(list.ask(), offering);
            all.add(new ListRow(offering.code(), offering.title(), about(offering), own.isEmpty() && proposed.isPresent(),
                    proposed.map(list.places()).orElse(Set.of()), proposed.map(ListsViewModel::nameOf).orElse("")));
        }
        all.sort(Comparator.comparing(row -> row.chosen().isEmpty()));
        return all;
    }

    private static String about(Offering offering) {
        List<String> parts = new ArrayList<>(offering.texts(Field.CATEGORY).stream().limit(1).toList());
        if (!offering.text(Field.TYPE).isEmpty()) {
            parts.add(offering.text(Field.TYPE));
        }
        return String.join("  \u00B7  ", parts);
    }

    /** Gives or takes back one answer (by its place) of the offering in this row. */
    public void toggle(int row, int answer) {
        ListSheet<?> list = sheet.get();
        if (list == null || row < 0 || row >= rows.size() || answer < 0 || answer >= list.answers().size()) {
            return;
        }
        Set<Integer> next = new HashSet<>(rows.get(row).chosen());
        boolean had = next.remove(answer);
        if (!list.isSeveral()) {
            next.clear();
        }
        if (!had) {
            next.add(answer);
        }
        rows.set(row, rows.get(row).with(next));
    }

    private static String nameOf(Object answer) {
        return answer instanceof Requirement requirement ? requirement.name() : "";
    }

    /** Whether what is answered in this row has a name: a law, regulator, contract ... */
    boolean isNamed(int row) {
        return sheet.get() != null && sheet.get().ask() == Ask.REQUIRED_BY && row >= 0 && row < rows.size() && !rows.get(row).chosen().isEmpty();
    }

    /** Names what requires the offering in this row; "" takes the name back. */
    public void name(int row, String name) {
        if (isNamed(row) && !rows.get(row).name().equals(name.strip())) {
            rows.set(row, rows.get(row).named(name.strip()));
            lastNames.put(rows.get(row).chosen(), name.strip());
        }
    }

    /** The name that was last given for the answer in this row, since one law often requires several; "" when there is none. */
    String lastName(int row) {
        return isNamed(row) ? lastNames.getOrDefault(rows.get(row).chosen(), "") : "";
    }

    /** How many have an answer now. */
    public int ticked() {
        return (int) rows.stream().filter(row -> !row.chosen().isEmpty()).count();
    }

    /** Confirms the list in front as one change, and goes on to the next. */
    public void confirm() {
        ListSheet<?> list = sheet.get();
        if (list != null) {
            workspace.apply(changes(list));
            show(open().stream().findFirst().orElse(null));
        }
    }

    private <T> Several changes(ListSheet<T> list) {
        Portfolio portfolio = workspace.portfolio().get();
        List<Change> changes = new ArrayList<>();
        for (ListRow row : rows) {
            T before = portfolio.offering(row.code()).orElseThrow().answers().get(list.ask()).orElse(null);
            T after = row.chosen().isEmpty() ? null : named(list.value().apply(row.chosen()), row.name());
            if (!Objects.equals(before, after)) {
                changes.add(SetAnswer.from(portfolio, row.code(), list.ask(), after));
            }
        }
        changes.add(SetListAnswer.from(portfolio, list.ask(), list.rest()));
        return new Several(Words.of("list.change", Words.of("list." + list.key())), changes);
    }

    @SuppressWarnings("unchecked")
    private static <T> T named(T answer, String name) {
        return answer instanceof Requirement required ? (T) new Requirement(required.basis(), name) : answer;
    }

    /** How many offerings the portfolio has. */
    public int all() {
        return rows.size();
    }
}
