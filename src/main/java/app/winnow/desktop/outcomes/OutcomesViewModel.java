package app.winnow.desktop.outcomes;

import app.winnow.intake.outcome.Statement;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.State;
import app.winnow.model.UnitAudience;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetOutcome;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The outcomes of the open audit, gaps first, with what serves each, and what can be changed about them. What serves them is worked out behind the window. */
public final class OutcomesViewModel implements AutoCloseable {
    /** Up to so many offerings working out takes less than a frame. */
    private static final int AT_ONCE = 400;
    private final ObservableList<OutcomeCard> cards = FXCollections.observableArrayList();
    /** Kept, because a listener on a view that nobody holds is lost with it. */
    private final ObservableList<OutcomeCard> shownCards = FXCollections.unmodifiableObservableList(cards);
    private final ObservableList<UnitRow> units = FXCollections.observableArrayList();
    /** Kept, because a listener on a view that nobody holds is lost with it. */
    private final ObservableList<UnitRow> shownUnits = FXCollections.unmodifiableObservableList(units);
    private final StringProperty selected = new SimpleStringProperty(this, "selected", "");
    private final Workspace workspace;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final ChangeListener<Portfolio> follow = (property, was, is) -> show(is);
    private final ChangeListener<Verdicts> serve = (property, was, is) -> workOut(is);
    /** What was read of each sentence, so that a change of one outcome reads no other again. */
    private final Map<String, Statement> statements = new HashMap<>();
    private Served served = Served.NOTHING;

    /** Follows this audit until it is closed; {@code failed} is told what went wrong behind the window. */
    public OutcomesViewModel(Workspace workspace, Tasks tasks, Consumer<Throwable> failed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.failed = failed;
        workspace.portfolio().addListener(follow);
        workspace.verdicts().addListener(serve);
        show(workspace.portfolio().get());
        workOut(workspace.verdicts().get());
    }

    private void workOut(Verdicts verdicts) {
        if (verdicts == null) {
            return;
        }
        if (verdicts.size() <= AT_ONCE) {
            take(Served.of(verdicts));
        } else {
            tasks.run(this, Words.of("task.coverage"), progress -> Served.of(verdicts), this::take, failed);
        }
    }

    private void take(Served found) {
        served = found;
        show(workspace.portfolio().get());
    }

    private void show(Portfolio portfolio) {
        units.setAll(Units.of(portfolio, served.units()));
        List<OutcomeCard> next = portfolio.outcomes().stream().sorted(Comparator.comparingInt(OutcomesViewModel::urgency).thenComparingInt(Outcome::serial))
                .map(outcome -> OutcomeCard.of(outcome, served, statements.computeIfAbsent(outcome.sentence(), Statement::of))).toList();
        if (!next.equals(cards)) {
            cards.setAll(next);
        }
        if (portfolio.outcome(selected.get()).isEmpty()) {
            selected.set("");
        }
    }

    /** Gaps first, then what is coming, then what nobody has said, then what is held. */
    private static int urgency(Outcome outcome) {
        State state = outcome.knownState().orElse(null);
        return state == State.GAP ? 0 : state == State.COMING ? 1 : state == null ? 2 : 3;
    }

    /** The cards in their order. */
    public ObservableList<OutcomeCard> cards() {
        return shownCards;
    }

    /** Units and audiences that outcomes or offerings name, with what sponsors said of them. */
    public ObservableList<UnitRow> units() {
        return shownUnits;
    }

    /** The id of the outcome whose form is open, "" for none. */
    public StringProperty selected() {
        return selected;
    }

    /** How many outcomes are gaps. */
    public long gaps() {
        return cards.stream().filter(card -> card.outcome().knownState().filter(State.GAP::equals).isPresent()).count();
    }

    /** The outcome with this id. */
    public Optional<Outcome> outcome(String id) {
        return workspace.portfolio().get().outcome(id);
    }

    /** Writes a new outcome; a blank line writes nothing. */
    public void add(String sentence) {
        if (!sentence.isBlank()) {
            Portfolio portfolio = workspace.portfolio().get();
            int serial = portfolio.nextSerial();
            int number = serial;
            while (portfolio.outcome("O" + number).isPresent()) {
                number++;
            }
            workspace.apply(SetOutcome.added(Outcome.of("O" + number, serial, sentence.strip())));
        }
    }

    /** Rewrites an outcome; nothing happens when it stays as it is or is gone. */
    public void edit(String id, UnaryOperator<Outcome> rewrite) {
        Portfolio portfolio = workspace.portfolio().get();
        portfolio.outcome(id).ifPresent(before -> {
            Outcome after = rewrite.apply(before);
            if (!after.equals(before)) {
                workspace.apply(SetOutcome.from(portfolio, id, after));
            }
        });
    }

    /** The audit as it is now. */
    Portfolio portfolio() {
        return workspace.portfolio().get();
    }

    /** Removes an outcome. Its links stay and count for nothing until it is brought back. */
    public void remove(String id) {
        workspace.apply(SetOutcome.from(workspace.portfolio().get(), id, null));
    }

    /** Writes down what a sponsor said of a unit: all its outcomes are here, not all, or null for nobody has said. */
    public void complete(UnitAudience about, Boolean answer) {
        workspace.apply(SetComplete.from(workspace.portfolio().get(), about, answer));
    }

    @Override
    public void close() {
        workspace.portfolio().removeListener(follow);
        workspace.verdicts().removeListener(serve);
    }
}
