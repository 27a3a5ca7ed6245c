package app.winnow.desktop.outcomes;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.util.List;
import javafx.scene.Node;

/** The outcomes of an audit: typed, taken from a list, completed, and seen with what serves them. */
public final class OutcomesPage implements Page {
    private final OutcomesViewModel model;
    private final ListViewModel list;
    private final PageContext context;
    private OutcomesView view;

    /** The page of this audit. */
    public OutcomesPage(Workspace workspace, Tasks tasks, PageContext context) {
        this.context = context;
        model = new OutcomesViewModel(workspace, tasks, context.notices()::failed);
        list = new ListViewModel(workspace, tasks, context.notices());
    }

    @Override
    public String id() {
        return "outcomes";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-target";
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new OutcomesView(model, list, context);
        }
        return view;
    }

    @Override
    public void shown() {
        ((OutcomesView) view()).focusLine();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter", Words.of("key.add")), new KeyHint("W", Words.of("key.why")), new KeyHint("Y N C S", Words.of("key.chain")),
                new KeyHint("Space", Words.of("key.tick")), new KeyHint("A N P", Words.of("key.tick.many")), new KeyHint("R", Words.of("key.rephrase")), new KeyHint("Esc", Words.of("key.leave")));
    }

    @Override
    public void close() {
        model.close();
    }
}
