package app.winnow.desktop.quality;

import app.winnow.desktop.shell.Navigation;
import app.winnow.insight.quality.Certainty;
import app.winnow.insight.quality.Fact;
import app.winnow.insight.quality.NextQuestion;
import app.winnow.insight.quality.Quality;
import app.winnow.insight.quality.Slice;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.task.Tasks;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

/** What is unknown of the audit, counted while the page is in front, and the ways from an unknown to where it is answered. */
public final class QualityViewModel implements AutoCloseable {
    private static final int NEXT = 12;
    private static final String LIST = "*";

    private final Workspace workspace;
    private final Tasks tasks;
    private final Navigation navigation;
    private final Consumer<Throwable> failed;
    private final ObjectProperty<Slice> by = new SimpleObjectProperty<>(this, "by", Slice.UNIT);
    private final ReadOnlyObjectWrapper<Quality> quality = new ReadOnlyObjectWrapper<>(this, "quality");
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();
    private boolean shown;

    /** The quality of this audit. */
    public QualityViewModel(Workspace workspace, Tasks tasks, Navigation navigation, Consumer<Throwable> failed) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.navigation = navigation;
        this.failed = failed;
        workspace.verdicts().addListener(follow);
        by.addListener(follow);
    }

    /** What offerings are put together by. */
    public ObjectProperty<Slice> by() {
        return by;
    }

    /** What is known and what is not; null until it was counted first. */
    public ReadOnlyObjectProperty<Quality> quality() {
        return quality.getReadOnlyProperty();
    }

    /** Whether there is any offering. */
    public boolean isEmpty() {
        return workspace.portfolio().get().offerings().isEmpty();
    }

    /** The page came to the front or left it; behind others nothing is counted. */
    public void setShown(boolean front) {
        shown = front;
        refresh();
    }

    private void refresh() {
        Portfolio portfolio = workspace.portfolio().get();
        Verdicts verdicts = workspace.verdicts().get();
        if (!shown || verdicts == null || verdicts.size() != portfolio.offerings().size()) {
            return;
        }
        Slice slice = by.get();
        tasks.run(this, Words.of("task"), progress -> Quality.of(verdicts, slice, progress::checkCancelled), quality::set, failed);
    }

    /** The questions to ask next, best first. */
    public List<NextQuestion> next() {
        return quality.get() == null ? List.of() : quality.get().next(NEXT);
    }

    /** The question to ask next about this fact in the group at this place (-1 = all); empty where none can still change a suggestion. */
    public Optional<NextQuestion> next(Fact fact, int group) {
        return quality.get() == null || fact.ask() == null ? Optional.empty() : quality.get().next(fact, group);
    }

    /** Goes to where a question is asked: lists, links and facts in Match, outcomes and units in Outcomes. */
    public void ask(NextQuestion next) {
        Question question = next.question();
        if (question instanceof Question.OfFact fact && !fact.code().equals(LIST)) {
            workspace.selected().set(fact.code());
        } else if (question instanceof Question.OfPair pair) {
            workspace.selected().set(pair.pair().first());
        }
        navigation.go(question instanceof Question.OfOutcome || question instanceof Question.OfUnit ? "outcomes" : "match");
    }

    /** The offerings of which this fact is unknown, in the group at this place (-1 = all), the most hours first. */
    public List<Offering> unknown(Fact fact, int group) {
        Portfolio portfolio = workspace.portfolio().get();
        return quality.get() == null ? List.of() : quality.get().offerings(fact, group, Certainty.UNKNOWN).stream()
                .flatMap(code -> portfolio.offering(code).stream()).toList();
    }

    /** Shows an offering in the catalog. */
    public void open(Offering offering) {
        workspace.selected().set(offering.code());
        navigation.go("catalog");
    }

    @Override
    public void close() {
        workspace.verdicts().removeListener(follow);
    }
}
