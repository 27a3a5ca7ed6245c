package app.winnow.desktop.match;

import app.winnow.insight.facet.Found;
import app.winnow.insight.text.OutcomeMatch;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.change.Change;
import app.winnow.model.change.Several;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;

/**
 * The other way round: one outcome, and the offerings that are likeliest to serve it. The same keys; each says something of this outcome only. The order stays
 * as it was when the outcome came to the front.
 */
public final class ByOutcomeViewModel {
    private static final int SUPPORTS = 2;

    private final Workspace workspace;
    private final Ranking ranking;
    private final Asides asides;
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome");
    private final Serving serving;
    private final ReadOnlyIntegerWrapper highlighted = new ReadOnlyIntegerWrapper(this, "highlighted", -1);
    private String last = "";
    private final ChangeListener<Portfolio> follow = (property, was, is) -> follow();
    private final ChangeListener<OutcomeMatch> read = (property, was, is) -> {
        if (was == null && is != null && outcome.get() != null) {
            sort();
        }
    };
    private final ChangeListener<Found> filtered = (property, was, is) -> {
        if (outcome.get() != null && !was.filter().equals(is.filter())) {
            sort();
        }
    };

    /** The outcomes of this audit, by what words say. */
    ByOutcomeViewModel(Workspace workspace, Ranking ranking) {
        this.workspace = workspace;
        this.ranking = ranking;
        serving = new Serving(workspace, ranking);
        asides = new Asides(workspace::apply);
        workspace.portfolio().addListener(follow);
        ranking.match().addListener(read);
        workspace.filtering().found().addListener(filtered);
    }

    /** The outcome in front, null while this is not open. */
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Dense indexes of the offerings that it concerns, the likeliest first. */
    public ObservableList<Integer> rows() {
        return serving.rows();
    }

    /** The place of the highlighted row, -1 for none. */
    public ReadOnlyIntegerProperty highlighted() {
        return highlighted.getReadOnlyProperty();
    }

    /** How many rows nobody has looked at against this outcome. */
    public ReadOnlyIntegerProperty left() {
        return serving.left();
    }

    /** The short question about a link, null for none. */
    public ReadOnlyObjectProperty<Prompt> prompt() {
        return asides.prompt();
    }

    /** What is known of the rows. */
    Serving serving() {
        return serving;
    }

    private Portfolio portfolio() {
        return workspace.portfolio().get();
    }

    /** Puts the first outcome in front, or the one that was in front last. */
    public void begin() {
        if (!portfolio().outcomes().isEmpty()) {
            show(portfolio().outcome(last).orElse(portfolio().outcomes().get(0)));
        }
    }

    /** Goes back to one offering at a time. */
    public void leave() {
        asides.drop();
        outcome.set(null);
    }

    /** The outcome so many places on; stays at the ends. */
    public void step(int by) {
        List<Outcome> all = portfolio().outcomes();
        int at = all.stream().map(Outcome::id).toList().indexOf(outcome.get().id()) + by;
        if (at >= 0 && at < all.size()) {
            show(all.get(at));
        }
    }

    private void show(Outcome next) {
        asides.drop();
        last = next.id();
        highlighted.set(-1);
        serving.show(next);
        outcome.set(next);
        highlighted.set(rows().isEmpty() ? -1 : 0);
    }

    private void sort() {
        highlighted.set(-1);
        serving.show(outcome.get());
        highlighted.set(rows().isEmpty() ? -1 : 0);
    }

    private void follow() {
        if (outcome.get() != null) {
            portfolio().outcome(outcome.get().id()).ifPresentOrElse(outcome::set, this::leave);
        }
        if (outcome.get() != null) {
            serving.follow(outcome.get());
        }
    }

    /** Highlights the row so many below. */
    public void move(int by) {
        asides.drop();
        highlight(highlighted.get() + by);
    }

    /** Highlights this row. */
    public void highlight(int row) {
        if (!rows().isEmpty()) {
            highlighted.set(Math.max(0, Math.min(rows().size() - 1, row)));
        }
    }

    /** Sets the strength of the highlighted offering for this outcome, asks the task of 2 and 3, and goes on to the next row. */
    public void strength(int strength) {
        if (highlighted.get() < 0) {
            return;
        }
        int index = rows().get(highlighted.get());
        asides.drop();
        workspace.apply(Linking.only(portfolio(), serving.offering(index), outcome.get(), strength));
        if (strength >= SUPPORTS && serving.link(index).filter(link -> link.task().isEmpty()).isPresent()) {
            String proposed = serving.candidate(index).map(candidate -> TaskProposal.of(serving.offering(index), candidate)).orElse("");
            asides.open(new TaskAside(this::portfolio, serving.offering(index).code(), outcome.get(), proposed, false), () -> move(1));
        } else {
            move(1);
        }
    }

    /** Takes the highlighted one at strength 2 where nobody has looked and words speak for it; else just goes on. */
    public void enter() {
        if (asides.isOpen()) {
            asides.type(Aside.ENTER);
        } else if (highlighted.get() >= 0 && serving.link(rows().get(highlighted.get())).isEmpty() && serving.isSuggested(rows().get(highlighted.get()))) {
            strength(SUPPORTS);
        } else {
            move(1);
        }
    }

    /** Says of all rows at which nobody has looked that they do not serve this outcome, as one change. */
    public void none() {
        List<Change> changes = new ArrayList<>();
        rows().stream().filter(at -> serving.link(at).isEmpty()).forEach(at -> changes.add(Linking.only(portfolio(), serving.offering(at), outcome.get(), 0)));
        if (!changes.isEmpty()) {
            workspace.apply(new Several(Words.of("by-outcome.change", changes.size(), outcome.get().id()), changes));
        }
    }

    /** Does what the key says: a strength, N for "does not serve it", E, X for "none of the others". False for any other key. */
    public boolean type(String key) {
        if (asides.isOpen() && (asides.type(key) || !key.matches("[0-3]"))) {
            return true;
        }
        if (key.matches("[0-3]")) {
            strength(Integer.parseInt(key));
        } else if (key.equals("N")) {
            strength(0);
        } else if (key.equals("X")) {
            none();
        } else if (key.equals("E") && highlighted.get() >= 0) {
            asides.open(new EvidenceAside(this::portfolio, serving.offering(rows().get(highlighted.get())).code(), outcome.get(), workspace.verdicts().get().asOf()));
        } else {
            return false;
        }
        return true;
    }

    /** Takes what was written in answer to the short question in front. */
    public void write(String text) {
        asides.write(text);
    }

    /** Leaves the short question in front, else the outcome. */
    public void escape() {
        if (!asides.type(Aside.LEAVE)) {
            leave();
        }
    }

    /** Takes the last change back. */
    public void undo() {
        asides.drop();
        workspace.undo();
    }

    /** Stops following the audit. */
    public void close() {
        workspace.portfolio().removeListener(follow);
        ranking.match().removeListener(read);
        workspace.filtering().found().removeListener(filtered);
    }
}
