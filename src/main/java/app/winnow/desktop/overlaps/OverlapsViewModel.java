package app.winnow.desktop.overlaps;

import app.winnow.desktop.kit.Figures;
import app.winnow.desktop.shell.Notices;
import app.winnow.insight.Hours;
import app.winnow.insight.overlap.OverlapGroup;
import app.winnow.insight.overlap.OverlapGroup.Couple;
import app.winnow.insight.overlap.OverlapGroup.Said;
import app.winnow.insight.overlap.OverlapGroups;
import app.winnow.model.Offering;
import app.winnow.model.Pair;
import app.winnow.model.PairState;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetPair;
import app.winnow.model.change.Several;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Groups of offerings that look like the same job, one pair of the group in front side by side. *Same* and *not the same* are one change each and one undo; what is
 * decided leaves the list and is found under *decided*, where it can be said otherwise.
 */
public final class OverlapsViewModel {
    /** More pairs at once would not fit one line of the record. */
    private static final int AT_ONCE = 5_000;

    private final Workspace workspace;
    private final Notices notices;
    private final Search search;
    private final ObservableList<GroupRow> groups = FXCollections.observableArrayList();
    private final ObservableList<GroupRow> shownGroups = FXCollections.unmodifiableObservableList(groups);
    private final ReadOnlyIntegerWrapper group = new ReadOnlyIntegerWrapper(this, "group", -1);
    private final ReadOnlyIntegerWrapper couple = new ReadOnlyIntegerWrapper(this, "couple", -1);
    private final ReadOnlyObjectWrapper<Facing> facing = new ReadOnlyObjectWrapper<>(this, "facing");
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(this, "counts", Counts.NONE);
    private final ReadOnlyBooleanWrapper decided = new ReadOnlyBooleanWrapper(this, "decided", false);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(this, "working", false);
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper(this, "stopped", false);
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();
    private boolean isShown;

    /** How many groups there are to decide and decided. */
    record Counts(int open, int decided) {
        static final Counts NONE = new Counts(0, 0);
    }

    /** The overlaps of this audit. */
    public OverlapsViewModel(Workspace workspace, Tasks tasks, Notices notices) {
        this.workspace = workspace;
        this.notices = notices;
        search = new Search(tasks);
        workspace.portfolio().addListener(follow);
    }

    /** The groups in front, the most hours first. */
    ObservableList<GroupRow> groups() {
        return shownGroups;
    }

    /** Which group is in front; -1 when there is none. */
    public ReadOnlyIntegerProperty group() {
        return group.getReadOnlyProperty();
    }

    /** Which pair of the group is in front; -1 when there is none. */
    public ReadOnlyIntegerProperty couple() {
        return couple.getReadOnlyProperty();
    }

