package app.winnow.desktop.shell;

import app.winnow.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which audit is open, its pages, and which page is in front. Without an audit there is the home page only. */
public final class Pages {
    private final ObservableList<Page> ofAudit = FXCollections.observableArrayList();
    /** One view for all who listen: a view of its own would be forgotten, with its listeners, at the next garbage collection. */
    private final ObservableList<Page> shownPages = FXCollections.unmodifiableObservableList(ofAudit);
    private final ReadOnlyObjectWrapper<Page> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final ReadOnlyObjectWrapper<Workspace> audit = new ReadOnlyObjectWrapper<>(this, "audit");
    private Function<Workspace, List<Page>> maker = workspace -> List.of();
    private Predicate<Workspace> spare = workspace -> false;
    private Consumer<Workspace> left = workspace -> { };
    private Page home;

    /** Says what is shown without an audit, and how the pages of one are made. Called once, before the window opens, which shows it. */
    public void begin(Page first, Function<Workspace, List<Page>> pages) {
        home = first;
        maker = pages;
        current.set(home);
    }

    /** Says which audit nobody needs once its pages are left, and what happens to one that was closed. Called once, before the first is opened. */
    void letGo(Predicate<Workspace> isSpare, Consumer<Workspace> closed) {
        spare = isSpare;
        left = closed;
    }

    /** Opens an audit's pages at the first of them, and closes what was open. */
    public void enter(Workspace workspace) {
        if (audit.get() != null) {
            leave();
        }
        audit.set(workspace);
        ofAudit.setAll(maker.apply(workspace));
        show(ofAudit.isEmpty() ? home : ofAudit.get(0));
    }

    /** Closes the open audit, if there is one, then shows the home page, which finds it closed. */
    public void leave() {
        Workspace open = audit.get();
        if (current.get() != null && current.get() != home) {
            current.get().hidden();
        }
        ofAudit.forEach(Page::close);
        ofAudit.clear();
        audit.set(null);
        if (open != null) {
            open.close();
            left.accept(open);
        }
        if (home != null) {
            current.set(home);
            home.shown();
        }
    }

    /** Shows the home page; the audit stays open, unless nobody needs it and none of its pages holds anything. */
    public void goHome() {
        boolean isHeld = ofAudit.stream().anyMatch(page -> page.steps().filter(steps -> steps.held().get()).isPresent());
        if (audit.get() != null && !isHeld && spare.test(audit.get())) {
            leave();
        } else {
            show(home);
        }
    }

    /** Shows the page with this id; nothing happens when there is none. */
    public void go(String id) {
        find(id).ifPresent(this::show);
    }

    /** Shows the page of the rail at this place, counted from 0; nothing happens when there is none. */
    public void go(int place) {
        List<Page> rail = ofAudit.stream().filter(Page::onRail).toList();
        if (place < rail.size()) {
            show(rail.get(place));
        }
    }

    /** The page with this id. */
    public Optional<Page> find(String id) {
        return ofAudit.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** Gives files to the first page that wants the first of them; false when there is none. */
    public boolean take(List<Path> files) {
        Optional<TakesFiles> taker = ofAudit.stream().filter(TakesFiles.class::isInstance).map(TakesFiles.class::cast).filter(page -> page.wants(files.get(0))).findFirst();
        taker.ifPresent(page -> {
            show(page);
            page.take(files);
        });
        return taker.isPresent();
    }

    /** Shows this page of the audit, or the home page. */
    void show(Page page) {
        Page before = current.get();
        if (before == page) {
            return;
        }
        if (before != null) {
            before.hidden();
        }
        current.set(page);
        page.shown();
    }

    /** The pages of the open audit, in order. */
    public ObservableList<Page> ofAudit() {
        return shownPages;
    }

    /** The page in front. */
    public ReadOnlyObjectProperty<Page> current() {
        return current.getReadOnlyProperty();
    }

    /** The open audit, null when there is none. */
    public ReadOnlyObjectProperty<Workspace> audit() {
        return audit.getReadOnlyProperty();
    }
}
