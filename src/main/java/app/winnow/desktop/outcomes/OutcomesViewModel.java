package app.winnow.desktop.outcomes;

import app.winnow.insight.Coverage;
import app.winnow.insight.CoverageGrid;
import app.winnow.model.Offering;
import app.winnow.model.Outcome;
import app.winnow.model.Portfolio;
import app.winnow.model.State;
import app.winnow.model.UnitAudience;
import app.winnow.model.change.SetComplete;
import app.winnow.model.change.SetOutcome;
import app.winnow.verdict.Known;
import app.winnow.verdict.Ties;
import app.winnow.workspace.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The outcomes of the open audit, gaps first, with what serves each, and what can be changed about them. */
public final class OutcomesViewModel implements AutoCloseable {
    private final ObservableList<OutcomeCard> cards = FXCollections.observableArrayList();
    /** Kept, because a listener on a view that nobody holds is lost with it. */
    private final ObservableList<OutcomeCard> shownCards = FXCollections.unmodifiableObservableList(cards);
    private final ObservableList<UnitRow> units = FXCollections.observableArrayList();
    /** Kept, because a listener on a view that nobody holds is lost with it. */
    private final ObservableList<UnitRow> shownUnits = FXCollections.unmodifiableObservableList(units);
    private final StringProperty selected = new SimpleStringProperty(this, "selected", "");
    private final Workspace workspace;
    private final ChangeListener<Portfolio> follow = (property, was, is) -> show(is);

    /** Follows this audit until it is closed. */
    public OutcomesViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.portfolio().addListener(follow);
        show(workspace.portfolio().get());
    }

    private void show(Portfolio portfolio) {
        Ties ties = new Ties(portfolio);
        List<Known> known = Known.of(portfolio, ties);
        List<Coverage.Line> lines = Coverage.of(portfolio, known).lines();
        CoverageGrid grid = CoverageGrid.now(portfolio, ties, known);
        int most = lines.stream().mapToInt(Coverage.Line::serving).max().orElse(0);
        Map<String, Coverage.Line> coverage = lines.stream().collect(Collectors.toMap(Coverage.Line::outcome, Function.identity()));
        units.setAll(units(portfolio));
        cards.setAll(portfolio.outcomes().stream().sorted(Comparator.comparingInt(OutcomesViewModel::urgency).thenComparingInt(Outcome::serial))
                .map(outcome -> new OutcomeCard(outcome, coverage.get(outcome.id()), most, grid.gaps(outcome.id()), Topic.warning(outcome.sentence()))).toList());
        if (portfolio.outcome(selected.get()).isEmpty()) {
            selected.set("");
        }
    }

    /** Gaps first, then what is coming, then what nobody has said, then what is held. */
    private static int urgency(Outcome outcome) {
        State state = outcome.knownState().orElse(null);
        return state == State.GAP ? 0 : state == State.COMING ? 1 : state == null ? 2 : 3;
    }

    private static List<UnitRow> units(Portfolio portfolio) {
        Map<UnitAudience, Integer> known = new TreeMap<>();
        for (Outcome outcome : portfolio.outcomes()) {
            known.merge(new UnitAudience(outcome.scope().unit(), outcome.scope().audience()), 1, Integer::sum);
        }
        portfolio.complete().keySet().forEach(about -> known.putIfAbsent(about, 0));
        for (Offering offering : portfolio.offerings()) {
            String unit = offering.scope().unit();
            if (!unit.isEmpty() && known.keySet().stream().noneMatch(about -> about.unit().equalsIgnoreCase(unit))) {
                known.put(new UnitAudience(unit, ""), 0);
            }
        }
        return known.entrySet().stream().map(entry -> new UnitRow(entry.getKey(), portfolio.complete().get(entry.getKey()), entry.getValue())).toList();
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
    }
}