    /** The pair in front, null when there is none. */
    ReadOnlyObjectProperty<Facing> facing() {
        return facing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** Whether what is decided is in front, not what is to be decided. */
    public ReadOnlyBooleanProperty decided() {
        return decided.getReadOnlyProperty();
    }

    /** Whether the catalog is being looked through. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Whether people stopped the looking, so that nothing is known. */
    public ReadOnlyBooleanProperty stopped() {
        return stopped.getReadOnlyProperty();
    }

    /** Whether there is a catalog. */
    public boolean hasOfferings() {
        return !portfolio().offerings().isEmpty();
    }

    /** The group in front, null when there is none. */
    OverlapGroup groupInFront() {
        return group.get() < 0 || group.get() >= groups.size() ? null : groups.get(group.get()).group();
    }

    /** The offering of the group in front that is proposed to stay. */
    Offering survivor() {
        return portfolio().offerings().get(groupInFront().survivor().offering());
    }

    /** The page came to the front, or left it: only then the catalog is looked through. */
    public void setShown(boolean shown) {
        isShown = shown;
        if (shown) {
            refresh();
        }
    }

    /** Looks through the catalog again, where looking was given up. */
    public void look() {
        search.forget();
        refresh();
    }

    /** Shows what is to be decided, or what is decided. */
    public void show(boolean decidedOnes) {
        decided.set(decidedOnes);
        fill(0);
    }

    /** Puts a group in front, with its first pair. */
    public void choose(int row) {
        if (row >= 0 && row < groups.size() && row != group.get()) {
            group.set(row);
            couple.set(0);
            face();
        }
    }

    /** The next pair, of this group or the next one. */
    public void next() {
        OverlapGroup now = groupInFront();
        if (now != null && couple.get() + 1 < now.couples().size()) {
            couple.set(couple.get() + 1);
            face();
        } else {
            choose(group.get() + 1);
        }
    }

    /** The pair before, of this group or the one before. */
    public void previous() {
        if (couple.get() > 0) {
            couple.set(couple.get() - 1);
            face();
        } else {
            choose(group.get() - 1);
        }
    }

    /** The pair in front is the same job. */
    public void same() {
        say(PairState.SAME);
    }

    /** The pair in front is not the same job; that is remembered. */
    public void different() {
        say(PairState.DIFFERENT);
    }

    /** Takes back what is said of the pair in front, where it is decided. */
    public void askAgain() {
        if (decided.get()) {
            say(PairState.PROPOSED);
        }
    }

    /** Every offering of the group in front is the same job, as one change. */
    public void allSame() {
        OverlapGroup now = groupInFront();
        if (now == null || decided.get()) {
            return;
        }
        int survivor = now.survivor().offering();
        TreeSet<Pair> pairs = new TreeSet<>();
        now.members().stream().filter(member -> member != survivor).forEach(member -> pairs.add(pair(survivor, member)));
        pairs.removeIf(pair -> portfolio().pairs().get(pair) == PairState.SAME);
        several(Words.of("title.same", now.members().size()), Words.of("title.same.done", now.members().size()), pairs, PairState.SAME);
    }

    /** No open pair of the group in front is the same job, as one change. */
    public void noneSame() {
        OverlapGroup now = groupInFront();
        if (now != null && !decided.get()) {
            TreeSet<Pair> pairs = new TreeSet<>();
            now.couples().forEach(each -> pairs.add(pair(each.one(), each.other())));
            several(Words.of("title.different", now.members().size()), Words.of("title.different.done", now.members().size()), pairs, PairState.DIFFERENT);
        }
    }

    /** Forgets its listener. */
    public void close() {
        search.cancel();
        workspace.portfolio().removeListener(follow);
    }

    private void several(String title, String done, TreeSet<Pair> pairs, PairState state) {
        if (pairs.size() > AT_ONCE) {
            notices.tell(Words.of("too.many", pairs.size()));
            return;
        }
        List<Change> changes = new ArrayList<>();
        pairs.forEach(pair -> changes.add(SetPair.from(portfolio(), pair, state)));
        workspace.apply(new Several(title, changes));
        if (changes.size() > 1) {
            notices.undoable(done);
        }
    }

    private void say(PairState state) {
        Facing now = facing.get();
        if (now != null) {
            Pair pair = Pair.of(now.left().code(), now.right().code());
            if (portfolio().pairs().get(pair) != state) {
                workspace.apply(SetPair.from(portfolio(), pair, state));
            }
        }
    }

    private Pair pair(int one, int other) {
        return Pair.of(portfolio().offerings().get(one).code(), portfolio().offerings().get(other).code());
    }

    private Portfolio portfolio() {
        return workspace.portfolio().get();
    }

    private void refresh() {
        if (!isShown) {
            return;
        }
        if (search.isStale(portfolio())) {
            working.set(true);
            stopped.set(false);
            search.start(portfolio(), this::found, this::giveUp, failure -> {
                working.set(false);
                notices.failed(failure);
            });
        } else if (!working.get()) {
            fill(group.get());
        }
    }

    private void giveUp() {
        working.set(false);
        stopped.set(true);
    }

    private void found() {
        working.set(false);
        if (search.isStale(portfolio())) {
            refresh();
        } else {
            fill(group.get());
        }
    }

    /** Fills the list anew, keeping the group in front where it still is, else the one that took its place. */
    private void fill(int place) {
        if (search.found() == null) {
            return;
        }
        OverlapGroup before = groupInFront();
        int pairBefore = couple.get();
        OverlapGroups all = OverlapGroups.of(search.found(), portfolio());
        Hours.Basis basis = Hours.of(portfolio()).basis();
        List<GroupRow> rows = (decided.get() ? all.decided() : all.open()).stream().map(each -> row(each, basis)).toList();
        int at = before == null ? -1 : IntStream.range(0, rows.size()).filter(row -> isRest(rows.get(row).group(), before)).findFirst().orElse(-1);
        counts.set(new Counts(all.open().size(), all.decided().size()));
        group.set(-1);
        groups.setAll(rows);
        int front = at >= 0 ? at : Math.min(Math.max(0, place), rows.size() - 1);
        group.set(front);
        couple.set(front < 0 ? -1 : at >= 0 ? Math.min(Math.max(0, pairBefore), rows.get(front).group().couples().size() - 1) : 0);
        face();
    }

    /** Whether a group is what a decision left of another. */
    private static boolean isRest(OverlapGroup now, OverlapGroup before) {
        return before.members().containsAll(now.members());
    }

    private GroupRow row(OverlapGroup each, Hours.Basis basis) {
        Offering survivor = portfolio().offerings().get(each.survivor().offering());
        String hours = each.hours().isPresent() ? Words.of("hours." + basis.name().toLowerCase(java.util.Locale.ROOT), Figures.whole(each.hours())) : Words.of("hours.unknown");
        Said said = each.couples().get(0).said();
        String about = Words.of("group." + said.name().toLowerCase(java.util.Locale.ROOT), each.members().size(), hours);
        return new GroupRow(each, survivor.title(), about);
    }

    private void face() {
        OverlapGroup now = groupInFront();
        if (now == null || couple.get() < 0) {
            facing.set(null);
            return;
        }
        Couple pair = now.couples().get(couple.get());
        boolean turned = pair.other() == now.survivor().offering();
        int left = turned ? pair.other() : pair.one();
        int right = turned ? pair.one() : pair.other();
        facing.set(new Facing(portfolio().offerings().get(left), portfolio().offerings().get(right), search.found().likeness(left, right), new SideBySide(portfolio()).of(left, right), pair.said()));
    }
}
