package app.winnow.desktop.shell;

import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** What undo and redo are about now: the page in front while it holds steps of its own, else the open audit; nothing on the page that comes before audits. */
final class Undoing {
    private final Pages pages;
    private final ReadOnlyStringWrapper undoTitle = new ReadOnlyStringWrapper(this, "undoTitle", "");
    private final ReadOnlyStringWrapper redoTitle = new ReadOnlyStringWrapper(this, "redoTitle", "");
    private final ChangeListener<Object> changed = (property, was, is) -> show();
    private final ChangeListener<Object> moved = (property, was, is) -> follow();
    private final List<ObservableValue<?>> watched = new ArrayList<>();

    Undoing(Pages pages) {
        this.pages = pages;
        pages.current().addListener(moved);
        pages.audit().addListener(moved);
        follow();
    }

    private void follow() {
        watched.forEach(value -> value.removeListener(changed));
        watched.clear();
        audit().ifPresent(audit -> watched.addAll(List.of(audit.undoTitle(), audit.redoTitle())));
        steps().ifPresent(steps -> watched.addAll(List.of(steps.held(), steps.undoTitle(), steps.redoTitle())));
        watched.forEach(value -> value.addListener(changed));
        show();
    }

    private void show() {
        Optional<OwnSteps> own = held();
        undoTitle.set(own.map(steps -> steps.undoTitle().get()).or(() -> audit().map(audit -> audit.undoTitle().get())).orElse(""));
        redoTitle.set(own.map(steps -> steps.redoTitle().get()).or(() -> audit().map(audit -> audit.redoTitle().get())).orElse(""));
    }

    /** The open audit as long as one of its pages is in front: what nobody sees is not taken back. */
    private Optional<Workspace> audit() {
        return Optional.ofNullable(pages.audit().get()).filter(audit -> pages.ofAudit().contains(pages.current().get()));
    }

    private Optional<OwnSteps> steps() {
        return audit().isEmpty() ? Optional.empty() : Optional.ofNullable(pages.current().get()).flatMap(Page::steps);
    }

    private Optional<OwnSteps> held() {
        return steps().filter(steps -> steps.held().get());
    }

    /** What undo would take back, "" when there is nothing. */
    ReadOnlyStringProperty undoTitle() {
        return undoTitle.getReadOnlyProperty();
    }

    /** What redo would do again, "" when there is nothing. */
    ReadOnlyStringProperty redoTitle() {
        return redoTitle.getReadOnlyProperty();
    }

    /** Takes the last step of the page, or the last change of the audit, back. */
    void undo() {
        held().ifPresentOrElse(OwnSteps::undo, () -> audit().ifPresent(Workspace::undo));
    }

    /** Does again what was taken back last. */
    void redo() {
        held().ifPresentOrElse(OwnSteps::redo, () -> audit().ifPresent(Workspace::redo));
    }
}
