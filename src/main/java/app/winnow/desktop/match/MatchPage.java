package app.winnow.desktop.match;

import app.winnow.desktop.shell.KeyHint;
import app.winnow.desktop.shell.Page;
import app.winnow.desktop.shell.PageContext;
import app.winnow.desktop.shell.offering.Deciding;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;

/** The page Match. */
public final class MatchPage implements Page {
    private final Workspace workspace;
    private final PageContext context;
    private final MatchViewModel model;
    private final ListsViewModel lists;
    private final SweepViewModel sweep;
    private final ByOutcomeViewModel byOutcome;
    private final RuleNews ruleNews;
    private MatchView view;

    /** Matches this audit; the clock gives the pace. */
    public MatchPage(Workspace workspace, Tasks tasks, Clock clock, Deciding deciding, PageContext context) {
        this.workspace = workspace;
        this.context = context;
        model = new MatchViewModel(workspace, tasks, clock);
        lists = new ListsViewModel(workspace);
        sweep = new SweepViewModel(workspace, deciding);
        ruleNews = new RuleNews(workspace, tasks);
        byOutcome = new ByOutcomeViewModel(workspace, model.ranking());
    }

    @Override
    public String id() {
        return "match";
    }

    @Override
    public String title() {
        return Words.of("title");
    }

    @Override
    public String glyph() {
        return "fth-link";
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new MatchView(model, lists, sweep, byOutcome, workspace, context);
            view.offer(ruleNews);
        }
        return view;
    }

    @Override
    public void shown() {
        model.show(workspace.selected().get());
        view.refresh();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("0\u20133", Words.of("key.strength")), new KeyHint("\u2191 \u2193", Words.of("key.outcome")),
                new KeyHint("Enter", Words.of("key.enter")), new KeyHint("N", Words.of("key.none")), new KeyHint("\u2190 \u2192", Words.of("key.offering")),
                new KeyHint("E", Words.of("key.evidence")), new KeyHint("B", Words.of("key.alike")), new KeyHint("/", Words.of("key.search")),
                new KeyHint("O", Words.of("key.by-outcome")), new KeyHint("Q", Words.of("key.order")), new KeyHint("R", Words.of("key.rules")),
                new KeyHint("H", Words.of("key.hands")), new KeyHint("Ctrl+F", Words.of("key.filter")), new KeyHint("M", Words.of("key.mark")), new KeyHint("T", Words.of("key.split")), new KeyHint("J", Words.of("key.join")),
                new KeyHint("Backspace", Words.of("key.undo")));
    }

    @Override
    public void close() {
        byOutcome.close();
        ruleNews.close();
        model.close();
    }
}
