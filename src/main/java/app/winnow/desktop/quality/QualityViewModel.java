package app.winnow.desktop.quality;

import app.winnow.desktop.shell.Navigation;
import app.winnow.desktop.shell.Notices;
import app.winnow.insight.facet.Facet;
import app.winnow.insight.facet.Filter;
import app.winnow.insight.quality.Certainty;
import app.winnow.insight.quality.Fact;
import app.winnow.insight.quality.NextQuestion;
import app.winnow.insight.quality.Quality;
import app.winnow.insight.quality.Slice;
import app.winnow.model.Ask;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.task.Tasks;
import app.winnow.verdict.Question;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

/** What is unknown of the audit, counted while the page is in front, and the ways from an unknown to where it is answered. */
public final class QualityViewModel implements AutoCloseable {
    private static final int NEXT = 12;
    private static final String LIST = "*";
    private static final Map<Slice, Facet> GROUPS = Map.of(Slice.UNIT, Facet.UNIT, Slice.OWNER, Facet.OWNER, Slice.CATEGORY, Facet.CATEGORY);
    /** Facts whose unknowns the shared filter can find. */
    private static final Set<String> FILTERED = Set.of("description", "type", "category", "unit", "owner", "audience", "language", "duration", "updated", "completions", "kind",
            "purpose", "required by", "impact", "response");

    private final Workspace workspace;
    private final Tasks tasks;
    private final Navigation navigation;
    private final Notices notices;
    private final ObjectProperty<Slice> by = new SimpleObjectProperty<>(this, "by", Slice.UNIT);
    private final ReadOnlyObjectWrapper<Quality> quality = new ReadOnlyObjectWrapper<>(this, "quality");
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();
    private boolean shown;

    /** The quality of this audit. */
    public QualityViewModel(Workspace workspace, Tasks tasks, Navigation navigation, Notices notices) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.navigation = navigation;
        this.notices = notices;
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
        tasks.run(this, Words.of("task"), progress -> Quality.of(verdicts, slice, progress::checkCancelled), quality::set, notices::failed);
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

    /** Shows the offerings of which this fact is unknown, in the group at this place (-1 = all), in the catalog, by the filter that all pages share. */
    public void openAll(Fact fact, int group) {
        List<Offering> unknown = unknown(fact, group);
        if (unknown.isEmpty()) {
            return;
        }
        Optional<Filter> ofFact = ofFact(fact);
        Filter filter = ofFact.orElse(Filter.NONE);
        workspace.filtering().choose(group < 0 ? filter : filter.with(GROUPS.get(by.get()), names(unknown)));
        open(unknown.get(0));
        if (ofFact.isEmpty()) {
            notices.tell(Words.of("no.filter", unknown.size()));
        }
    }

    /** What the filter calls this unknown; empty where it has no word for it. */
    private static Optional<Filter> ofFact(Fact fact) {
        if (fact.ask() == Ask.SERVES) {
            return Optional.of(Filter.NONE.with(Facet.OUTCOME, Set.of(Facet.NOBODY_SAID)));
        }
        if (fact.ask() == Ask.STATUS) {
            return Optional.of(Filter.NONE.with(Facet.STATUS, Set.of(Facet.NOBODY_SAID)));
        }
        return FILTERED.contains(fact.word()) ? Optional.of(Filter.NONE.with(Facet.UNKNOWN, Set.of(fact.word()))) : Optional.empty();
    }

    /** The group's name however these offerings spell it. */
    private Set<String> names(List<Offering> unknown) {
        return unknown.stream().map(offering -> switch (by.get()) {
            case UNIT -> offering.text(Field.UNIT).strip();
            case OWNER -> offering.text(Field.OWNER).strip();
            case CATEGORY -> offering.texts(Field.CATEGORY).stream().findFirst().orElse("").strip();
        }).collect(Collectors.toSet());
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
