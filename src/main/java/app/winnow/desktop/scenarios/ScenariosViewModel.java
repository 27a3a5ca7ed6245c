package app.winnow.desktop.scenarios;

import app.winnow.desktop.shell.Notices;
import app.winnow.insight.Version;
import app.winnow.model.Portfolio;
import app.winnow.model.Scenario;
import app.winnow.model.change.Change;
import app.winnow.model.change.Promotion;
import app.winnow.model.change.SetScenario;
import app.winnow.model.change.Several;
import app.winnow.task.Tasks;
import app.winnow.verdict.Verdicts;
import app.winnow.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

/** The scenarios of an audit, which of them stand beside what is in force, and what follows from each. Follows the audit while the page is in front. */
public final class ScenariosViewModel implements AutoCloseable {
    /** So many scenarios fit beside what is in force. */
    static final int BESIDE = 2;

    private final Workspace workspace;
    private final Tasks tasks;
    private final Notices notices;
    private final List<String> beside = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Scenario>> scenarios = new ReadOnlyObjectWrapper<>(this, "scenarios", List.of());
    private final ReadOnlyObjectWrapper<SideBySide> sides = new ReadOnlyObjectWrapper<>(this, "sides");
    private final ChangeListener<Object> follow = (property, was, is) -> refresh();
    private boolean shown;

    /** The scenarios of this audit. */
    public ScenariosViewModel(Workspace workspace, Tasks tasks, Notices notices) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.notices = notices;
        workspace.verdicts().addListener(follow);
        workspace.portfolio().addListener(follow);
    }

    /** All of them, the oldest first. */
    public ReadOnlyObjectProperty<List<Scenario>> scenarios() {
        return scenarios.getReadOnlyProperty();
    }

    /** What is in force and what stands beside it; null until it was worked out first. */
    public ReadOnlyObjectProperty<SideBySide> sides() {
        return sides.getReadOnlyProperty();
    }

    /** The page came to the front or left it; behind others it works nothing out. */
    public void setShown(boolean front) {
        shown = front;
        refresh();
    }

    /** Whether there is any offering to decide about. */
    public boolean isEmpty() {
        return workspace.portfolio().get().offerings().isEmpty();
    }

    /** Whether this scenario stands beside what is in force. */
    public boolean isBeside(String name) {
        return beside.contains(name);
    }

    /** Puts a scenario beside what is in force or takes it away; where there are enough, the one that came first makes room. */
    public void setBeside(String name, boolean yes) {
        beside.remove(name);
        if (yes) {
            beside.add(name);
            while (beside.size() > BESIDE) {
                beside.remove(0);
            }
        }
        refresh();
    }

    /** Keeps the decisions and the policy that stand now under a free name, and puts them beside what is in force. */
    public void keep() {
        Portfolio portfolio = workspace.portfolio().get();
        Scenario present = Scenario.of(portfolio, "?", "", workspace.today());
        if (portfolio.scenarios().values().stream().anyMatch(present::saysTheSameAs)) {
            notices.tell(Words.of("kept.already"));
            return;
        }
        String name = free(portfolio, Words.of("new.name"));
        if (apply(SetScenario.from(portfolio, name, present.named(name)))) {
            setBeside(name, true);
        }
    }

    /** Another name; one that is blank or taken is refused in a sentence, and false. */
    public boolean rename(Scenario scenario, String name) {
        if (name.isBlank() || workspace.portfolio().get().scenarios().containsKey(name.strip())) {
            notices.trouble(Words.of(name.isBlank() ? "name.blank" : "name.taken", name.strip()));
            return false;
        }
        beside.replaceAll(one -> one.equals(scenario.name()) ? name.strip() : one);
        return apply(Promotion.rename(scenario, name.strip()));
    }

    /** What people should know about it. */
    public void note(Scenario scenario, String note) {
        apply(SetScenario.from(workspace.portfolio().get(), scenario.name(),
                new Scenario(scenario.name(), note.strip(), scenario.created(), scenario.policy(), scenario.decisions())));
    }

    /** Removes a scenario; what is in force stays as it is. */
    public void remove(Scenario scenario) {
        if (apply(SetScenario.from(workspace.portfolio().get(), scenario.name(), null))) {
            notices.undoable(Words.of("removed", scenario.name()));
        }
    }

    /** Makes its decisions and its policy those in force; what was in force stays as a scenario. */
    public void promote(Scenario scenario) {
        Portfolio portfolio = workspace.portfolio().get();
        String before = free(portfolio, Words.of("before.name", scenario.name()));
        Several promotion = Promotion.of(portfolio, scenario, Scenario.of(portfolio, before, "", workspace.today()));
        if (promotion.changes().isEmpty()) {
            notices.tell(Words.of("promoted.already", scenario.name()));
            return;
        }
        if (apply(promotion)) {
            notices.undoable(Words.of("promoted", scenario.name()));
        }
    }

    /** False where nothing can be changed, which the workspace has said. */
    private boolean apply(Change change) {
        boolean isOpen = !workspace.isReadOnly() && workspace.tried().get() == null;
        workspace.apply(change);
        return isOpen;
    }

    private static String free(Portfolio portfolio, String wanted) {
        String name = wanted;
        for (int number = 2; portfolio.scenarios().containsKey(name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    private void refresh() {
        Portfolio portfolio = workspace.portfolio().get();
        Verdicts verdicts = workspace.verdicts().get();
        scenarios.set(portfolio.scenarios().values().stream().sorted(Comparator.comparing(Scenario::created).thenComparing(Scenario::name)).toList());
        if (!shown || verdicts == null || verdicts.size() != portfolio.offerings().size()) {
            return;
        }
        Version inForce = new Version(portfolio, verdicts, workspace.ledger().get());
        List<Scenario> others = beside.stream().map(portfolio.scenarios()::get).filter(Objects::nonNull).toList();
        LocalDate today = workspace.today();
        tasks.run(this, Words.of("task"), progress -> worked(inForce, others, today), sides::set, notices::failed);
    }

    private static SideBySide worked(Version inForce, List<Scenario> others, LocalDate today) {
        List<Column> columns = new ArrayList<>(List.of(Column.of(Words.of("in-force"), inForce)));
        for (Scenario scenario : others) {
            columns.add(Column.of(scenario.name(), Version.after(inForce.verdicts(), scenario.on(inForce.portfolio()), today)));
        }
        return SideBySide.of(columns);
    }

    @Override
    public void close() {
        workspace.verdicts().removeListener(follow);
        workspace.portfolio().removeListener(follow);
    }
}
