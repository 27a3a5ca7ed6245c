package app.winnow.desktop.map;

import app.winnow.insight.cover.Reasons;
import app.winnow.insight.cover.SmallestSet;
import app.winnow.insight.cover.Watch;
import app.winnow.model.Portfolio;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;

/** Why the selected offering is in the smallest set or out of it: at once; and what would flip it: solved for again behind the window, the newest selection winning. */
final class SetExplanation {
    private final Workspace workspace;
    private final Tasks tasks;
    private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper(this, "why", "");
    private final ReadOnlyStringWrapper flip = new ReadOnlyStringWrapper(this, "flip", "");
    private final ChangeListener<String> select = (property, was, is) -> explain();
    private Reasons shown;
    private Reasons full;
    private Portfolio portfolio;

    SetExplanation(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        workspace.selected().addListener(select);
    }

    ReadOnlyStringProperty why() {
        return why.getReadOnlyProperty();
    }

    ReadOnlyStringProperty flip() {
        return flip.getReadOnlyProperty();
    }

    /** Another set, or other depths of it, are shown. */
    void of(SmallestSet set, int[] depths, Portfolio its) {
        shown = new Reasons(set, depths);
        full = new Reasons(set, set.answer().depths());
        portfolio = its;
        explain();
    }

    /** Why the offering with this dense index is in or out. */
    String why(int at) {
        return shown == null ? "" : shown.why(at);
    }

    private void explain() {
        OptionalInt at = shown == null ? OptionalInt.empty() : portfolio.indexOf(workspace.selected().get());
        why.set(at.isEmpty() ? "" : shown.why(at.getAsInt()));
        flip.set("");
        if (at.isPresent()) {
            Reasons asked = full;
            tasks.run(this, Words.of("task.flip"), progress -> asked.flip(at.getAsInt(), new Watch() {
                @Override
                public boolean isOver() {
                    progress.checkCancelled();
                    return false;
                }
            }), flip::set, failure -> {
                throw new IllegalStateException(failure);
            });
        }
    }

    /** Stops following the selection. */
    void close() {
        workspace.selected().removeListener(select);
    }
}
