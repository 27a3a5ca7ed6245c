package app.winnow.desktop.rules;

import app.winnow.desktop.shell.Notices;
import app.winnow.insight.rule.RuleCompletion;
import app.winnow.insight.rule.RuleLine;
import app.winnow.insight.rule.RuleReach;
import app.winnow.insight.rule.RuleRun;
import app.winnow.insight.rule.RuleThen;
import app.winnow.model.Field;
import app.winnow.model.Offering;
import app.winnow.model.Portfolio;
import app.winnow.model.WrittenRule;
import app.winnow.model.change.SetRule;
import app.winnow.task.Tasks;
import app.winnow.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Rules of one's own: the line that is being written, what it would touch, the rules that are kept, and applying one as one change. None is applied by itself. */
public final class RulesViewModel {
    private final Workspace workspace;
    private final Tasks tasks;
    private final Notices notices;
    private final StringProperty line = new SimpleStringProperty(this, "line", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<RuleReach> reach = new ReadOnlyObjectWrapper<>(this, "reach");
    private final ObservableList<RuleRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RuleRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<Kept> kept = FXCollections.observableArrayList();
    private final ObservableList<Kept> shownKept = FXCollections.unmodifiableObservableList(kept);
    private final ChangeListener<Portfolio> follow = (property, was, is) -> follow();
    private final Object keptLane = new Object();
    private RuleCompletion completion;
    private Portfolio completed;
    private boolean isShown;

    /** The rules of this audit. */
    public RulesViewModel(Workspace workspace, Tasks tasks, Notices notices) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        workspace.portfolio().addListener(follow);
        line.addListener((property, was, is) -> read());
    }

    /** The rule that is being written, in one line. */
    public StringProperty line() {
        return line;
    }

    /** What is missing of it, in a sentence; "" when nothing is, or nothing is written. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What the rule would touch; null while none is written. */
    public ReadOnlyObjectProperty<RuleReach> reach() {
        return reach.getReadOnlyProperty();
    }

    /** The offerings that would get its answer, those that came last first, then those that are answered differently and stay as they are (never ticked). */
    public ObservableList<RuleRow> rows() {
        return shownRows;
    }

    /** The rules that are kept, those with new offerings first. */
    public ObservableList<Kept> kept() {
        return shownKept;
    }

    /** Follows the audit while the page is in front only: looking at every offering for every rule is not free. */
    void setShown(boolean shown) {
        isShown = shown;
        if (shown) {
            follow();
        }
    }

    /** How the line may go on. */
    public List<RuleCompletion.Choice> completions() {
        if (completion == null || completed != workspace.portfolio().get()) {
            completed = workspace.portfolio().get();
            completion = new RuleCompletion(completed);
        }
        return completion.of(line.get());
    }

    private void follow() {
        if (isShown) {
            Portfolio now = workspace.portfolio().get();
            tasks.run(keptLane, Words.of("task"), progress -> now.rules().values().stream().map(rule -> new Kept(rule, RuleReach.of(rule, now)))
                    .sorted((one, other) -> Boolean.compare(other.fresh() > 0, one.fresh() > 0)).toList(), kept::setAll, notices::failed);
            read();
        }
    }

    private void read() {
        Portfolio now = workspace.portfolio().get();
        RuleLine read = line.get().isBlank() ? new RuleLine(Optional.empty(), "") : RuleLine.read(line.get(), RuleRun.nextNumber(now), now);
        problem.set(read.problem());
        if (read.rule().isEmpty()) {
            tasks.run(this, Words.of("task"), progress -> "", nothing -> show(null), notices::failed);
        } else {
            WrittenRule rule = keptLike(now, read.rule().get()).orElse(read.rule().get());
            tasks.run(this, Words.of("task"), progress -> RuleReach.of(rule, now), this::show, notices::failed);
        }
    }

    /** A rule that is kept already is that rule, with its number. */
    private static Optional<WrittenRule> keptLike(Portfolio now, WrittenRule rule) {
        return now.rules().values().stream().filter(each -> each.conditions().equals(rule.conditions()) && each.then().equals(rule.then())).findFirst();
    }

    private void show(RuleReach now) {
        List<RuleRow> next = new ArrayList<>();
        if (now != null) {
            Portfolio portfolio = workspace.portfolio().get();
            List<Integer> fresh = now.fresh();
            boolean isAgain = now.rule().seen() > 0;
            fresh.forEach(at -> next.add(row(portfolio.offerings().get(at), at, "", true, isAgain)));
            now.gets().stream().filter(at -> at < now.rule().seen()).forEach(at -> next.add(row(portfolio.offerings().get(at), at, "", false, false)));
            now.differs().forEach(at -> next.add(row(portfolio.offerings().get(at), at,
                    now.now(portfolio.offerings().get(at), portfolio).map(said -> Words.of("differs.row", RuleThen.of(said))).orElse(""), false, false)));
        }
        rows.setAll(next);
        reach.set(now);
    }

    private static RuleRow row(Offering offering, int index, String says, boolean ticked, boolean isNew) {
        String about = Stream.of(says, isNew ? Words.of("new.row") : "", offering.code(), offering.text(Field.TYPE), offering.text(Field.UNIT))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  \u00B7  "));
        return new RuleRow(index, offering.code(), offering.title(), about, ticked, isNew);
    }

    /** Whether the offering in this row may get the answer; one that is answered differently is left alone. */
    boolean mayTick(int row) {
        return row >= 0 && row < rows.size() && mayTick(rows.get(row));
    }

    boolean mayTick(RuleRow row) {
        return reach.get() != null && reach.get().gets().contains(row.index());
    }

    /** Ticks or unticks the offering in this row. */
    public void toggle(int row) {
        if (mayTick(row)) {
            rows.set(row, rows.get(row).with(!rows.get(row).isTicked()));
        }
    }

    /** How many are ticked. */
    public int ticked() {
        return (int) rows.stream().filter(RuleRow::isTicked).count();
    }

    /** Gives the answer to all that are ticked, and keeps the rule, as one change. */
    public void apply() {
        if (reach.get() != null && ticked() > 0) {
            WrittenRule rule = reach.get().rule();
            List<Integer> ticked = rows.stream().filter(RuleRow::isTicked).map(RuleRow::index).toList();
            workspace.apply(RuleRun.of(rule, workspace.portfolio().get(), ticked));
            line.set("");
            notices.undoable(Words.of("applied", ticked.size(), RuleThen.of(rule.then())));
        }
    }

    /** Keeps the rule without applying it. */
    public void keep() {
        if (reach.get() != null && workspace.portfolio().get().rules().get(reach.get().rule().number()) == null) {
            workspace.apply(SetRule.from(workspace.portfolio().get(), reach.get().rule().number(), reach.get().rule()));
            line.set("");
        }
    }

    /** Puts a kept rule into the line. */
    public void look(Kept rule) {
        line.set(rule.line());
    }

    /** Takes a rule away; what it said stays said. */
    public void remove(Kept rule) {
        workspace.apply(SetRule.from(workspace.portfolio().get(), rule.rule().number(), null));
        notices.undoable(Words.of("removed", rule.line()));
    }

    /** Stops following the audit. */
    public void close() {
        workspace.portfolio().removeListener(follow);
    }
}
