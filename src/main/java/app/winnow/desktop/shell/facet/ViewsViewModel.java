package app.winnow.desktop.shell.facet;

import app.winnow.desktop.shell.Notices;
import app.winnow.model.View;
import app.winnow.model.change.Change;
import app.winnow.model.change.SetView;
import app.winnow.workspace.Filtering;
import app.winnow.workspace.Workspace;
import java.util.List;
import java.util.Map;

/** Kept views: they belong to the audit, so they are changes like any other, come along with its file, and forget names with it. */
public final class ViewsViewModel {
    private final Workspace workspace;
    private final Filtering filtering;
    private final Notices notices;

    ViewsViewModel(Workspace workspace, Notices notices) {
        this.workspace = workspace;
        filtering = workspace.filtering();
        this.notices = notices;
    }

    /** All of them by name. */
    public List<View> all() {
        return List.copyOf(workspace.portfolio().get().views().values());
    }

    /** Whether this is what is shown now. */
    public boolean isShown(View view) {
        return view.equals(filtering.kept(view.name()));
    }

    /** Keeps what is shown under this name; a view that has it already is replaced. A blank name is refused in a sentence, and false. */
    public boolean keep(String name) {
        if (name.isBlank()) {
            notices.trouble(Words.of("view.blank"));
            return false;
        }
        View view = filtering.kept(name.strip());
        View before = workspace.portfolio().get().views().get(name.strip());
        if (view.equals(before)) {
            return true;
        }
        boolean isKept = apply(new SetView(name.strip(), before, view));
        if (isKept && !filtering.filter().get().codes().isEmpty()) {
            notices.tell(Words.of("view.without-marked", name.strip()));
        } else if (isKept && before != null) {
            notices.undoable(Words.of("view.replaced", name.strip()));
        }
        return true;
    }

    /** Shows what a view does. What it filters by that only a later Winnow knows is told. */
    public void open(View view) {
        List<String> unknown = filtering.open(view);
        if (!unknown.isEmpty()) {
            notices.tell(Words.of("view.newer", view.name(), String.join(", ", unknown)));
        }
    }

    /** Another name; one that is blank or taken is refused in a sentence, and false. */
    public boolean rename(View view, String name) {
        Map<String, View> views = workspace.portfolio().get().views();
        if (name.strip().equals(view.name())) {
            return true;
        }
        if (name.isBlank() || views.containsKey(name.strip())) {
            notices.trouble(Words.of(name.isBlank() ? "view.blank" : "view.taken", name.strip()));
            return false;
        }
        return apply(SetView.rename(view, name.strip()));
    }

    /** Removes a view; what is shown stays. */
    public void remove(View view) {
        if (apply(SetView.from(workspace.portfolio().get(), view.name(), null))) {
            notices.undoable(Words.of("view.removed", view.name()));
        }
    }

    /** False where nothing can be changed, which the workspace has said. */
    private boolean apply(Change change) {
        boolean isOpen = !workspace.isReadOnly() && workspace.tried().get() == null;
        workspace.apply(change);
        return isOpen;
    }
}
